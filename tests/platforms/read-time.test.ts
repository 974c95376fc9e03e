import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import { instagram } from '@/lib/platforms/instagram/adapter';
import { partsOf } from '@/lib/platforms/read-place';
import { readTime } from '@/lib/platforms/read-time';
import type { ItemAdapter } from '@/lib/platforms/types';
import { installDomGlobals } from '../support/dom-globals';

installDomGlobals();
const document = new Window().document as unknown as Document;
const now = Date.parse('2026-11-22T12:00:00Z');
const hour = 3_600_000;
const ember = linkedin.items.find(({ name }) => name === 'Ember post')!;
const comment = linkedin.items.find(({ name }) => name === 'Ember comment')!;
const article = instagram.items.find(({ name }) => name === 'article')!;

const linkedInId = (at: number): string => String(BigInt(at) << 22n);

function read(id: string, item: ItemAdapter, html: string, lang = 'en'): number | undefined {
  document.body.innerHTML = html;
  return readTime(id, item, partsOf(document), { now, lang });
}

const aged = (label: string): string =>
  `<span class="update-components-actor__sub-description"><span aria-hidden="true">${label}</span></span>`;

describe('when a post of LinkedIn was published', () => {
  test('tells the id of an activity, to the millisecond', () => {
    const at = now - 4 * hour - 123;
    expect(read(`activity:${linkedInId(at)}`, ember, aged('4h •'))).toBe(at);
    expect(read(`activity:${linkedInId(at)}`, ember, '')).toBe(at);
  });

  test('tells the id of a ugcPost only where the age on the page confirms it', () => {
    const id = `ugcPost:${linkedInId(now - 4 * hour)}`;
    expect(read(id, ember, aged('4h •'))).toBe(now - 4 * hour);
    expect(read(id, ember, aged('5h •')), 'the page has stood there for a while').toBe(
      now - 4 * hour,
    );
    expect(read(id, ember, '')).toBeUndefined();
    expect(read(id, ember, aged('Promoted'))).toBeUndefined();
    expect(read(id, ember, aged('4h •'), 'fi'), 'a language without known units').toBeUndefined();
  });

  test('is unknown for a scheduled post, whose id is that of its writing', () => {
    expect(read(`ugcPost:${linkedInId(now - 8 * 24 * hour)}`, ember, aged('4h •'))).toBeUndefined();
    expect(read(`share:${linkedInId(now - 8 * 24 * hour)}`, ember, aged('4h •'))).toBeUndefined();
  });

  test('is what the id of an activity tells, also beside a label that has grown old', () => {
    const at = now - 8 * 24 * hour;
    expect(read(`activity:${linkedInId(at)}`, ember, aged('4h •'))).toBe(at);
  });

  test('is unknown for an id of the future, of another kind, or of before LinkedIn', () => {
    expect(read(`activity:${linkedInId(now + 48 * hour)}`, ember, '')).toBeUndefined();
    expect(read(`activity:1234567890`, ember, '')).toBeUndefined();
    expect(read(`groupPost:${linkedInId(now)}`, ember, '')).toBeUndefined();
    expect(read('text:abc', ember, aged('4h •'))).toBeUndefined();
  });

  test('of a comment its own id tells', () => {
    expect(read(linkedInId(now - hour), comment, '')).toBe(now - hour);
  });
});

describe('when a post of Instagram was published', () => {
  const link = (datetime: string): string =>
    `<a href="/p/DQq9PJQk4TG/"><time datetime="${datetime}"></time></a>`;

  test('tells the time on the page, to the second', () => {
    expect(read('DQq9PJQk4TG', article, link('2025-11-05T12:00:00.000Z'))).toBe(
      Date.parse('2025-11-05T12:00:00Z'),
    );
  });

  test('without a believable one the short code tells about the minute', () => {
    const told = read('DQq9PJQk4TG', article, link('yesterday'))!;
    // measured, instagram.md §1.8
    const held = Number((3_759_086_160_565_208_262n >> 23n) + 1_314_220_021_721n);
    expect(told).toBe(held);
    expect(read('DQq9PJQk4TG', article, link('2999-01-01T00:00:00Z'))).toBe(told);
  });

  test('of a private account the code is longer: its first eleven characters tell', () => {
    const long = `DQq9PJQk4TG${'a'.repeat(28)}`;
    expect(read(long, article, '')).toBe(read('DQq9PJQk4TG', article, ''));
  });
});
