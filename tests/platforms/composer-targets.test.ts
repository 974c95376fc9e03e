import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { instagram } from '@/lib/platforms/instagram/adapter';
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

const comment = (id: string) => `linkedin:activity:7528751353036800061:comment:${id}`;

describe('what a box answers on Instagram', () => {
  const post = 'instagram:DfeuDXXgAOF';
  const open = async () => {
    const page = watchedBoxes(instagram, 'post-reply');
    page.start();
    const box = page.boxes()[0] as HTMLTextAreaElement;
    const write = async (text: string) => {
      box.value = text;
      box.dispatchEvent(new page.window.Event('input', { bubbles: true }) as unknown as Event);
      await page.pass(250);
    };
    const rowOf = (id: string) =>
      page.document.querySelector(`a[href$="${id}/"]`)!.closest('div:has(path)')!;
    const reply = (id: string, options?: { trusted: boolean }) => {
      const buttons = [...rowOf(id).querySelectorAll('[role="button"]')];
      page.press(
        buttons.find((button) => button.textContent === 'Répondre')!.querySelector('span')!,
        options,
      );
    };
    return { page, box, write, reply, rowOf };
  };

  test('changes with the name in it, while it keeps the focus', async () => {
    const { page, box, write } = await open();
    box.focus();
    await write('');
    await write('@paul.verne Bonjour');
    await write('Bonjour @paul.verne ');
    expect(page.told).toMatchObject([
      ['focused', 'comment box', { purpose: 'reply', key: `${post}:comment:17884500976451941` }],
      ['changed', { purpose: 'comment', key: post, kind: 'post' }],
      ['changed', { purpose: 'reply', key: `${post}:comment:17884500976451941` }],
      ['changed', { purpose: 'comment', key: post }],
    ]);
  });

  test('of one who has commented twice is known by whom only, unless a reply was asked for', async () => {
    const { page, box, write, reply } = await open();
    await write('');
    box.focus();
    await write('@jane_doe ');
    expect(page.told.at(-1)).toEqual([
      'changed',
      {
        platform: 'instagram',
        purpose: 'reply',
        kind: 'comment',
        threadKey: post,
        authorHandle: 'jane_doe',
      },
    ]);
    reply('18000000000000043', { trusted: false });
    await write('@jane_doe a');
    expect(page.told).toHaveLength(2);
    reply('18000000000000043');
    await write('@jane_doe ab');
    expect(page.told.at(-1)).toMatchObject([
      'changed',
      { key: `${post}:comment:18000000000000043`, text: '@paul.verne pareil pour moi' },
    ]);
    reply('17884500976451940');
    await write('@jane_doe abc');
    expect(page.told.at(-1)).toMatchObject([
      'changed',
      { key: `${post}:comment:17884500976451940` },
    ]);
  });

  test('is forgotten with the name: what was pressed once does not come back with it', async () => {
    const { page, box, write, reply } = await open();
    await write('');
    box.focus();
    reply('18000000000000043');
    await write('@jane_doe ');
    await write('');
    await write('@jane_doe ');
    expect(page.told.at(-1)).toMatchObject(['changed', { authorHandle: 'jane_doe' }]);
    expect(page.told.at(-1)).not.toMatchObject(['changed', { key: expect.any(String) }]);
  });

  test('is nothing that a press on anything else asks for', async () => {
    const { page, box, write, rowOf } = await open();
    await write('');
    box.focus();
    for (const button of rowOf('18000000000000043').querySelectorAll('[role="button"]')) {
      if (button.textContent !== 'Répondre') page.press(button);
    }
    await write('@jane_doe ');
    expect(page.told.at(-1)).not.toMatchObject(['changed', { key: expect.any(String) }]);
  });
});

describe('what a reply box answers on LinkedIn', () => {
  const buttonOf = (document: Document, id: string) =>
    document
      .querySelector(`[componentkey$=",${id})"]`)!
      .querySelector('hr ~ div button, hr + div button')!;

  test('is known by the press, where the same person has commented twice', () => {
    const page = watchedBoxes(linkedin, 'sdui-reply');
    page.start();
    page.press(buttonOf(page.document, '7528758902784000062'));
    page.boxes()[2]!.focus();
    expect(page.told).toMatchObject([
      ['focused', 'SDUI reply box', { key: comment('7528758902784000062') }],
    ]);
  });

  test('is by the name in it alone, where two may be meant whose profiles are not told', () => {
    const page = watchedBoxes(linkedin, 'ember-reply');
    for (const link of page.document.querySelectorAll(
      '.comments-comment-meta__description-container, .comments-post-meta a',
    )) {
      link.removeAttribute('href');
    }
    const names = page.document.querySelectorAll('.comments-comment-meta__description-title');
    for (const [number, name] of names.entries()) name.textContent = `Jane ${number}`;
    page.start();
    const box = page.boxes().findLast((one) => one.querySelector('.ql-mention'))!;
    box.querySelector('.ql-mention span')!.textContent = 'Jane';
    box.focus();
    expect(page.told).toMatchObject([['focused', 'Ember reply box', { authorName: 'Jane' }]]);
    expect(page.told[0]![2]).not.toHaveProperty('key');
  });

  test('is not what was pressed for another name', () => {
    const page = watchedBoxes(linkedin, 'sdui-reply');
    page.start();
    page.press(buttonOf(page.document, '7528758902784000062'));
    page.boxes()[1]!.focus();
    expect(page.told).toMatchObject([
      ['focused', 'SDUI reply box', { key: comment('7528789101772800064') }],
    ]);
  });

  test('stays what it was when the person deletes the name, and when the site makes the box anew', async () => {
    const page = watchedBoxes(linkedin, 'sdui-reply');
    page.start();
    page.press(buttonOf(page.document, '7528758902784000062'));
    const box = page.boxes()[2]!;
    box.focus();
    box.querySelector('[data-type="mention"]')!.remove();
    await page.pass(250);
    expect(page.told).toHaveLength(1);
    const next = box.cloneNode(true) as HTMLElement;
    box.replaceWith(next);
    next.focus();
    await page.pass(250);
    expect(page.told).toMatchObject([
      ['focused', 'SDUI reply box', { key: comment('7528758902784000062') }],
      ['focused', 'SDUI reply box', { key: comment('7528758902784000062') }],
    ]);
  });

  test('changes when the site writes another name into the same box', async () => {
    const page = watchedBoxes(linkedin, 'sdui-reply');
    page.start();
    const box = page.boxes()[4]!;
    box.focus();
    const name = box.querySelector('[data-type="mention"]')!;
    name.replaceChildren(page.document.createTextNode('Zoé B.'));
    await page.pass(250);
    expect(page.told).toMatchObject([
      ['focused', 'SDUI reply box', { authorHandle: 'in/jo-k' }],
      ['changed', { key: comment('7528819300761600066'), authorHandle: 'in/zoe-b' }],
    ]);
  });
});

describe('what the dialog of X answers', () => {
  const dialog = (page: ReturnType<typeof watchedBoxes>) => page.boxes()[0]!;

  test('is unknown but for its words where two posts say the same, unless one was pressed', () => {
    const page = watchedBoxes(x, 'reply-dialog');
    const [, first, second] = page.document.querySelectorAll('article');
    second!.querySelector('[data-testid="tweetText"]')!.textContent = first!.querySelector(
      '[data-testid="tweetText"]',
    )!.textContent;
    page.start();
    dialog(page).focus();
    page.boxes()[1]!.focus();
    page.press(second!.querySelector('[data-testid="reply"] svg')!);
    dialog(page).focus();
    expect(page.told).toMatchObject([
      ['focused', 'dialog', { purpose: 'reply', authorHandle: 'jeanne_l', lang: 'fr' }],
      ['focused', 'home', {}],
      ['focused', 'dialog', { key: 'x:2124397000000000111' }],
    ]);
    expect(page.told[0]![2]).not.toHaveProperty('key');
  });

  test('is what was pressed, though it has left the page', () => {
    const page = watchedBoxes(x, 'reply-dialog');
    page.start();
    const [, first] = page.document.querySelectorAll('article');
    page.press(first!.querySelector('[data-testid="reply"]')!);
    first!.remove();
    dialog(page).focus();
    expect(page.told).toMatchObject([['focused', 'dialog', { key: 'x:2120094110369984925' }]]);
  });
});
