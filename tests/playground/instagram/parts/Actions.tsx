/** @jsxImportSource react */
import { abbreviated } from '../labels/numbers';
import { usePost, useSite, useWords } from '../site';
import { css } from '../styles/css';
import { pressable, row } from '../styles/common';
import { Icon } from './Icon';

/** The rounded number beside an icon, which the layout since November 2025 has; none for zero. */
function NumberBeside({ count }: { count: number }) {
  const words = useWords();
  if (count <= 0) return null;
  return (
    <span
      className={css('font-weight:600;cursor:pointer;margin:0 12px 0 -2px')}
      role="button"
      tabIndex={0}
    >
      {abbreviated(count, words)}
    </span>
  );
}

interface ActionsProps {
  code: string;
  onComment?: () => void;
}

/** Like, comment, share and save; in the new layout with numbers. */
export function Actions({ code, onComment }: ActionsProps) {
  const { feed, store, settings } = useSite();
  const { icons } = useWords();
  const { post, state } = usePost(code);
  const { liked, saved } = state.viewer;
  const numbers = settings.layout === 'new';
  const button = `${pressable()} ${css('padding:8px')}`;
  return (
    <section className={css('display:grid;grid-template-columns:1fr auto;margin:4px -4px')}>
      <div className={row()}>
        <span>
          <div data-visualcompletion="ignore-dynamic">
            <div
              className={button}
              role="button"
              tabIndex={0}
              onClick={() => store.toggle(code, 'liked')}
            >
              <div>
                <span>
                  <Icon name={liked ? 'liked' : 'like'} label={liked ? icons.unlike : icons.like} />
                </span>
              </div>
            </div>
          </div>
        </span>
        {numbers && !post.likesHidden && <NumberBeside count={state.likes} />}
        <span>
          <div className={button} role="button" tabIndex={0} onClick={onComment}>
            <div>
              <Icon name="comment" label={icons.comment} />
            </div>
          </div>
        </span>
        {numbers && <NumberBeside count={state.comments} />}
        {!feed.byHandle.get(post.author)?.private && (
          <div className={button} role="button" tabIndex={0}>
            <Icon name="share" label={icons.share} />
            <div role="none" data-visualcompletion="ignore" />
          </div>
        )}
      </div>
      <div data-visualcompletion="ignore-dynamic">
        <div>
          <div aria-disabled="false" role="button" style={{ cursor: 'pointer' }} tabIndex={0}>
            <div
              className={button}
              role="button"
              tabIndex={0}
              onClick={() => store.toggle(code, 'saved')}
            >
              <div>
                <Icon name={saved ? 'saved' : 'save'} label={saved ? icons.remove : icons.save} />
              </div>
            </div>
          </div>
        </div>
      </div>
    </section>
  );
}
