import type { Feed, TimelineItem } from '../../feed/types';
import { conversationOf } from '../../feed/views';
import { gapRow, postRow, type Row } from '../parts/Row';

/** The last row of a joined run is followed by an empty one. */
function withGaps(items: readonly TimelineItem[]): Row[] {
  return items.flatMap((item) =>
    item.joinedBelow ? [postRow(item)] : [postRow(item), gapRow(item.id)],
  );
}

/** The rows of the page of one post: what it answers, itself, its answers, and posts of others. */
export function conversationRows(feed: Feed, id: string, discoverMore: string): Row[] {
  const { ancestors, focal, replies, more } = conversationOf(feed, id);
  return [
    ...ancestors.map((item) => postRow(item)),
    {
      key: `focal-${id}`,
      separated: true,
      content: { kind: 'focal', post: { id, joinedAbove: focal.joinedAbove } },
    },
    gapRow(id),
    ...withGaps(replies),
    { key: `more-${id}`, content: { kind: 'heading', text: discoverMore } },
    ...more.map((item) => postRow(item)),
  ];
}
