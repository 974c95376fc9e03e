/** @jsxImportSource react */
import { useEmberId } from '../mint';
import { scene } from '../parts/pictures';
import { useAuthor, useSite, useWords } from '../site';
import { Button } from './ActionBar';
import { Portrait } from './Bits';

const card =
  'feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative artdeco-card';

/** Cards that look like posts and are none: their URN tells. */
export function OtherCard({ urn, title, line }: { urn: string; title: string; line: string }) {
  const words = useWords();
  const id = useEmberId();
  return (
    <div className={card} id={id} role="article" data-urn={urn}>
      <div className="update-components-header">
        <div className="update-components-header__text-wrapper">
          <span className="update-components-header__text-view">{` ${title} `}</span>
        </div>
        <div className="feed-shared-control-menu feed-shared-update-v2__control-menu absolute">
          <Button
            icon="overflow-web-ios-small"
            label={words.menu}
            className="feed-shared-control-menu__trigger"
          />
        </div>
      </div>
      <div className="update-components-linkedin-video feed-shared-update-v2__content">
        <img src={scene(urn)} alt="" className="update-components-image__image" />
        <p className="t-14 t-bold update-components-linkedin-video__description-headline">{line}</p>
      </div>
      <div className="social-details-social-counts">
        <ul className="display-flex">
          <li className="social-details-social-counts__item social-details-social-counts__reactions">
            <button
              type="button"
              aria-label={words.reactions(2242)}
              className="social-details-social-counts__count-value"
            >
              <span aria-hidden="true" className="social-details-social-counts__reactions-count">
                {` ${words.reactions(2242).replace(/\D+$/u, '')} `}
              </span>
            </button>
          </li>
        </ul>
      </div>
    </div>
  );
}

/** What LinkedIn says to those who keep a page, between its posts. */
export function Promotion() {
  const words = useWords();
  const id = useEmberId();
  return (
    <div className={card} id={id} role="article" data-urn="urn:li:inAppPromotion:53732">
      <div className="update-components-promo-v1">
        <p className="update-components-promo-v1__headline t-bold">
          <span aria-hidden="true">{words.promotion}</span>
          <span className="visually-hidden">{words.promotion}</span>
        </p>
      </div>
    </div>
  );
}

/** Where a post is begun, with the way to the viewerʼs profile. */
export function ShareBox() {
  const { feed } = useSite();
  const words = useWords();
  const viewer = useAuthor(feed.viewer);
  const id = useEmberId();
  return (
    <div className="share-box-feed-entry__closed-share-box artdeco-card">
      <div className="share-box-feed-entry__top-bar display-flex align-items-center">
        <a href={`/${viewer.path}/`} id={id} className="ember-view">
          <div className="share-box-feed-entry__avatar">
            <Portrait author={viewer} size={48} alt={words.profileOf(viewer.name)} />
          </div>
        </a>
        <button type="button" className="artdeco-button artdeco-button--muted">
          <strong>{words.startPost}</strong>
        </button>
      </div>
    </div>
  );
}
