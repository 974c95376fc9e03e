import { describe, expect, test } from 'vitest';
import { findComposer, type Composer } from '@/lib/platforms/composer/find-composer';
import { freshComposer } from '@/lib/platforms/composer/fresh-composer';
import { readTarget } from '@/lib/platforms/composer/read-target';
import { sendButtonOf } from '@/lib/platforms/composer/send-button';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import { createPageReader } from '@/lib/platforms/page-reader';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { x } from '@/lib/platforms/x/adapter';
import { composersOf, pathOf } from '../support/composers';
import { installDomGlobals } from '../support/dom-globals';
import { fixtureNow, loadFixture, openFixture } from '../support/fixture';

installDomGlobals();

const open = (site: PlatformAdapter, name: string): Document =>
  openFixture(loadFixture(`lib/platforms/${site.id}/fixtures/${name}.html`), site).document;

/** Finds the box of a page anew, if it answers what it answers now. */
function freshFinder(document: Document, site: PlatformAdapter, composer: Composer) {
  const now = () => fixtureNow;
  const reader = { site, page: createPageReader(document, site, now), now };
  const target = readTarget(composer, reader);
  return (from = composer) => freshComposer(from, target, reader);
}

describe('a box that the site makes anew', () => {
  test('is found in what is left of its surroundings, with its button', () => {
    const document = open(x, 'reply-dialog');
    const [dialog] = composersOf(document, x);
    const find = freshFinder(document, x, dialog!);
    expect(find()).toBe(dialog);
    const root = dialog!.box.closest('.DraftEditor-root')!;
    const next = root.cloneNode(true) as Element;
    root.replaceWith(next);
    const fresh = find()!;
    expect(fresh.box).toBe(next.querySelector('[contenteditable]'));
    expect(sendButtonOf(fresh)?.textContent).toBe('Répondre');
    expect(findComposer(pathOf(fresh.box), x)?.adapter).toBe(fresh.adapter);
    // Once more: what stands around the new one is known, too.
    fresh.box.replaceWith(fresh.box.cloneNode(true));
    expect(find(fresh)?.adapter).toBe(dialog!.adapter);
  });

  test('is none while it is gone, nor one of several', () => {
    const document = open(linkedin, 'sdui-reply');
    const [, reply] = composersOf(document, linkedin);
    const find = freshFinder(document, linkedin, reply!);
    reply!.box.closest('[componentkey^="commentBox-"]')!.remove();
    expect(find(), 'other reply boxes stand in the list').toBeUndefined();
    document.body.replaceChildren();
    expect(find()).toBeUndefined();
  });

  test('is none that answers somebody else, though it stands in the same place', () => {
    const document = open(linkedin, 'sdui-reply');
    const [, reply] = composersOf(document, linkedin);
    const find = freshFinder(document, linkedin, reply!);
    const next = reply!.box.cloneNode(true) as HTMLElement;
    reply!.box.replaceWith(next);
    expect(find()?.box).toBe(next);
    next.querySelector('[data-type="mention"]')!.textContent = 'Jo K.';
    expect(find()).toBeUndefined();
  });

  test('is none among private messages', () => {
    const document = open(linkedin, 'sdui-reply');
    const [, reply] = composersOf(document, linkedin);
    const find = freshFinder(document, linkedin, reply!);
    reply!.box.replaceWith(reply!.box.cloneNode(true));
    expect(find()).toBeDefined();
    document.querySelector('[componentkey="commentBox-x1"]')!.classList.add('msg-form');
    expect(find()).toBeUndefined();
  });
});

describe('the button that sends', () => {
  test('is that of the box, where two are live at once', () => {
    const [dialog, home] = composersOf(open(x, 'reply-dialog'), x);
    expect(sendButtonOf(dialog!)?.dataset['testid']).toBe('tweetButton');
    expect(sendButtonOf(home!)?.dataset['testid']).toBe('tweetButtonInline');
  });

  test('is absent while the site has it not in the page', () => {
    const [comment, reply, another] = composersOf(open(linkedin, 'sdui-reply'), linkedin);
    expect(sendButtonOf(comment!)).toBeUndefined();
    expect(sendButtonOf(reply!)?.textContent).toBe('Reply');
    expect(sendButtonOf(another!)).toBeUndefined();
  });
});

test('what private messages are written in is no box, though it looks like one', () => {
  for (const [site, name, messages] of [
    [linkedin, 'ember-reply', '.msg-form [contenteditable="true"]'],
    [x, 'reply-dialog', '[data-testid="DMDrawer"] [contenteditable="true"]'],
  ] as const) {
    const document = open(site, name);
    const written = [...document.querySelectorAll(messages)];
    expect(written.length).toBeGreaterThan(0);
    for (const box of written) {
      expect(findComposer(pathOf(box), site)).toBeUndefined();
    }
  }
});
