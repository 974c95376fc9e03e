import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { pageOf, type Page } from '@/lib/platforms/pages';
import { readAccount } from '@/lib/platforms/read-account';
import { readId } from '@/lib/platforms/read-id';
import { readPost } from '@/lib/platforms/read-post';
import { placeOf, placeThreads, type ThreadMemory } from '@/lib/platforms/thread';
import type { PlatformAdapter } from '@/lib/platforms/types';
import type { AccountReading, PostReading } from '@/lib/model/reading';

/** When fixtures are read: after everything in them was published. */
const fixtureNow = Date.parse('2026-11-22T12:00:00Z');

export interface Fixture {
  url: string;
  html: string;
}

/** A fixtureʼs first line names its URL. @throws when it does not */
export function loadFixture(path: string): Fixture {
  const html = readFileSync(path, 'utf8');
  const url = /^<!-- url: (\S+)/.exec(html)?.[1];
  if (!url) throw new Error(`${path}: the first line must be <!-- url: https://… -->`);
  return { url, html };
}

export interface Opened {
  document: Document;
  page: Page;
  posts(): Element[];
  read(): { posts: PostReading[]; account: AccountReading | undefined };
}

/** Opens a page without scripts and reads all that stands on it, as if all were on screen. */
export function openFixture({ url, html }: Fixture, adapter: PlatformAdapter): Opened {
  const window = new Window({ url });
  const document = window.document as unknown as Document;
  document.documentElement.innerHTML = html.replace(/^<!--.*?-->\s*/, '');
  const page = pageOf(url, adapter);
  const posts = (): Element[] => [...document.querySelectorAll(adapter.posts.root.join())];
  return {
    document,
    page,
    posts,
    read() {
      const memory: ThreadMemory = new Map();
      placeThreads(document, adapter, page, memory);
      const readings = posts()
        .filter((post) => !post.parentElement?.closest(adapter.posts.root.join()))
        .map((post) => {
          const id = readId(post, adapter);
          const placed = id === undefined ? { kind: 'post' as const } : placeOf(id, memory);
          return readPost(post, adapter, { placed, source: 'feed', now: fixtureNow });
        });
      return {
        posts: readings.filter((reading) => reading !== undefined),
        account: readAccount(document, adapter, page, fixtureNow),
      };
    },
  };
}
