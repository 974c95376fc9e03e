/** @jsxImportSource react */
import { useState } from 'react';
import { profilePosts } from '../feed/views';
import { Icon, type IconName } from '../parts/Icon';
import { Loading } from '../parts/Loading';
import { Grid } from '../parts/Tile';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { ProfileHeader } from './ProfileHeader';
import { UnavailablePage } from './UnavailablePage';

type Tab = 'posts' | 'reels' | 'tagged';

const icons: Record<Tab, IconName> = { posts: 'grid', reels: 'clip', tagged: 'tagged' };
const rowsOfTiles = 12;

/** The site says it of links, which have no such state. */
const selected = (is: boolean) => ({ 'aria-selected': is });

/** The profile of an account: totals, tabs, tiles of its posts. */
export function ProfilePage({ handle, tab }: { handle: string; tab: Tab }) {
  const { feed } = useSite();
  const { profile } = useWords();
  const [count, setCount] = useState(rowsOfTiles);
  const account = feed.byHandle.get(handle);
  if (!account) return <UnavailablePage />;
  const posts = profilePosts(feed, handle).filter(
    ({ kind }) => tab === 'posts' || (tab === 'reels' && kind === 'reel'),
  );
  return (
    <div className={css('width:100%;max-width:935px;margin:0 auto;padding:0 16px')}>
      <ProfileHeader account={account} />
      <div
        className={css(
          'display:flex;justify-content:center;gap:60px;border-top:1px solid var(--line)',
        )}
        role="tablist"
      >
        {(['posts', 'reels', 'tagged'] as const).map((name) => (
          <div key={name}>
            <a
              {...selected(name === tab)}
              className={css('display:block;padding:16px')}
              href={name === 'posts' ? `/${handle}/` : `/${handle}/${name}/`}
              role="link"
              style={{ opacity: name === tab ? 1 : 0.5 }}
              tabIndex={0}
            >
              <div>
                <Icon name={icons[name]} label={profile.tabs[name]} />
              </div>
            </a>
          </div>
        ))}
      </div>
      <div role="tabpanel" />
      <Grid posts={posts.slice(0, count)} plays={tab === 'reels'} />
      {count < posts.length && (
        <Loading key={count} onShown={() => setCount(count + rowsOfTiles)} />
      )}
    </div>
  );
}
