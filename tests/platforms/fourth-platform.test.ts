import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Platform } from '@/lib/model/platform';
import { platforms } from '@/lib/platforms/registry';
import { readViewer } from '@/lib/platforms/read-viewer';
import { installDomGlobals } from '../support/dom-globals';
import { loadFixture, openFixture } from '../support/fixture';
import { agora } from './fourth/adapter';

installDomGlobals();

test('a site that nobody planned for is read by the same reader, from data alone', () => {
  const page = openFixture(loadFixture('tests/platforms/fourth/square.html'), agora);
  const { posts } = page.read();
  expect(posts).toMatchObject([
    {
      key: 'agora:41',
      kind: 'post',
      authorHandle: 'maison-lumen',
      authorName: 'Maison Lumen',
      text: 'Nos bougies sont coulées à Nantes.',
      url: 'https://agora.example/maison-lumen/41',
      publishedAt: Date.parse('2026-11-20T08:00:00Z'),
      metrics: { likes: 118, comments: 1200 },
      rounded: ['comments'],
      missing: [],
    },
    { key: 'agora:42', metrics: {}, missing: ['publishedAt', 'likes'] },
  ]);
  expect(posts).toHaveLength(2);
  expect(readViewer(page.document, agora)).toBe('jeanne.lumen');
});

test('its profile too', () => {
  const page = openFixture(loadFixture('tests/platforms/fourth/profile.html'), agora);
  expect(page.read().account).toMatchObject({
    key: 'agora:maison-lumen',
    name: 'Maison Lumen',
    followers: 8000,
    rounded: ['followers'],
  });
});

test('a real one takes its folder, one word in the list of names, and one line in the registry', () => {
  expect(platforms.map(({ id }) => id)).toEqual(Platform.options);
  expect(Platform.safeParse(agora.id).success, 'the one word').toBe(false);
  const registry = readFileSync('lib/platforms/registry.ts', 'utf8');
  for (const { id } of platforms) expect(registry).toContain(`from './${id}/adapter'`);
  // Nothing else beside the adapters knows a site by its name.
  const readers = readdirSync('lib/platforms').filter((name) => name.endsWith('.ts'));
  for (const name of readers.filter((reader) => reader !== 'registry.ts')) {
    const code = readFileSync(`lib/platforms/${name}`, 'utf8');
    expect(code, name).not.toMatch(
      /['"](?:x|linkedin|instagram)['"]|from '\.\/(?:x|linkedin|instagram)\//,
    );
  }
});
