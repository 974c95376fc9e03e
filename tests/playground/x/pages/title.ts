import type { Feed } from '../../feed/types';
import type { Words } from '../labels/words';
import type { Page } from '../routes';

/** The title of the window, as X words it. */
export function titleOf(feed: Feed, page: Page, words: Words): string {
  switch (page.name) {
    case 'home':
      return `${words.page.home} / X`;
    case 'profile':
      return `${feed.byHandle.get(page.handle)?.name ?? page.handle} (@${page.handle}) / X`;
    case 'status': {
      const post = feed.byId.get(page.id);
      const name = feed.byHandle.get(post?.author ?? '')?.name ?? page.handle;
      return post ? `${name} / X: « ${post.text.slice(0, 60)} »` : 'X';
    }
    case 'unknown':
      return 'X';
  }
}
