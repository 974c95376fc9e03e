// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { delivery, thanks } from './example-library';
import { lumen } from './example-popup';
import { check, choose, edit, key, library, read, titlesIn } from './show-library';
import { fieldIn, press, pressIn, submit, type } from './show-options';
import { eventually } from '../support/eventually';

const problems = (root: ParentNode) =>
  [...root.querySelectorAll('.field-problem')].map(read).filter(Boolean);
const wordings = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLTextAreaElement>('.wording textarea')].map(({ value }) => value);
const preview = (root: ParentNode, index = 0) =>
  read(root.querySelectorAll('.preview-text')[index]);

describe('a new reply', () => {
  test('is saved as it was filled in, and the list is there again', async () => {
    const { root, state } = library();
    press(root, 'New reply');
    expect(document.activeElement).toBe(fieldIn(root, 'title'));
    type(root, 'title', '  Retour   produit ');
    type(root, 'shortcut', '/retour');
    choose(root, 'situation', 'complaint');
    choose(root, 'brand', lumen.id);
    type(root, 'tags', 'sav, #SAV, colis');
    check(root.querySelector('[name="on-x"]'));
    type(root, 'wording-0', 'Sorry {{first_name|}}.\u202e\n');
    press(root, 'Add a wording');
    expect(document.activeElement).toBe(fieldIn(root, 'wording-1'));
    type(root, 'wording-1', '  ');
    await submit(root);
    expect(state.save).toHaveBeenCalledExactlyOnceWith({
      title: 'Retour produit',
      shortcut: 'retour',
      situation: 'complaint',
      brandId: lumen.id,
      tags: ['sav', 'colis'],
      platforms: ['x'],
      versions: { en: ['Sorry {{first_name|}}.'] },
    });
    expect(titlesIn(root)).toHaveLength(3);
  });

  test('says what is missing, and goes there', async () => {
    const { root, state } = library({}, 'fr');
    press(root, 'Nouvelle réponse');
    type(root, 'shortcut', 'a b');
    await submit(root);
    expect(problems(root)).toEqual([
      'Donnez un titre à la réponse.',
      'Lettres, chiffres, tirets et tirets bas seulement.',
      'Écrivez au moins une formulation, en français ou en anglais.',
    ]);
    await eventually(() => expect(document.activeElement).toBe(fieldIn(root, 'title')));
    expect(state.save).not.toHaveBeenCalled();
  });

  test('whose shortcut is taken says by which reply', async () => {
    const { root } = library({ save: async () => ({ takenBy: 'Merci' }) });
    press(root, 'New reply');
    type(root, 'title', 'A');
    type(root, 'wording-0', 'B');
    await submit(root);
    expect(problems(root)).toEqual(['“Merci” has this shortcut already.']);
    expect(fieldIn(root, 'wording-0').value).toBe('B');
  });

  test('that could not be saved is still there', async () => {
    const { root } = library({ save: async () => ({ failed: new Error('disk full') }) });
    press(root, 'New reply');
    type(root, 'title', 'A');
    type(root, 'wording-0', 'B');
    await submit(root);
    expect(read(root.querySelector('[role="alert"].notice'))).toContain(
      'What you typed is still there.',
    );
    expect(fieldIn(root, 'wording-0').value).toBe('B');
  });
});

describe('an edited reply', () => {
  test('keeps its id, and what it came from', async () => {
    const starter = { ...thanks, starterId: 'b2c-thanks' };
    const { root, state } = library({ templates: signal([starter, delivery]) });
    edit(root, 'Merci');
    type(root, 'title', 'Grand merci');
    await submit(root);
    const { id, situation, shortcut, tags, platforms, versions } = starter;
    expect(state.save).toHaveBeenCalledExactlyOnceWith({
      id,
      starterId: 'b2c-thanks',
      title: 'Grand merci',
      situation,
      shortcut,
      tags,
      platforms,
      versions,
    });
  });

  test('has a sheet for each language, changed by the arrow keys', () => {
    const { root } = library();
    edit(root, 'Merci');
    const tabs = [...root.querySelectorAll('[role="tab"]')];
    expect(tabs.map(read)).toEqual(['French (2)', 'English (1)']);
    expect(wordings(root)).toEqual(['Thank you.']);
    key(tabs[1]!, 'ArrowRight');
    expect(wordings(root)).toEqual(thanks.versions.fr);
    expect(document.activeElement).toBe(root.querySelectorAll('[role="tab"]')[0]);
  });

  test('can have its wordings reordered and removed', async () => {
    const { root, state } = library({}, 'fr');
    press(root, 'Modifier Merci');
    press(root, 'Descendre la formulation 1 sur 2');
    expect(wordings(root)).toEqual(['Un grand merci.', 'Merci {{prénom|}} !']);
    press(root, 'Retirer la formulation 1 sur 2');
    await submit(root);
    expect(state.save).toHaveBeenCalledWith(
      expect.objectContaining({ versions: { fr: ['Merci {{prénom|}} !'], en: ['Thank you.'] } }),
    );
  });

  test('asks before what was typed is given up', async () => {
    const { root, state } = library();
    edit(root, 'Merci');
    type(root, 'title', 'Autre');
    await pressIn(root, 'Cancel');
    expect(read(document.activeElement)).toBe('Go on writing');
    press(root, 'Go on writing');
    expect(fieldIn(root, 'title').value).toBe('Autre');
    await pressIn(root, 'Cancel');
    press(root, 'Leave without saving');
    expect(read(document.activeElement)).toContain('Merci');
    expect(titlesIn(root)[0]).toBe('Merci');
    expect(state.save).not.toHaveBeenCalled();
  });

  test('that was not touched is left at once', () => {
    const { root } = library();
    edit(root, 'Merci');
    press(root, 'Cancel');
    expect(titlesIn(root)).toHaveLength(3);
  });
});

describe('while one writes', () => {
  const writing = (body: string, language: 'fr' | 'en' = 'en') => {
    const shown = library({}, language);
    press(shown.root, language === 'fr' ? 'Nouvelle réponse' : 'New reply');
    type(shown.root, 'wording-0', body);
    return shown;
  };

  test.each([
    [
      'fr',
      'Bonjour {{prenon}}',
      'Ligne 1 : « prenon » n’est pas une variable connue. Vouliez-vous écrire « prénom » ?',
    ],
    [
      'en',
      'Hi\n{{first_nam}}',
      'Line 2: “first_nam” is not a known variable. Did you mean “first_name”?',
    ],
    ['en', 'Hi {{xyzzyxyzzy}}', 'Line 1: “xyzzyxyzzy” is not a known variable.'],
    ['fr', '{{#si prénom}}Bonjour', 'Ligne 1 : Une condition n’a pas de fin.'],
    ['en', '{{prénom', 'Line 1: Double braces are not closed on the same line.'],
    ['fr', '{a|b', 'Ligne 1 : Un choix n’est pas fermé par une accolade.'],
  ] as const)('%s: what is wrong with %j is said', (language, body, words) => {
    const { root } = writing(body, language);
    expect(problems(root)).toEqual([words]);
    expect(fieldIn(root, 'wording-0').getAttribute('aria-invalid')).toBe('true');
  });

  test('one sees how it will read, also when no name is known', () => {
    const { root } = writing(
      'Bonjour {{prénom|}}, {{?Ville}} {{?Ton:chaud/froid}} {{marque}}',
      'fr',
    );
    expect(preview(root)).toBe('Bonjour Camille, [Ville] chaud Maison Lumen');
    check(root.querySelector('.preview input'));
    expect(preview(root)).toBe('Bonjour, [Ville] chaud Maison Lumen');
  });

  test('one can see the other alternatives', () => {
    const { root } = writing('{Hi|Hello} there');
    expect(preview(root)).toBe('Hi there');
    press(root, 'Another draw');
    expect(preview(root)).toBe('Hello there');
  });

  test('what another reply says is put in; what is not there is told', () => {
    expect(preview(writing('{{>merci}} Bye.').root)).toBe('Thank you. Bye.');
    expect(problems(writing('{{>nobody}}').root)).toEqual(['No reply has the shortcut “nobody”.']);
  });

  test('one sees where it is too long', () => {
    const { root } = writing('x'.repeat(300), 'fr');
    const marks = [...root.querySelectorAll('.lengths li')].map(read);
    expect(marks).toEqual([
      'X : 300 sur 280 caractères, 20 de trop',
      'LinkedIn : 300 sur 1 250 caractères',
      'Instagram : 300 sur 2 200 caractères',
    ]);
    expect(read(root.querySelector('.field-warning'))).toBe(
      'Trop long pour X : jusqu’à 300 caractères sur 280.',
    );
    expect(fieldIn(root, 'wording-0').getAttribute('aria-invalid')).toBe('false');
    check(root.querySelector('[name="on-linkedin"]'));
    expect(root.querySelectorAll('.lengths li')).toHaveLength(1);
    expect(root.querySelector('.field-warning')).toBeNull();
  });

  test('two wordings that read alike are told', () => {
    const { root } = writing('Merci.');
    press(root, 'Add a wording');
    type(root, 'wording-1', ' MERCI.');
    expect(read(root.querySelector('.field-warning'))).toBe('The same words as wording 1.');
  });

  test('an example is put in where the caret is', () => {
    const { root } = writing('Hi, bye');
    const box = fieldIn(root, 'wording-0');
    void act(() => box.focus());
    box.setSelectionRange(2, 2);
    press(root, '{{handle}}');
    expect(box.value).toBe('Hi{{handle}}, bye');
    expect(preview(root)).toBe('Hi@emily_j, bye');
  });

  test('a reply with a fault can be saved all the same: nothing is lost', async () => {
    const { root, state } = writing('Hi {{oops');
    type(root, 'title', 'Draft');
    await submit(root);
    expect(state.save).toHaveBeenCalledOnce();
  });
});
