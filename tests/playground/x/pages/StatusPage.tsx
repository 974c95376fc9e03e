/** @jsxImportSource react */
import { useMemo, useSyncExternalStore } from 'react';
import { Text } from '../parts/Box';
import { TopBar } from '../parts/TopBar';
import { Timeline } from '../parts/VirtualList';
import { useSite, useWords } from '../site';
import { conversationRows } from './conversation-rows';
import { UnknownPage } from './UnknownPage';

/** One post with what it answers and what answers it. */
export function StatusPage({ id }: { id: string }) {
  const { feed, store } = useSite();
  const answers = useSyncExternalStore(store.onAnswer, store.answers);
  const words = useWords();
  const known = feed.byId.has(id);
  const rows = useMemo(
    () => (known ? conversationRows(feed, id, words.page.discoverMore) : []),
    [feed, id, known, words, answers],
  );
  if (!known) return <UnknownPage />;
  return (
    <>
      <TopBar title={<Text>{words.page.postHeading}</Text>} />
      <Timeline
        name={`status-${id}`}
        rows={rows}
        heading={words.page.conversation}
        label={words.page.conversationTimeline}
      />
    </>
  );
}
