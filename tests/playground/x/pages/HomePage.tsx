/** @jsxImportSource react */
import { useMemo } from 'react';
import { postOf } from '../../feed/views';
import { Box } from '../parts/Box';
import { Composer } from '../parts/Composer';
import { gapRow, postRow, type Row } from '../parts/Row';
import { Tabs } from '../parts/Tabs';
import { Timeline } from '../parts/VirtualList';
import { useSite, useWords } from '../site';

/** The home timeline, with the editor above it. */
export function HomePage() {
  const { feed } = useSite();
  const words = useWords();
  const rows = useMemo(
    () =>
      feed.timeline.flatMap((item): Row[] => {
        const row = postRow(item, { timeline: true }, postOf(feed, item.id).ad ?? false);
        return item.joinedAbove ? [row, gapRow(item.id)] : [row];
      }),
    [feed],
  );
  return (
    <>
      <Box className="r-top-bar">
        <Tabs
          tabs={[
            { href: '/home', text: words.page.forYou, selected: true },
            { href: '/home', text: words.page.following, selected: false },
          ]}
        />
      </Box>
      <Box className="r-home-composer">
        <Composer kind="home" />
      </Box>
      <Timeline name="home" rows={rows} heading={words.page.home} label={words.page.homeTimeline} />
    </>
  );
}
