/** @jsxImportSource react */
import { memo } from 'react';
import { permalink } from '../feed/views';
import { around, grouped } from '../labels/numbers';
import { Actions } from '../parts/Actions';
import { AdLink } from '../parts/AdLink';
import { Composer } from '../parts/Composer';
import { FeedCaption } from '../parts/FeedCaption';
import { LikesLine } from '../parts/LikesLine';
import { Line } from '../parts/Line';
import { Media } from '../parts/Media';
import { PostHeader } from '../parts/PostHeader';
import { Time } from '../parts/Time';
import { useDraft } from '../parts/use-draft';
import { usePost, useSite, useWords } from '../site';
import { css } from '../styles/css';
import { quiet, row } from '../styles/common';

/** `View all 8 comments`, exact; the old layout has it, and not for zero. */
function ViewComments({ code }: { code: string }) {
  const words = useWords();
  const { state } = usePost(code);
  if (state.comments === 0) return null;
  const [before, after] = around(state.comments, words.post.viewComments, words);
  return (
    <div className={css('padding:2px 4px')}>
      <div>
        <a className={quiet()} href={`/p/${code}/comments/`} role="link" tabIndex={0}>
          <Line>
            {before}
            <span className="html-span">{grouped(state.comments, words)}</span>
            {after}
          </Line>
        </a>
      </div>
    </div>
  );
}

/** Keyed by its post: a node that is reused for another one must not keep what was typed. */
function FeedComposer({ code }: { code: string }) {
  const draft = useDraft();
  return (
    <div>
      <Composer code={code} draft={draft} iconSize={13} />
    </div>
  );
}

/** A post in the home feed. */
export const HomeArticle = memo(function HomeArticle({ code }: { code: string }) {
  const { navigation, settings } = useSite();
  const { post } = usePost(code);
  const old = settings.layout === 'old';
  const path = old ? `/p/${code}/` : permalink(post);
  return (
    <article
      className={css('border-bottom:1px solid var(--line);padding-bottom:12px;margin-bottom:12px')}
    >
      <div>
        <div>
          <PostHeader post={post}>
            <div className={`${row()} ${quiet()}`}>
              <span className={css('margin:0 4px')}>
                <Line>•</Line>
              </span>
              <div>
                <a href={path} role="link" tabIndex={0}>
                  <Line>
                    <Time at={post.publishedAt} />
                  </Line>
                </a>
              </div>
            </div>
          </PostHeader>
        </div>
        <div className={css('border:1px solid var(--line);border-radius:4px;overflow:hidden')}>
          <Media key={code} post={post} />
          {post.ad && <AdLink />}
        </div>
        <div>
          <div>
            <div>
              <Actions
                code={code}
                onComment={() => navigation.go(permalink(post), { over: true })}
              />
              {old && <LikesLine code={code} />}
              <FeedCaption code={code} />
              {old && <ViewComments code={code} />}
              {!post.commentsLimited && !post.ad && <FeedComposer key={code} code={code} />}
            </div>
          </div>
        </div>
      </div>
    </article>
  );
});
