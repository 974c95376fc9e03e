import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { itemsOf, readDocument, type ReadDocument } from './read-document';

/** When fixtures are read: after everything in them was published. */
export const fixtureNow = Date.parse('2026-11-22T12:00:00Z');

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
  read(): ReadDocument;
}

/** Opens a page without scripts. */
export function openFixture({ url, html }: Fixture, adapter: PlatformAdapter): Opened {
  const window = new Window({ url });
  const document = window.document as unknown as Document;
  const lang = /<html[^>]*\blang="([^"]+)"/.exec(html)?.[1];
  document.documentElement.innerHTML = html.replace(/^<!--.*?-->\s*/, '');
  if (lang) document.documentElement.lang = lang;
  return {
    document,
    posts: () => itemsOf(document, adapter).map(({ element }) => element),
    read: () => readDocument(document, adapter, fixtureNow),
  };
}
