/** @jsxImportSource react */
import { permalink } from '../feed/views';
import { Actions } from '../parts/Actions';
import { Avatar } from '../parts/Avatar';
import { Composer } from '../parts/Composer';
import { LikesLine } from '../parts/LikesLine';
import { Line } from '../parts/Line';
import { Loading } from '../parts/Loading';
import { Media } from '../parts/Media';
import { FollowWord, PostHeader } from '../parts/PostHeader';
import { RichText } from '../parts/RichText';
import { Time } from '../parts/Time';
import { UserLink } from '../parts/UserLink';
import { useComments } from '../parts/use-comments';
import { useDraft, type Draft } from '../parts/use-draft';
import { usePost, useSite, useWords } from '../site';
import { css } from '../styles/css';
import { column, grow, quiet, small } from '../styles/common';
import { Dialog } from './Dialog';
import { DialogComment } from './DialogComment';

function Caption({ code }: { code: string }) {
  const { post } = usePost(code);
  if (post.caption === '') return null;
  return (
    <div role="button" tabIndex={0}>
      <li className="_a9zj">
        <div className={css('display:flex;gap:10px;padding:12px 0')}>
          <div>
            <Avatar handle={post.author} size={32} />
          </div>
          <div className={grow()}>
            <h2 className={css('display:inline-block;margin-inline-end:4px')}>
              <UserLink handle={post.author} />
            </h2>
            <div className={css('display:inline')}>
              <h1 className={css('display:inline')} dir="auto">
                <RichText text={post.caption} />
              </h1>
            </div>
            <div className={`${quiet()} ${small()}`}>
              <span>
                <Time at={post.publishedAt + 1000} />
              </span>
            </div>
          </div>
        </div>
      </li>
    </div>
  );
}

function List({ code, draft }: { code: string; draft: Draft }) {
  const { state } = usePost(code);
  const { comments, more } = useComments(code);
  return (
    <ul className={css('overflow-y:auto;flex:1 1 0%;min-height:0;padding:0 12px')}>
      <Caption code={code} />
      <div>
        <div>
          {comments.map((comment) => (
            <div key={comment.id}>
              <DialogComment
                comment={comment}
                href={`/p/${code}/c/${comment.id}/`}
                answers={state.answers.get(comment.id) ?? []}
                onReply={draft.reply}
              />
            </div>
          ))}
          {more && <Loading onShown={more} />}
        </div>
      </div>
    </ul>
  );
}

/** A post over the page that it was opened from: the only place where a post is an `article`
 * besides the home feed. */
export function PostDialog({ code }: { code: string }) {
  const { navigation, settings } = useSite();
  const { post: words } = useWords();
  const { post } = usePost(code);
  const draft = useDraft();
  const old = settings.layout === 'old';
  return (
    <Dialog onClose={navigation.back}>
      <article
        className={css('display:flex;background:var(--ground);border-radius:4px;overflow:hidden')}
        role="presentation"
      >
        <div className={css('display:flex;width:100%;height:min(86vh,640px)')}>
          <div className={css('flex:0 0 52%;align-self:center;overflow:hidden')}>
            <Media post={post} />
          </div>
          <div className={`${column()} ${grow()}`}>
            <div className={css('padding:0 8px;border-bottom:1px solid var(--line)')}>
              <PostHeader post={post}>
                <FollowWord />
              </PostHeader>
            </div>
            <List code={code} draft={draft} />
            <div className={css('padding:4px 12px;border-top:1px solid var(--line)')}>
              <Actions code={code} onComment={() => draft.area.current?.focus()} />
              {old && <LikesLine code={code} />}
              <div className={`${quiet()} ${small()}`}>
                <a href={old ? `/p/${code}/` : permalink(post)} role="link" tabIndex={0}>
                  <span>
                    <Time at={post.publishedAt} as="day" />
                  </span>
                </a>
              </div>
              {post.commentsLimited ? (
                <div className={css('padding:8px 0')}>
                  <Line className={quiet()}>{words.limited}</Line>
                </div>
              ) : (
                <Composer code={code} draft={draft} iconSize={24} />
              )}
            </div>
          </div>
        </div>
      </article>
    </Dialog>
  );
}
