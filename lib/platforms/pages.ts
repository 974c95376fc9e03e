import { decode } from './decode';
import type { PlatformAdapter } from './types';

/** Which page of a site a URL is, and whose. */
export interface Page {
  name: string | undefined;
  handle?: string;
  id?: string;
}

/**
 * Names the page that `url` opens. Query and hash do not count. An unknown path has no name; it is
 * read all the same, only without what the path would tell.
 */
export function pageOf(url: string | URL, adapter: Pick<PlatformAdapter, 'pages'>): Page {
  // Colons may be written as they are or in percent code.
  const path = new URL(url).pathname.replaceAll(/%3A/gi, ':');
  for (const [name, pattern] of Object.entries(adapter.pages)) {
    const groups = pattern.exec(path);
    if (!groups) continue;
    const { handle: written, id: number, kind } = groups.groups ?? {};
    const handle = written === undefined ? undefined : decode(written, 'uri');
    const id = kind === undefined ? number : `${kind}:${number}`;
    return { name, ...(handle !== undefined && { handle }), ...(id !== undefined && { id }) };
  }
  return { name: undefined };
}

/** The page of this name holds private messages: nothing is ever read there. */
export function isPrivate(page: Page): boolean {
  return page.name === 'private';
}

/** True when the page shows one opened post. */
export function isPostPage(page: Page, adapter: PlatformAdapter): boolean {
  return page.name !== undefined && adapter.postPages.includes(page.name);
}

/** True when the page is a profile. */
export function isAccountPage(page: Page, adapter: Pick<PlatformAdapter, 'accountPages'>): boolean {
  return page.name !== undefined && adapter.accountPages.includes(page.name);
}
