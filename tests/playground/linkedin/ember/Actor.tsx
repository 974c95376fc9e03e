/** @jsxImportSource react */
import { createElement } from 'react';
import type { Author, Post } from '../feed/types';
import { timeLine, timeSentence } from '../labels/time-line';
import { iconPaths } from '../parts/icon-paths';
import { useSite } from '../site';
import { Doubled, Portrait } from './Bits';

/** An element that HTML does not know. */
const globe = createElement(
  'li-icon',
  { 'aria-hidden': 'true', type: 'globe-americas', size: 'small' },
  <svg className="mercado-match" width="12" height="12" viewBox="0 0 16 16" focusable="false">
    <path fill="currentColor" d={iconPaths['globe-americas-small']} />
  </svg>,
);

/** When it was published, or that it is an ad. */
function SubDescription({ post, author }: { post: Post; author: Author }) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const named = Number(BigInt(post.id) % 3n) === 0;
  const ad = named ? words.promotedBy(author.name) : words.promoted;
  return (
    <span className="update-components-actor__sub-description text-body-xsmall t-black--light">
      {post.ad ? (
        <Doubled shown={ad} />
      ) : (
        <Doubled
          shown={
            <>
              {timeLine(post, feed.now, words)}
              <span className="white-space-pre"> </span>
              <span>{globe}</span>
            </>
          }
          said={timeSentence(post, feed.now, words)}
        />
      )}
    </span>
  );
}

/** Who wrote it and when; names and numbers stand here twice. */
export function Actor({ post, author }: { post: Post; author: Author }) {
  const { feed, settings } = useSite();
  const { words } = settings;
  const company = author.path.startsWith('company/');
  const described = company ? words.followers(author.followers) : author.headline;
  const far = author.degree && words.degree[author.degree];
  const degree = author.path === feed.viewer ? words.you : far;
  const link = company
    ? `https://www.linkedin.com/${author.path}/posts`
    : `https://www.linkedin.com/${author.path}?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAA${author.name.length}`;
  return (
    <div className="display-flex align-items-flex-start">
      <div className="update-components-actor__container pr4 display-flex flex-grow-1">
        <a
          className="update-components-actor__image relative"
          aria-label={words.graphic(author.name)}
          target="_self"
          href={link}
        >
          <span className="js-update-components-actor__avatar">
            <Portrait author={author} size={48} className="update-components-actor__avatar" />
          </span>
        </a>
        <div className="update-components-actor__meta">
          <a
            className="update-components-actor__meta-link"
            aria-label={`${words.view} ${author.name} ${degree ? `• ${degree} ` : ''}${described}`}
            target="_self"
            href={link}
          >
            <span className="update-components-actor__title">
              <span className="hoverable-link-text t-14 t-bold text-body-medium-bold t-black">
                <span dir="ltr">
                  <Doubled shown={<span>{author.name}</span>} said={<span>{author.name}</span>} />
                </span>
              </span>
              {degree && (
                <span className="update-components-actor__supplementary-actor-info t-black--light">
                  <Doubled shown={` • ${degree}`} />
                </span>
              )}
            </span>
            <span className="update-components-actor__description text-body-xsmall t-black--light">
              <Doubled shown={described} />
            </span>
          </a>
          <SubDescription post={post} author={author} />
        </div>
      </div>
    </div>
  );
}
