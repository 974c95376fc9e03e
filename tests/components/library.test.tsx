// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { LastChange } from '@/components/options/templates/library-state';
import { broken, delivery, reply, thanks } from './example-library';
import { lumen, now, orage } from './example-popup';
import { check, choose, key, library, read, titlesIn } from './show-library';
import { press, type } from './show-options';

const row = (root: ParentNode, id: string) => root.querySelector(`[data-template="${id}"]`)!;
const status = (root: ParentNode) => read(root.querySelector('.bulk-head [role="status"]'));

describe('the list', () => {
  test('says of each reply what it is for, where, and how it is used', () => {
    const { root } = library({}, 'fr');
    expect(read(row(root, thanks.id))).toContain(
      'Remerciement · Français : 2 formulations · Anglais : 1 formulation',
    );
    expect(read(row(root, thanks.id))).toContain('Utilisée 12 fois, la dernière le 19 novembre');
    expect(read(row(root, thanks.id))).toContain('/merci');
    expect(read(row(root, delivery.id))).toContain('LinkedIn · Maison Lumen');
    expect(read(row(root, delivery.id))).toContain('Jamais utilisée');
    expect(read(row(root, broken.id))).toContain('À corriger');
    expect(read(row(root, thanks.id))).not.toContain('À corriger');
  });

  test('shows a reply as one reads it, not as it is written', () => {
    expect(read(row(library({}, 'fr').root, thanks.id))).toContain('Merci [prénom] !');
    expect(read(row(library({}, 'en').root, thanks.id))).toContain('Thank you.');
  });

  test('draws a page of a large library at first, and more when asked', () => {
    const many = Array.from({ length: 45 }, (_, index) => reply(index + 1));
    const { root } = library({ templates: signal(many) });
    expect(titlesIn(root)).toHaveLength(20);
    expect(status(root)).toBe('45 replies of 45');
    press(root, 'Show 20 more replies');
    press(root, 'Show 5 more replies');
    expect(titlesIn(root)).toHaveLength(45);
  });

  test('of nothing says how to begin', () => {
    const { root } = library({ templates: signal([]) });
    expect(read(root)).toContain('You have no saved reply yet.');
    expect(root.querySelector('[name="query"]')).toBeNull();
  });
});

describe('looking for replies', () => {
  test.each([
    ['situation-filter', 'thanks', ['Merci']],
    ['situation-filter', 'none', ['Cassée']],
    ['language-filter', 'en', ['Merci']],
    ['platform-filter', 'x', ['Merci', 'Cassée']],
    ['platform-filter', 'linkedin', ['Merci', 'Livraison', 'Cassée']],
    ['brand-filter', lumen.id, ['Livraison']],
    ['brand-filter', orage.id, []],
    ['brand-filter', 'all', ['Merci', 'Cassée']],
    ['tag-filter', 'avis', ['Merci', 'Livraison']],
  ])('by %s “%s”', (name, value, titles) => {
    const { root } = library();
    choose(root, name, value);
    expect(titlesIn(root)).toEqual(titles);
  });

  test('that were not used for 90 days', () => {
    const { root } = library();
    check(root.querySelector('[name="unused"]'));
    expect(titlesIn(root)).toEqual(['Livraison', 'Cassée']);
  });

  test('a new reply is not one that nobody needed', () => {
    const { root } = library({ templates: signal([reply(9, { createdAt: now })]) });
    check(root.querySelector('[name="unused"]'));
    expect(titlesIn(root)).toEqual([]);
    expect(status(root)).toBe('No reply matches. Change the filters or the search.');
  });

  test('by words, whatever accents one types; all filters go at once', () => {
    const { root } = library();
    type(root, 'query', 'cassee');
    expect(titlesIn(root)).toEqual(['Cassée']);
    press(root, 'Clear filters');
    expect(titlesIn(root)).toHaveLength(3);
    expect(root.querySelector<HTMLInputElement>('[name="query"]')?.value).toBe('');
  });
});

describe('doing something with many', () => {
  const boxes = (root: ParentNode) => [
    ...root.querySelectorAll<HTMLInputElement>('.template-row input[type="checkbox"]'),
  ];

  test('tags, untags and deletes what is chosen', () => {
    const { root, state } = library();
    check(boxes(root)[0]!);
    check(boxes(root)[2]!);
    expect(status(root)).toBe('2 replies selected');
    type(root, 'bulk-tag', ' #été ');
    press(root, 'Add tag');
    expect(state.tag).toHaveBeenCalledExactlyOnceWith([thanks.id, broken.id], 'été');
    press(root, 'Remove tag');
    expect(state.untag).toHaveBeenCalledExactlyOnceWith([thanks.id, broken.id], 'été');
    press(root, 'Delete 2 replies');
    expect(state.remove).toHaveBeenCalledExactlyOnceWith([thanks.id, broken.id]);
  });

  test('only touches what is seen: what the filter hides is not chosen', () => {
    const { root, state } = library();
    check(root.querySelector('.bulk-head input'));
    choose(root, 'tag-filter', 'colis');
    press(root, 'Delete 1 reply');
    expect(state.remove).toHaveBeenCalledExactlyOnceWith([delivery.id]);
  });

  test('exports what is chosen, else all', async () => {
    const { root, state } = library();
    await act(async () => press(root, 'Export as CSV'));
    expect(state.exportAs).toHaveBeenLastCalledWith('csv', state.templates.value);
    check(boxes(root)[1]!);
    await act(async () => press(root, 'Export as JSON'));
    expect(state.exportAs).toHaveBeenLastCalledWith('json', [delivery]);
  });
});

describe('the order', () => {
  test('is changed by buttons and by keys', () => {
    const { root, state } = library();
    press(root, 'Move Livraison up');
    expect(state.move).toHaveBeenLastCalledWith(delivery.id, thanks.id);
    press(root, 'Move Livraison down');
    expect(state.move).toHaveBeenLastCalledWith(delivery.id, undefined);
    const title = row(root, broken.id).querySelector('.template-title')!;
    key(title, 'Home', { altKey: true });
    expect(state.move).toHaveBeenLastCalledWith(broken.id, thanks.id);
    key(title, 'ArrowDown', { altKey: true });
    key(title, 'ArrowUp');
    expect(state.move).toHaveBeenCalledTimes(3);
  });

  test('what was moved keeps the focus', () => {
    const templates = signal([thanks, delivery, broken]);
    const { root } = library({ templates });
    press(root, 'Move Livraison up');
    void act(() => {
      templates.value = [delivery, thanks, broken];
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Livraison up');
  });

  test('of a search is not that of the library', () => {
    const { root } = library();
    type(root, 'query', 'merci');
    expect(root.querySelector('[data-act="up"]')).toBeNull();
  });
});

describe('the way back', () => {
  test.each([
    ['fr', { what: 'removed', count: 3 }, '3 réponses supprimées.', 'Annuler'],
    ['fr', { what: 'removed', count: 1, title: 'Merci' }, '« Merci » est supprimée.', 'Annuler'],
    [
      'fr',
      { what: 'tagged', count: 2, tag: 'été' },
      'Étiquette « été » ajoutée à 2 réponses.',
      'Annuler',
    ],
    ['fr', { what: 'starter', count: 52 }, '52 réponses de départ ajoutées.', 'Annuler'],
    [
      'en',
      { what: 'untagged', count: 1, title: 'Merci', tag: 'été' },
      'Tag “été” removed from 1 reply.',
      'Undo',
    ],
    ['en', { what: 'moved', count: 1, title: 'Merci' }, '“Merci” is moved.', 'Undo'],
    ['en', { what: 'imported', count: 1 }, '1 reply imported.', 'Undo'],
  ] as const)('%s: after %o', (language, change, words, undo) => {
    const { root, state } = library({ last: signal<LastChange | undefined>(change) }, language);
    expect(read(root.querySelector('.undo-bar [role="status"]'))).toBe(words);
    press(root, undo);
    expect(state.undo).toHaveBeenCalledOnce();
  });

  test('has the focus after a deletion, and works by keyboard where no text is typed', () => {
    const last = signal<LastChange | undefined>(undefined);
    const { root, state } = library({ last });
    void act(() => {
      last.value = { what: 'removed', count: 1, title: 'Merci' };
    });
    expect(read(document.activeElement)).toBe('Undo');
    key(root.querySelector('[name="query"]')!, 'z', { ctrlKey: true });
    expect(state.undo).not.toHaveBeenCalled();
    key(document.body, 'z', { ctrlKey: true });
    expect(state.undo).toHaveBeenCalledOnce();
  });

  test('is gone once it was taken', () => {
    const { root } = library({
      last: signal<LastChange | undefined>({ what: 'undone', count: 1 }),
    });
    expect(read(root.querySelector('.undo-bar'))).toBe('Undone.');
  });

  test('what could not be done is said, and that nothing has changed', () => {
    const { root } = library({ failure: signal(new Error('QuotaExceededError')) });
    const box = read(root.querySelector('[role="alert"]'));
    expect(box).toContain('Your replies have not changed.');
    expect(box).toContain('QuotaExceededError');
  });
});
