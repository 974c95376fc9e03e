import type { Page } from 'puppeteer-core';
import type { Post } from '@/lib/model/post';
import type { Launched, LaunchOptions } from '../support/launched';
import { setPlatformModes } from '../support/platform-modes';
import { stored } from '../support/stored';
import { waitUntil } from '../support/wait-until';
import { startPlayground, type Playground, type PlaygroundOptions } from '../playground/server';

type Launch = (options: Omit<LaunchOptions, 'extension'>) => Promise<Launched>;

/** The playground with a browser on it, all sites switched on, and the extension's database. */
export interface OtherSite {
  playground: Playground;
  launched: Launched;
  /** A page of the extension. */
  view: Page;
  /** Opens an address in a new tab; something of it is stored when this resolves. */
  open(url: string): Promise<Page>;
  posts(): Promise<Map<string, Post>>;
  /** Waits until all of these keys are stored. */
  postsWith(keys: readonly string[]): Promise<Map<string, Post>>;
  close(): Promise<void>;
}

/** Tall as a wall, so that feeds are seen in seconds. */
export async function openOtherSite(
  launch: Launch,
  options: PlaygroundOptions,
  size: Pick<LaunchOptions, 'lang' | 'height' | 'width'> = { height: 4000 },
): Promise<OtherSite> {
  const playground = await startPlayground(options);
  const launched = await launch({ port: playground.port, ...size });
  const view = await launched.extensionPage('options.html');
  await setPlatformModes(view, { x: 'overlay', linkedin: 'overlay', instagram: 'overlay' });
  const posts = async () =>
    new Map((await stored(view, 'posts')).map((post) => [post.key, post] as const));
  return {
    playground,
    launched,
    view,
    posts,
    async open(url) {
      const before = (await stored(view, 'posts')).length;
      const accounts = (await stored(view, 'accounts')).length;
      const page = await launched.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      await waitUntil(`something of ${url} in the database`, async () => {
        const [now, profiles] = [await stored(view, 'posts'), await stored(view, 'accounts')];
        return now.length > before || profiles.length > accounts;
      });
      return page;
    },
    async postsWith(keys) {
      let found = new Map<string, Post>();
      let missing: readonly string[] = keys;
      try {
        await waitUntil('all posts in the database', async () => {
          found = await posts();
          missing = keys.filter((key) => !found.has(key));
          return missing.length === 0;
        });
      } catch (cause) {
        throw new Error(`Never stored: ${missing.slice(0, 10).join(', ')} (${missing.length})`, {
          cause,
        });
      }
      return found;
    },
    async close() {
      await launched.close();
      await playground.close();
    },
  };
}
