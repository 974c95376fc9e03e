import type { Page } from 'puppeteer-core';
import type { Post } from '@/lib/model/post';
import type { Launched, LaunchOptions } from '../support/launched';
import { stored } from '../support/stored';
import { waitUntil } from '../support/wait-until';
import { displayed } from './displayed';
import { startPlayground } from '../playground/server';

type Launch = (options: Omit<LaunchOptions, 'extension'>) => Promise<Launched>;
type Playground = Awaited<ReturnType<typeof startPlayground>>;

/** The playground with a browser on it, and a page of the extension to look into its database. */
export interface Site {
  playground: Playground;
  launched: Launched;
  view: Page;
  /** Opens a path of X in a new tab; the first screen is drawn and stored when this resolves. */
  open(path: string): Promise<Page>;
  posts(): Promise<Map<string, Post>>;
  /** Waits until the stored posts are what is expected, and returns them. */
  postsWhen(what: string, holds: (posts: Map<string, Post>) => boolean): Promise<Map<string, Post>>;
  close(): Promise<void>;
}

export async function openSite(
  launch: Launch,
  feed: { now: number; count?: number; seed?: number },
  size: { width?: number; height?: number; lang?: 'en' | 'fr' } = {},
): Promise<Site> {
  const playground = await startPlayground(feed);
  const launched = await launch({ port: playground.port, ...size });
  const view = await launched.extensionPage('options.html');
  const posts = async () => {
    const rows = await stored(site.view, 'posts');
    return new Map(rows.map((post) => [post.key, post]));
  };
  const site: Site = {
    playground,
    launched,
    view,
    posts,
    async open(path) {
      const page = await launched.browser.newPage();
      await page.goto(`https://x.com${path}`);
      await page.waitForSelector('article[data-testid="tweet"]');
      await page.bringToFront();
      // Our script starts when the page is idle: to scroll before would be to leave it unseen.
      await waitUntil('the first screen in the database', async () => {
        const [shown, known] = [await displayed(page), await posts()];
        return shown.length > 0 && shown.every((key) => known.has(key));
      });
      return page;
    },
    async postsWhen(what, holds) {
      let found = new Map<string, Post>();
      await waitUntil(what, async () => holds((found = await posts())));
      return found;
    },
    async close() {
      await launched.close();
      await playground.close();
    },
  };
  return site;
}
