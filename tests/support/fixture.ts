import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { FoundItem } from '@/lib/platforms/items';
import { createPageReader } from '@/lib/platforms/page-reader';
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
  posts(): Element[];
  /** Everything that stands on the page, as if all were on screen. */
  read(): { posts: PostReading[]; account: AccountReading | undefined };
}

/** Opens a page without scripts. */
export function openFixture({ url, html }: Fixture, adapter: PlatformAdapter): Opened {
  const window = new Window({ url });
  const document = window.document as unknown as Document;
  const lang = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1];
  document.documentElement.innerHTML = html.replace(/^<!--.*?-->\s*/, '');
  if (lang) document.documentElement.lang = lang;
  const reader = () =>
    createPageReader(
      document,
      adapter,
      () => (globalThis as { fixtureNow?: number }).fixtureNow ?? fixtureNow,
    );
  const items = (from: ReturnType<typeof reader>) =>
    from.find(document).filter(({ item }) => item !== 'account') as FoundItem[];
  return {
    document,
    posts: () => items(reader()).map(({ element }) => element),
    read() {
      const from = reader();
      from.followThread();
      return {
        posts: items(from).flatMap((found) => from.readPost(found) ?? []),
        account: from.readAccount(),
      };
    },
  };
}
