/** @jsxImportSource react */
import { useMemo } from 'react';
import { pinnedId, profileItems, withRepliesItems } from '../../feed/views';
import { headerTotal } from '../labels/abbreviate';
import { nounFor } from '../labels/count-labels';
import { gapRow, postRow, type Row } from '../parts/Row';
import { Tabs } from '../parts/Tabs';
import { TopBar } from '../parts/TopBar';
import { DisplayName } from '../parts/UserName';
import { Timeline } from '../parts/VirtualList';
import { useSite, useWords } from '../site';
import { ProfileHeader } from './ProfileHeader';
import { UnknownPage } from './UnknownPage';
import { useProfileSchema } from './use-profile-schema';

/** A profile: who it is, how many follow, and what was posted or answered. */
export function ProfilePage({ handle, tab }: { handle: string; tab: 'posts' | 'replies' }) {
  const { feed } = useSite();
  const words = useWords();
  const account = feed.byHandle.get(handle);
  useProfileSchema(account);
  const rows = useMemo((): Row[] => {
    const pinned = pinnedId(feed, handle);
    if (tab === 'posts') {
      return profileItems(feed, handle).map((item) =>
        postRow(item, { timeline: true, pinned: item.id === pinned }),
      );
    }
    return withRepliesItems(feed, handle).flatMap((item) => {
      const row = postRow(item, { timeline: true });
      // A post that was answered twice stands there twice.
      const own = { ...row, key: `${row.key}-${item.at}` };
      return item.joinedBelow ? [own] : [own, gapRow(item.id)];
    });
  }, [feed, handle, tab]);
  if (!account) return <UnknownPage />;
  const total = `${headerTotal(account.posts, words.language)} ${nounFor(account.posts, words.page.posts, words.language)}`;
  return (
    <>
      <TopBar title={<DisplayName handle={handle} />} below={total} />
      <ProfileHeader account={account} />
      <Tabs
        label={words.page.profile}
        tabs={[
          { href: `/${handle}`, text: words.page.posts.other, selected: tab === 'posts' },
          {
            href: `/${handle}/with_replies`,
            text: words.page.replies,
            selected: tab === 'replies',
          },
          { href: `/${handle}/media`, text: words.page.media, selected: false },
        ]}
      />
      <Timeline
        name={`profile-${handle}-${tab}`}
        rows={rows}
        heading={words.page.profileTimeline(account.name)}
        label={words.page.profileTimeline(account.name)}
      />
    </>
  );
}
