/** @jsxImportSource react */
import { useMemo, useState } from 'react';
import { ActionBar } from '../parts/ActionBar';
import { Box, TextBox } from '../parts/Box';
import { Icon } from '../parts/Icon';
import { scene } from '../parts/pictures';
import { VirtualList } from '../parts/VirtualList';
import { useSite, useWords } from '../site';
import { conversationRows } from './conversation-rows';

/**
 * A picture over the page, with the conversation beside it. All of it stands in a `div` with the
 * test id of a post, which is none.
 */
export function PhotoLayer({ id, index }: { id: string; index: number }) {
  const { feed, navigation } = useSite();
  const words = useWords();
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const known = feed.byId.has(id);
  const rows = useMemo(
    () => (known ? conversationRows(feed, id, words.page.discoverMore) : []),
    [feed, id, known, words],
  );
  if (!known) return null;
  return (
    <Box role="dialog" aria-modal className="r-layer r-photo-layer">
      <Box data-testid="tweet" className="r-row r-fill">
        <Box className="r-photo-side">
          <button
            type="button"
            role="button"
            aria-label={words.page.close}
            data-testid="app-bar-close"
            className="css-g5y9jx r-press r-close"
            onClick={() => navigation.closeLayer()}
          >
            <TextBox>
              <Icon name="close" />
            </TextBox>
          </button>
          <Box className="r-photo-frame" data-testid="swipe-to-dismiss">
            <img alt={words.post.image} draggable src={scene(`${id}/${index}`)} />
          </Box>
          <Box className="r-photo-actions">
            <ActionBar id={id} focal />
          </Box>
        </Box>
        <div ref={setPanel} className="css-g5y9jx r-photo-panel">
          {panel && (
            <VirtualList
              name={`photo-${id}`}
              rows={rows}
              label={words.page.conversationTimeline}
              scroller={panel}
            />
          )}
        </div>
      </Box>
    </Box>
  );
}
