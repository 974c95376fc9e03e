import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import { x } from '@/lib/platforms/x/adapter';
import { installDomGlobals } from '../support/dom-globals';
import { watchedBoxes } from '../support/watched-boxes';

installDomGlobals();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a focus', () => {
  test('in a box is told at once with what is answered, and once', async () => {
    const page = watchedBoxes(x, 'reply-inline');
    page.start();
    const [box] = page.boxes();
    box!.focus();
    expect(page.told).toMatchObject([
      ['focused', 'inline reply', { purpose: 'reply', authorHandle: 'jeanne_l' }],
    ]);
    await page.pass(5000);
    expect(page.told).toHaveLength(1);
    expect(page.failures).toEqual([]);
  });

  test('that a box has already is told at the start', () => {
    const page = watchedBoxes(x, 'reply-inline');
    page.boxes()[0]!.focus();
    page.start();
    expect(page.told).toMatchObject([['focused', 'inline reply', {}]]);
  });

  test('elsewhere tells nothing, also in a search box and in a message', () => {
    const page = watchedBoxes(linkedin, 'ember-reply');
    page.start();
    const message = page.document.querySelector<HTMLElement>('.msg-form .ql-editor')!;
    const search = page.document.createElement('input');
    page.document.body.append(search);
    for (const element of [message, search, page.document.querySelector('button')!]) {
      element.focus();
    }
    expect(page.told).toEqual([]);
  });

  test('moves from one live box to the other', () => {
    const page = watchedBoxes(x, 'reply-dialog');
    page.start();
    const [dialog, home] = page.boxes();
    dialog!.focus();
    home!.focus();
    expect(page.told).toMatchObject([
      ['focused', 'dialog', { purpose: 'reply', key: 'x:2120094110369984925' }],
      ['focused', 'home', { purpose: 'post' }],
    ]);
  });

  test('that leaves is told a little later, one that comes back is not', async () => {
    const page = watchedBoxes(x, 'reply-inline');
    page.start();
    const [box] = page.boxes();
    const elsewhere = page.document.querySelector<HTMLElement>('button[data-testid="like"]')!;
    box!.focus();
    elsewhere.focus();
    await page.pass(100);
    box!.focus();
    await page.pass(1000);
    expect(page.told).toHaveLength(1);
    elsewhere.focus();
    await page.pass(199);
    expect(page.told).toHaveLength(1);
    await page.pass(1);
    expect(page.told.at(-1)).toEqual(['blurred']);
  });

  test('that goes into our own part of the page counts as in the box', async () => {
    const ours = (path: readonly EventTarget[]) =>
      path.some((part) => part instanceof Element && part.id === 'ours');
    const page = watchedBoxes(x, 'reply-inline', { isOurs: ours });
    const picker = page.document.createElement('input');
    picker.id = 'ours';
    page.document.body.append(picker);
    page.start();
    page.boxes()[0]!.focus();
    picker.focus();
    await page.pass(5000);
    expect(page.told).toHaveLength(1);
  });

  test('within an open shadow root is seen, also when it moves there', async () => {
    const page = watchedBoxes(linkedin, 'ember-feed');
    const host = page.document.createElement('div');
    host.id = 'interop-outlet';
    page.document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<div data-test-modal-id="sharebox"><button>Photo</button><div class="ql-editor" contenteditable="true" tabindex="0"></div></div>' +
      '<div class="msg-form"><div class="msg-form__contenteditable ql-editor" contenteditable="true" tabindex="0"></div></div>';
    page.start();
    root.querySelector('button')!.focus();
    root.querySelector<HTMLElement>('.ql-editor')!.focus();
    expect(page.told).toEqual([
      ['focused', 'Ember share box', { platform: 'linkedin', purpose: 'post' }],
    ]);
    root.querySelector<HTMLElement>('.msg-form .ql-editor')!.focus();
    await page.pass(200);
    expect(page.told.at(-1)).toEqual(['blurred']);
  });

  test('is followed when the site makes the box anew', async () => {
    const page = watchedBoxes(x, 'reply-inline');
    page.start();
    const [box] = page.boxes();
    box!.focus();
    const next = box!.cloneNode(true) as HTMLElement;
    box!.replaceWith(next);
    await page.pass(300);
    next.focus();
    await page.pass(3000);
    expect(page.told).toMatchObject([
      ['focused', 'inline reply', {}],
      ['focused', 'inline reply', { key: 'x:2120094110369984925' }],
    ]);
  });

  test('that the site takes away with the box is told after its patience', async () => {
    const page = watchedBoxes(x, 'reply-inline');
    page.start();
    const [box] = page.boxes();
    box!.focus();
    box!.remove();
    await page.pass(250);
    await page.pass(900);
    expect(page.told).toHaveLength(1);
    await page.pass(200);
    expect(page.told.at(-1)).toEqual(['blurred']);
  });

  test('is over when one walks to private messages', async () => {
    const page = watchedBoxes(x, 'reply-inline');
    page.start();
    page.boxes()[0]!.focus();
    page.window.history.pushState({}, '', '/messages/1-2');
    page.document.body.append(page.document.createElement('i'));
    await page.pass(250);
    await page.pass(1);
    expect(page.told.at(-1)).toEqual(['blurred']);
  });

  test.each(['end', 'die'] as const)('tells nothing after the end (%s)', async (how) => {
    const page = watchedBoxes(x, 'reply-dialog');
    page.start();
    const [dialog, home] = page.boxes();
    dialog!.focus();
    if (how === 'end') page.end.abort();
    else page.die();
    home!.focus();
    page.document.body.append(page.document.createElement('i'));
    await page.pass(5000);
    expect(page.told).toHaveLength(1);
  });
});
