import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { SiteFolders } from './build';
import { headersOf } from './headers';
import { siteAt, type SiteName, type SiteOptions } from './sites';

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

/** A file of a built site. */
async function asset(site: SiteName, folder: string, path: string): Promise<Answer> {
  const file = normalize(join(folder, path));
  const type = types[extname(file)];
  if (!file.startsWith(folder) || !type) return nothing;
  try {
    const body = await readFile(file);
    return { status: 200, headers: { ...headersOf(site), 'content-type': type }, body };
  } catch {
    return nothing;
  }
}

/** The lab of editors: under the host of a site and by its policy, as only tests ask for it. */
async function lab(site: SiteName, folder: string, path: string): Promise<Answer> {
  if (path !== '/') return asset(site, folder, path);
  return html(await readFile(join(folder, 'index.html'), 'utf8'), headersOf(site));
}

/** The page of a site, which draws itself by the address and what the server says of its feed. */
async function sitePage(site: SiteName, folder: string, options: SiteOptions): Promise<Answer> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const feed = JSON.stringify(options).replaceAll('"', '&quot;');
  const meta = `<meta name="playground-feed" content="${feed}" />`;
  return html(page.replace('</head>', `${meta}</head>`), headersOf(site));
}

export interface Sites {
  /** Where the built sites lie. */
  folders: SiteFolders;
  /** What the page of each site makes its feed of. */
  options: Record<SiteName, SiteOptions>;
  /** Saved pages by their full address. */
  pages: ReadonlyMap<string, { html: string }>;
}

/** What the playground says to a request for this host and path (with its query). */
export async function answer(sites: Sites, host: string, target: string): Promise<Answer> {
  const path = target.replace(/[?#].*$/, '');
  const saved =
    sites.pages.get(`https://${host}${target}`) ?? sites.pages.get(`https://${host}${path}`);
  if (saved) return html(saved.html);
  const site = siteAt(host);
  const folder = site && sites.folders.get(site);
  if (!site || folder === undefined) return nothing;
  const labFolder = sites.folders.get('lab');
  if (path.startsWith('/_lab/') && labFolder !== undefined)
    return lab(site, labFolder, path.slice('/_lab'.length));
  if (path.startsWith('/_playground/'))
    return asset(site, folder, path.slice('/_playground'.length));
  if (/\.(ico|png|txt|json|webmanifest)$/.test(path)) return nothing;
  return sitePage(site, folder, sites.options[site]);
}
