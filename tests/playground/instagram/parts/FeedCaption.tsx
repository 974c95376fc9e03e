/** @jsxImportSource react */
import { cutCaption } from '../feed/cut-caption';
import { usePost, useSite, useWords } from '../site';
import { css } from '../styles/css';
import { quiet } from '../styles/common';
import { RichText } from './RichText';
import { UserLink } from './UserLink';

/** The caption in the feed: cut until the whole is asked for. Reels name the author elsewhere. */
export function FeedCaption({ code, named = true }: { code: string; named?: boolean }) {
  const { store, settings } = useSite();
  const { post: words } = useWords();
  const { post, state } = usePost(code);
  if (post.caption === '') return null;
  const short = cutCaption(post.caption);
  const cut = !state.expanded && short !== post.caption;
  return (
    <div className={css('padding:0 4px')}>
      {named && (
        <div className={css('display:inline-block;margin-inline-end:4px')}>
          <UserLink handle={post.author} />
        </div>
      )}
      <span className="_ap3a _aaco _aacu _aacx _aad7 _aade" dir="auto">
        <div style={{ display: 'inline' }}>
          <span className="_ap3a _aaco _aacu _aacx _aad7 _aade" dir="auto">
            <RichText text={cut ? short : post.caption} />
          </span>
        </div>
        {cut && (
          <span>
            {settings.layout === 'old' ? '...' : '… '}
            <div
              aria-disabled="false"
              role="button"
              style={{ cursor: 'pointer', display: 'inline-block' }}
              tabIndex={0}
              onClick={() => store.expand(code)}
            >
              <span className={quiet()} dir="auto">
                {words.more}
              </span>
            </div>
          </span>
        )}
      </span>
    </div>
  );
}
