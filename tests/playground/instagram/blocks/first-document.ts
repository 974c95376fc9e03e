import type { Instagram } from '../feed/types';
import { permalink, postOf } from '../feed/views';
import { pageOf } from '../routes';
import { setScriptText } from '../../x/script-text';
import { dataBlocks } from './data-blocks';

const origin = 'https://www.instagram.com';

/** What search engines and link previews are told. */
function writeHead(site: Instagram, path: string): void {
  const page = pageOf(path);
  const add = (property: string, content: string) => {
    const meta = document.createElement('meta');
    meta.setAttribute('property', property);
    meta.content = content;
    document.head.append(meta);
  };
  const canonical = document.createElement('link');
  canonical.rel = 'canonical';
  if (page.name === 'post' && site.byCode.has(page.code)) {
    const post = postOf(site, page.code);
    canonical.href = `${origin}/${post.kind === 'reel' ? 'reel' : 'p'}/${post.code}/`;
    document.head.append(canonical);
    add('og:url', origin + permalink(post));
  }
  const account = page.name === 'profile' ? site.byHandle.get(page.handle) : undefined;
  if (account) {
    canonical.href = `${origin}/${account.handle}/`;
    document.head.append(canonical);
    add('og:url', canonical.href);
    // Older than what the page shows, as on the site.
    const followers = Math.floor(account.followers * 0.93);
    add('og:description', `${followers} Followers, ${account.following} Following`);
  }
}

/**
 * Writes what the server would have written into the first document of a visit. It stays as it is
 * when the app goes on to other pages, which a reader has to notice.
 */
export function writeFirstDocument(site: Instagram, path: string): void {
  writeHead(site, path);
  for (const data of dataBlocks(site, path)) {
    const block = document.createElement('script');
    const text = JSON.stringify(data);
    block.type = 'application/json';
    block.dataset['contentLen'] = String(text.length);
    block.dataset['sjs'] = '';
    block.dataset['processed'] = '1';
    setScriptText(block, text);
    document.body.append(block);
  }
}
