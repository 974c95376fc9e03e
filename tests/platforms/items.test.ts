import { describe, expect, test } from 'vitest';
import { instagram } from '@/lib/platforms/instagram/adapter';
import { itemsIn } from '@/lib/platforms/items';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import { installDomGlobals } from '../support/dom-globals';
import { loadFixture, openFixture } from '../support/fixture';

installDomGlobals();

const open = (platform: typeof linkedin, name: string) =>
  openFixture(loadFixture(`lib/platforms/${platform.id}/fixtures/${name}.html`), platform);

describe('an item of a page', () => {
  test('that the site wraps several times under one key is found once, as the outermost', () => {
    const { document } = open(linkedin, 'sdui-feed');
    const [comment] = itemsIn(document, linkedin).filter(({ item }) => item.kind === 'comment');
    const key = comment!.element.getAttribute('componentkey')!;
    const same = [...document.querySelectorAll('[componentkey]')].filter(
      (element) => element.getAttribute('componentkey') === key,
    );
    expect(same).toHaveLength(3);
    expect(comment!.element).toBe(same[0]);
    expect(itemsIn(same[2]!, linkedin).map(({ element }) => element)).toEqual([same[0]]);
  });

  test('is found with its comments, also with those below other comments', () => {
    const { document } = open(linkedin, 'ember-feed');
    const [post] = itemsIn(document, linkedin);
    const kinds = itemsIn(post!.element, linkedin).map(({ item }) => item.kind);
    expect(kinds).toEqual(['post', 'comment', 'comment', 'comment', 'comment']);
  });

  test.each([
    [linkedin, 'Inner text'],
    [instagram, 'Inner text'],
  ])('that stands in another post of $id is none of the page', (platform, text) => {
    const { document } = open(platform, 'hostile');
    expect(document.body.textContent).toContain(text);
    const posts = itemsIn(document, platform).filter(({ item }) => item.kind === 'post');
    const around = posts.filter(
      ({ element }) => element.localName !== 'main' && element.textContent.includes(text),
    );
    expect(around).toHaveLength(1);
    expect(around[0]!.element.textContent, 'the outer one').toMatch(/outer/i);
  });

  test('of Instagram that is opened on its page is the main element, and an article where there is one', () => {
    const rootsOf = (name: string) =>
      itemsIn(open(instagram, name).document, instagram)
        .filter(({ item }) => item.kind === 'post')
        .map(({ element }) => element.localName);
    expect(rootsOf('post')).toEqual(['main']);
    expect(rootsOf('modal')).toEqual(['article']);
    expect(rootsOf('profile')).toEqual([]);
  });

  test('that is a comment of Instagram is the smallest box with a like icon', () => {
    const { document } = open(instagram, 'post');
    const comments = itemsIn(document, instagram).filter(({ item }) => item.kind === 'comment');
    expect(comments).toHaveLength(3);
    for (const { element } of comments) {
      expect(element.querySelectorAll('a[href*="/c/"]')).toHaveLength(1);
    }
  });
});
