import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { siteHeaders } from './headers';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const html = (body: string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

const nothing: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'Not found',
};

/** A file of the built site. */
async function asset(folder: string, path: string): Promise<Answer> {
  const file = normalize(join(folder, path));
  const type = types[extname(file)];
  if (!file.startsWith(folder) || !type) return nothing;
  try {
    const body = await readFile(file);
    return { status: 200, headers: { ...siteHeaders, 'content-type': type }, body };
  } catch {
    return nothing;
  }
}

export interface Sites {
  /** Where the built site lies. */
  folder: string;
  /** What the page makes its feed of. */
  feedOptions: { seed: number; count: number; now: number };
  /** Saved pages by their full address. */
  pages: ReadonlyMap<string, { html: string }>;
}

/** What the playground says to a request for this host and path (with its query). */
export async function answer(sites: Sites, host: string, target: string): Promise<Answer> {
  const path = target.replace(/[?#].*$/, '');
  const saved =
    sites.pages.get(`https://${host}${target}`) ?? sites.pages.get(`https://${host}${path}`);
  if (saved) return html(saved.html);
  if (path.startsWith('/_playground/'))
    return asset(sites.folder, path.slice('/_playground'.length));
  if (/\.(ico|png|txt|json|webmanifest)$/.test(path)) return nothing;
  if (host === 'x.com') {
    const page = await readFile(join(sites.folder, 'index.html'), 'utf8');
    const feed = JSON.stringify(sites.feedOptions).replaceAll('"', '&quot;');
    const meta = `<meta name="playground-feed" content="${feed}" />`;
    return html(page.replace('</head>', `${meta}</head>`), siteHeaders);
  }
  if (host === 'www.linkedin.com' || host === 'www.instagram.com') {
    const page = `<!doctype html><html lang="en"><title>${host}</title><body><main><h1>${host}</h1></main></body></html>`;
    return html(page, siteHeaders);
  }
  return nothing;
}
