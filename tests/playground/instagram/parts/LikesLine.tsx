/** @jsxImportSource react */
import { around, grouped } from '../labels/numbers';
import type { Counted } from '../labels/words';
import { usePost, useWords } from '../site';
import { css } from '../styles/css';
import { bold, row } from '../styles/common';
import { Avatar } from './Avatar';
import { Line } from './Line';
import { UserLink } from './UserLink';

function Count({ count, forms }: { count: number; forms: Counted }) {
  const words = useWords();
  const [before, after] = around(count, forms, words);
  return (
    <span style={{ lineHeight: '18px' }}>
      {before}
      <span className="html-span">{grouped(count, words)}</span>
      {after}
    </span>
  );
}

/**
 * The line below the icons that the layout until September 2025 has: the exact number of likes,
 * which a friendʼs face may stand before, or a friend by name and the number of the others; without
 * any number when the author hides it.
 */
export function LikesLine({ code }: { code: string }) {
  const words = useWords();
  const { post, state } = usePost(code);
  const { likedBy, likedByNamed } = post;
  const href = `/p/${code}/liked_by/`;
  const link = `${bold()} ${css('display:inline')}`;
  if (post.likesHidden && likedBy === undefined) return null;
  return (
    <section className={css('margin-bottom:6px;padding:0 4px')}>
      <div>
        <div className={`${row()} ${css('gap:6px')}`}>
          {likedBy !== undefined && (
            <a href={href} role="link" tabIndex={0}>
              <span dir="auto">
                <div>
                  <Avatar handle={likedBy} size={14} link={false} />
                </div>
              </span>
            </a>
          )}
          <div>
            <Line>
              {likedByNamed && likedBy !== undefined && (
                <>
                  {words.post.likedBy[0]}
                  <UserLink handle={likedBy} />
                  {words.post.likedBy[1]}
                </>
              )}
              <a className={link} href={href} role="link" tabIndex={0}>
                {post.likesHidden ? (
                  <span>{words.post.otherPeople}</span>
                ) : (
                  <Count
                    count={likedByNamed ? state.likes - 1 : state.likes}
                    forms={likedByNamed ? words.post.others : words.post.likes}
                  />
                )}
              </a>
            </Line>
          </div>
        </div>
      </div>
    </section>
  );
}
