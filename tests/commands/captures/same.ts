const zeroWidth = /\u00ad|\u200b|\u200c|\u200d|\u2060|\u2063|\u2800|\ufe0f|\ufeff/g;
const links = /(?:https?:\/\/\s*)?(?:[\p{L}\d-]+\.)+[a-z]{2,}(?:\/\S*)?…?/giu;

/** Whether two texts say the same: blanks, zero-width marks and the wording of links aside. */
export function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  // Sites cut and hide parts of links.
  const marked = text.normalize('NFC').replace(zeroWidth, '').replace(links, '§');
  return marked.replace(/\s+/g, ' ').trim();
}

/** How many lines of a text have something on them. */
export function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** Whether two handles (`@name`, `name`, `/in/name/`) are of one account. */
export function sameHandle(a: string, b: string): boolean {
  return bareHandle(a) === bareHandle(b);
}

function bareHandle(handle: string): string {
  const name = /\/(?:in|company|school|showcase)\/([^/]+)/.exec(handle)?.[1] ?? handle;
  return name.replace(/^@/, '').replace(/\/$/, '').toLowerCase();
}

/** Whether two ids are the same, with or without the URN around them (`urn:li:activity:72…`). */
export function sameId(a: string, b: string): boolean {
  return bareId(a) === bareId(b);
}

function bareId(id: string): string {
  return /(\d+)\)$/.exec(id)?.[1] ?? id.replace(/^urn:li:\w+:/, '');
}

/**
 * Whether two addresses lead to the same post: what counts is the id that each site has in them,
 * not the account before it or what is asked for after it.
 */
export function sameLink(a: string, b: string): boolean {
  return target(a) === target(b);
}

function target(link: string): string {
  if (!URL.canParse(link)) return link;
  const { hostname, pathname } = new URL(link);
  const host = hostname.replace(/^(www|mobile)\./, '').replace(/^twitter\.com$/, 'x.com');
  const post = /\/(?:status|p|reel|reels|tv)\/([^/]+)/.exec(pathname)?.[1];
  const update = /\/feed\/update\/([^/]+)/.exec(pathname)?.[1];
  return `${host} ${post ?? update ?? pathname.replace(/\/$/, '').toLowerCase()}`;
}
