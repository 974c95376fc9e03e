/** @jsxImportSource react */
import type { Author, Post, ReactionKind } from '../feed/types';
import { grouped } from '../labels/numbers';
import { useEmberId } from '../mint';
import { reactionColours } from '../parts/icon-paths';
import { useSite } from '../site';
import type { PostState } from '../store';

/** What the old front end calls the kinds of reactions. */
const types: Record<ReactionKind, string> = {
  like: 'LIKE',
  empathy: 'EMPATHY',
  praise: 'PRAISE',
  support: 'APPRECIATION',
  interest: 'INTEREST',
  entertainment: 'ENTERTAINMENT',
};

export function ReactionImage({ kind, alt }: { kind: ReactionKind; alt: string }) {
  const round = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="${reactionColours[kind]}"/></svg>`;
  return (
    <img
      className={`reactions-icon reactions-icon__consumption--small data-test-reactions-icon-type-${types[kind]}`}
      src={`data:image/svg+xml,${encodeURIComponent(round)}`}
      alt={alt}
      width="16"
      height="16"
      data-test-reactions-icon-type={types[kind]}
      data-test-reactions-icon-theme="light"
    />
  );
}

function Reactions({ post, likes }: { post: Post; likes: number }) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const proof = post.proof && feed.authors.get(post.proof)?.name;
  const named = proof !== undefined && likes > 1 ? words.proof(proof, likes - 1) : undefined;
  const number = grouped(likes, words.language);
  return (
    <li className="social-details-social-counts__item social-details-social-counts__reactions social-details-social-counts__item--height-two-x social-details-social-counts__reactions--left-aligned">
      <button
        type="button"
        data-reaction-details=""
        aria-label={named ?? words.reactions(likes)}
        className="t-black--light display-flex align-items-center social-details-social-counts__count-value"
      >
        {post.reactions.map((kind) => (
          <ReactionImage key={kind} kind={kind} alt={words.reaction[kind]} />
        ))}
        {named === undefined ? (
          <span aria-hidden="true" className="social-details-social-counts__reactions-count">
            {` ${number} `}
          </span>
        ) : (
          <span className="social-details-social-counts__social-proof-container">
            <span
              aria-hidden="true"
              data-social-proof-fallback=""
              className="social-details-social-counts__social-proof-fallback-number"
            >
              {number}
            </span>
            <span className="social-details-social-counts__social-proof-text">{` ${named} `}</span>
          </span>
        )}
      </button>
    </li>
  );
}

interface SocialCountsProps {
  post: Post;
  author: Author;
  state: PostState;
  onComments: () => void;
}

/** Reactions, comments and reposts; each part is absent when there are none. */
export function SocialCounts({ post, author, state, onComments }: SocialCountsProps) {
  const { settings } = useSite();
  const { words } = settings;
  const id = useEmberId();
  const { likes, comments, reposts } = state.counts;
  if (likes + comments + reposts === 0) return null;
  // The site often forgets to put the name in.
  const forgotten = Number(BigInt(post.id) % 2n) === 0;
  const name = forgotten ? '{:actorName}' : author.name;
  const label = words.commentsOn(comments, name);
  return (
    <div className="social-details-social-counts social-details-social-counts--no-vertical-padding">
      <ul className="display-flex flex-wrap">
        {likes > 0 && <Reactions post={post} likes={likes} />}
        <li data-non-reaction-details="" className="display-flex flex-grow-1 max-full-width">
          <ul className="display-flex flex-grow-1 max-full-width social-details-social-counts__right">
            {comments > 0 && (
              <li className="social-details-social-counts__item social-details-social-counts__comments social-details-social-counts__item--height-two-x social-details-social-counts__item--right-aligned">
                <button
                  type="button"
                  aria-label={
                    forgotten
                      ? label.replace(/\{:actorName\}(’s)?/, '{:actorName}{:actorName}')
                      : label
                  }
                  className="t-black--light social-details-social-counts__count-value"
                  onClick={onComments}
                >
                  <span aria-hidden="true">{` ${words.comments(comments)} `}</span>
                </button>
              </li>
            )}
            {reposts > 0 && (
              <li className="social-details-social-counts__item social-details-social-counts__item--height-two-x flex-shrink-1 overflow-hidden social-details-social-counts__item--right-aligned">
                <button
                  type="button"
                  id={id}
                  aria-label={words.repostsOf(reposts, author.name)}
                  className="ember-view t-black--light social-details-social-counts__count-value"
                >
                  <span aria-hidden="true">{` ${words.reposts(reposts)} `}</span>
                </button>
              </li>
            )}
          </ul>
        </li>
      </ul>
    </div>
  );
}
