/** @jsxImportSource react */
import { otherPosts, permalink } from '../feed/views';
import { Actions } from '../parts/Actions';
import { CaptionBlock } from '../parts/CaptionBlock';
import { CommentThread } from '../parts/CommentThread';
import { Composer } from '../parts/Composer';
import { LikesLine } from '../parts/LikesLine';
import { Line } from '../parts/Line';
import { Loading } from '../parts/Loading';
import { Media } from '../parts/Media';
import { FollowWord, PostHeader } from '../parts/PostHeader';
import { Grid } from '../parts/Tile';
import { Time } from '../parts/Time';
import { useComments } from '../parts/use-comments';
import { useDraft, type Draft } from '../parts/use-draft';
import { usePost, useSite, useWords } from '../site';
import { css } from '../styles/css';
import { bold, column, quiet, small } from '../styles/common';

function Comments({ code, draft }: { code: string; draft: Draft }) {
  const { post } = usePost(code);
  const { comments, more } = useComments(code);
  return (
    <div
      className={css(
        'overflow-y:auto;flex:1 1 0%;min-height:0;padding:0 12px;overscroll-behavior:contain',
      )}
    >
      {post.caption !== '' && <CaptionBlock post={post} />}
      <div>
        {comments.map((comment) => (
          <div key={comment.id}>
            <CommentThread code={code} comment={comment} onReply={draft.reply} />
          </div>
        ))}
        {more && (
          <div>
            <Loading onShown={more} />
          </div>
        )}
      </div>
    </div>
  );
}

/** Below the comments: actions, in the old layout the likes, and the day, which is the permalink. */
function Foot({ code, draft }: { code: string; draft: Draft }) {
  const { settings } = useSite();
  const { post: words } = useWords();
  const { post } = usePost(code);
  return (
    <>
      <div className={css('padding:4px 12px;border-top:1px solid var(--line)')}>
        <Actions code={code} onComment={() => draft.area.current?.focus()} />
        {settings.layout === 'old' && <LikesLine code={code} />}
        <div>
          <div className={`${quiet()} ${small()}`} dir="auto">
            <a href={permalink(post)} role="link" tabIndex={0}>
              <Line height={16}>
                <Time at={post.publishedAt} as="day" />
              </Line>
            </a>
          </div>
        </div>
      </div>
      <div className={css('padding:4px 12px')}>
        {post.commentsLimited ? (
          <div className={css('padding:8px 0')}>
            <Line className={quiet()}>{words.limited}</Line>
          </div>
        ) : (
          <Composer code={code} draft={draft} iconSize={24} face />
        )}
      </div>
    </>
  );
}

/** A post on a page of its own. It has no `article`. */
export function PostPage({ code }: { code: string }) {
  const { feed } = useSite();
  const { post: words } = useWords();
  const { post } = usePost(code);
  const draft = useDraft();
  return (
    <div
      className={css(
        'padding:24px 16px;display:flex;flex-direction:column;align-items:center;gap:32px',
      )}
    >
      <div className={css('width:100%;max-width:935px')}>
        <div
          className={css(
            'display:flex;min-height:600px;border:1px solid var(--line);border-radius:4px;@narrow flex-direction:column',
          )}
        >
          <div
            className={css(
              'flex:0 0 55%;align-self:center;overflow:hidden;@narrow align-self:stretch',
            )}
          >
            <div>
              <Media post={post} />
            </div>
          </div>
          <div className={css('flex:1 1 0%;min-width:0;border-inline-start:1px solid var(--line)')}>
            <div className={`${column()} ${css('height:100%;max-height:720px')}`}>
              <div className={css('padding:0 8px')}>
                <PostHeader post={post}>
                  <FollowWord />
                </PostHeader>
              </div>
              <hr />
              <Comments code={code} draft={draft} />
              <Foot code={code} draft={draft} />
            </div>
          </div>
        </div>
        <div className={css('padding:40px 0')}>
          <hr />
        </div>
        <div>
          <div className={css('padding-bottom:16px')}>
            <div className={`${quiet()} ${bold()}`} dir="auto">
              {words.morePosts}
              <a
                className={css('color:var(--ink)')}
                href={`/${post.author}/`}
                role="link"
                tabIndex={0}
              >
                {post.author}
              </a>
            </div>
          </div>
          <Grid posts={otherPosts(feed, post)} />
        </div>
      </div>
    </div>
  );
}
