/** @jsxImportSource react */
import type { FeedItem } from '../feed/types';
import { useEmberId } from '../mint';
import { useNear } from '../parts/use-near';
import { useSite, useWords } from '../site';
import { OtherCard } from './OtherCards';
import { Update } from './Update';
import { itemUrn } from './urn';

function Inside({ item, number }: { item: FeedItem; number: number }) {
  const { feed } = useSite();
  const words = useWords();
  if (item.type === 'post') {
    return <Update id={item.postId} header={item.header} number={number} />;
  }
  const urn = itemUrn(feed, item);
  return item.type === 'course' ? (
    <OtherCard urn={urn} title={words.course} line={words.courseTitle} />
  ) : (
    <OtherCard urn={urn} title={words.jobs} line={words.job} />
  );
}

interface PlaceProps {
  item: FeedItem;
  number: number;
  /** The home feed names its places, the page of a company does not. */
  named: boolean;
}

/** A place in the list. It is emptied while it is far off screen, and keeps its height. */
function Occludable({ item, number, named }: PlaceProps) {
  const { feed } = useSite();
  const id = useEmberId();
  const { place, near, height } = useNear<HTMLDivElement>(420, number < 3);
  return (
    <div
      data-id={named ? itemUrn(feed, item) : undefined}
      className="relative"
      data-finite-scroll-hotkey-item={number - 1}
    >
      <div
        ref={place}
        id={id}
        className="ember-view occludable-update"
        style={height === undefined ? {} : { height }}
      >
        {near && (
          <div className="full-height" data-view-name="feed-full-update">
            <div className="full-height">
              <Inside item={item} number={number} />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

interface UpdateListProps {
  items: readonly FeedItem[];
  named?: boolean;
}

export function UpdateList({ items, named = false }: UpdateListProps) {
  return (
    <div className="scaffold-finite-scroll scaffold-finite-scroll--infinite">
      <div className="scaffold-finite-scroll__content" data-finite-scroll-hotkey-context="FEED">
        {items.map((item, index) => (
          <Occludable
            key={item.type === 'post' ? item.postId : index}
            item={item}
            number={index + 1}
            named={named}
          />
        ))}
      </div>
    </div>
  );
}
