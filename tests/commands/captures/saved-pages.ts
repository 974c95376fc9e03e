import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Expected } from './expected';

/** A page that somebody saved, and what is to be read of it if they wrote that down. */
export interface SavedPage {
  /** Its path below the folder, without `.html`. */
  name: string;
  html: string;
  /** The address that it is opened under. */
  url: string;
  /** Epoch ms; what the clock says while it is read. */
  capturedAt: number;
  expected?: Expected;
}

const homes = {
  x: 'https://x.com/home',
  linkedin: 'https://www.linkedin.com/feed/',
  instagram: 'https://www.instagram.com/',
} as const;

/**
 * Every `NAME.html` of a folder and the folders in it, with its `NAME.expected.json` if there.
 * @throws when the folder cannot be read, or an expected file says nothing sensible
 */
export function savedPages(folder: string): SavedPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => savedPage(folder, join(folder, path)));
}

function savedPage(folder: string, path: string): SavedPage {
  const html = readFileSync(path, 'utf8');
  const expected = readExpected(path.replace(/\.html$/, '.expected.json'));
  const name = relative(folder, path).replace(/\.html$/, '');
  return {
    name,
    html,
    url: expected?.url ?? addressIn(html) ?? homeOf(path),
    capturedAt: timeOf(expected?.capturedAt ?? /\d{4}-\d\d-\d\d/.exec(name)?.[0]),
    ...(expected && { expected }),
  };
}

function readExpected(path: string): Expected | undefined {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    return undefined; // Nobody wrote down what is to be read; the page is read all the same.
  }
  try {
    return Expected.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(`${path} is no file of expectations: ${String(cause)}`, { cause });
  }
}

/** The address that a page names itself, or that the browser wrote into it when it was saved. */
function addressIn(html: string): string | undefined {
  const head = html.slice(0, 100_000);
  const found =
    /<!--\s*saved from url=\(\d+\)(\S+)/.exec(head) ??
    /<!--\s*(?:url|Page saved with SingleFile\s+url):\s*(\S+)/.exec(head) ??
    /<link[^>]+rel="canonical"[^>]+href="([^"]+)"/.exec(head) ??
    /<meta[^>]+property="og:url"[^>]+content="([^"]+)"/.exec(head);
  const address = found?.[1]?.replaceAll('&amp;', '&');
  return address && URL.canParse(address) && address.startsWith('https:') ? address : undefined;
}

function homeOf(path: string): string {
  if (path.includes('linkedin')) return homes.linkedin;
  return path.includes('instagram') ? homes.instagram : homes.x;
}

function timeOf(written: string | undefined): number {
  const time = Date.parse(written ?? '');
  return Number.isNaN(time) ? Date.now() : time;
}
