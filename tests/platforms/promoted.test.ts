import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { promoted } from '@/lib/platforms/linkedin/promoted';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import { isPromoted } from '@/lib/platforms/promoted';
import { partsOf } from '@/lib/platforms/read-place';
import { installDomGlobals } from '../support/dom-globals';

installDomGlobals();
const document = new Window().document as unknown as Document;
const ember = linkedin.items.find(({ name }) => name === 'Ember post')!;

function isAd(label: string): boolean {
  const post = document.createElement('div');
  post.innerHTML =
    '<span class="update-components-actor__sub-description"><span aria-hidden="true"></span></span>';
  post.querySelector('[aria-hidden]')!.textContent = label;
  return isPromoted(post, ember, partsOf(post));
}

describe('an advertisement on LinkedIn', () => {
  test.each([...promoted])('is labelled “%s”', (word) => {
    expect(isAd(word)).toBe(true);
    expect(isAd(` ${word.toUpperCase()} `), 'in capitals').toBe(
      promoted.has(word.toUpperCase().toLowerCase()),
    );
    expect(isAd(`\u2067${word}\u2069`), 'between direction marks').toBe(true);
    expect(isAd(word.normalize('NFD')), 'with letters taken apart').toBe(true);
    expect(isAd(`${word} • `), 'before a dot').toBe(true);
  });

  test.each([
    'Promoted by Maison Lumen',
    'Sponsorisé par Maison Lumen',
    'Promu(e) par Maison Lumen',
    'En partenariat avec Maison Lumen',
    'Gesponsert von Maison Lumen',
  ])('is labelled “%s”', (label) => {
    expect(isAd(label)).toBe(true);
  });

  test.each([
    '4h • Edited •',
    '6 h • Modifié •',
    'I was promoted',
    'Promoted to head of light',
    '',
    '•',
  ])('is not what is labelled “%s”', (label) => {
    expect(isAd(label)).toBe(false);
  });
});
