import { expect, test } from 'vitest';
import { sketchOf } from '@/lib/sketch/sketch-of';
import { loadFixture, openFixture } from '../support/fixture';
import { x } from '@/lib/platforms/x/adapter';
import { pageOf } from './pages';

const limits = { characters: 20_000, nodes: 5000, text: 100_000 };

/** A chain of elements, each within the one before; a parser would not nest so deep. */
function nested(document: Document, depth: number): Element {
  let inner = document.body;
  for (let level = 0; level < depth; level++) {
    inner = inner.appendChild(document.createElement('div'));
    if (level % 2 === 0) inner.setAttribute('role', 'group');
  }
  return inner;
}

test('a very deep page is cut, and indented only so far', () => {
  const document = pageOf('');
  nested(document, 300).textContent = 'Bottom';
  const sketch = sketchOf(document, { limits });
  expect(sketch.length).toBeLessThanOrEqual(limits.characters);
  expect(Math.max(...sketch.split('\n').map((line) => line.search(/\S/)))).toBeLessThanOrEqual(80);
});

test('a very long page is cut, and says so', () => {
  const sketch = sketchOf(pageOf('<p>One two</p>'.repeat(4000)), { limits });
  expect(sketch.length).toBeLessThanOrEqual(limits.characters);
  expect(sketch.endsWith('\n…')).toBe(true);
});

test('a page that holds more words than are read lets no unknown word of its markup stand', () => {
  const html = `<b data-testid="annabelCard"></b><p>${'word '.repeat(30_000)}</p><i>annabel</i>`;
  const sketch = sketchOf(pageOf(html), { limits });
  expect(sketch).toContain('data-testid="xxxxxxxCard"');
});

test('one text or value of megabytes takes one short line', () => {
  const long = 'Anna '.repeat(400_000);
  const sketch = sketchOf(pageOf(`<p title="${long}" id="${long}">${long}</p>`), { limits });
  expect(sketch.length).toBeLessThan(600);
});

test('shadow roots within shadow roots without end do not overflow', () => {
  const document = pageOf('<div></div>');
  let host: Element = document.querySelector('div')!;
  for (let level = 0; level < 400; level++) {
    const root = host.attachShadow({ mode: 'open' });
    host = root.appendChild(document.createElement('div'));
  }
  expect(sketchOf(document, { limits }).length).toBeLessThanOrEqual(limits.characters);
});

test('a form whose fields hide its own properties is still only a form', () => {
  const names = [
    'attributes',
    'localName',
    'checkVisibility',
    'nodeName',
    'nodeType',
    'shadowRoot',
  ];
  const fields = [...names, 'getAttribute', 'firstChild', 'parentNode', 'ownerDocument'];
  const html = `<form>${fields.map((name) => `<input name="${name}">`).join('')}</form><p>End</p>`;
  expect(sketchOf(pageOf(html), { limits })).toContain('p "Xxx"');
});

test('the hostile fixture tells nothing', () => {
  const { document } = openFixture(loadFixture('lib/platforms/x/fixtures/hostile.html'), x);
  const sketch = sketchOf(document);
  expect(sketch).toContain('data-testid="tweet"');
  expect(sketch.replaceAll(/\bh[1-6]\b/g, '')).not.toMatch(/[1-9]|alert|__proto__/);
});
