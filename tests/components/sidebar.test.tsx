// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Picking, SidebarState } from '@/components/sidebar/sidebar-state';
import { choice, state, unfilled } from './example-picker';
import { hour, now, said, target, toAnswer, waiting } from './example-sidebar';
import { textOf } from './show';
import { answering, buttonOf, press, sidebar } from './show-sidebar';
import { eventually } from '../support/eventually';

describe('while replying', () => {
  test('without a reply box in use, says what to do', () => {
    expect(textOf(sidebar())).toContain('Click in a reply or comment box');
    expect(textOf(sidebar({}, 'fr'))).toContain('Cliquez dans un champ de réponse');
  });

  test('shows whom and what one answers, and what it calls for', () => {
    const desk = { situation: 'complaint', usedInThread: [] };
    const root = sidebar({ answering: answering({ desk }) });
    const card = root.querySelector('article')!;
    expect(textOf(card)).toContain('Léa Martin@lea_m');
    expect(textOf(card.querySelector('blockquote'))).toBe('Ma lampe est arrivée cassée.');
    expect(textOf(card)).toContain('Complaint');
    expect(card.querySelector('a')?.href).toBe('https://x.com/lea_m/status/20');
    expect(textOf(root.querySelector('.tone'))).toContain('Empathy first.');
  });

  test('says honestly when the page does not tell what is answered', () => {
    const unknown = { platform: 'linkedin', purpose: 'comment' };
    const root = sidebar({ answering: answering({ target: unknown }) });
    expect(textOf(root)).toContain('LinkedIn: the page does not tell what this box answers.');
    expect(root.querySelector('fieldset')).toBeNull();
  });

  test('words of the page stay words', () => {
    const evil = { ...target, text: '<img src=x onerror=alert(1)>', authorName: '<b>Léa</b>' };
    const root = sidebar({ answering: answering({ target: evil }) });
    expect(root.querySelector('img[src="x"], b')).toBeNull();
    expect(textOf(root)).toContain('<img src=x onerror=alert(1)>');
  });

  test('a label is one press, and one press takes it off', () => {
    const setLabel = vi.fn();
    const root = sidebar({ answering: answering({ labels: ['press'] }), setLabel });
    const label = buttonOf(root, '✓ Press');
    expect(label.getAttribute('aria-pressed')).toBe('true');
    press(label);
    press(buttonOf(root, 'Complaint'));
    expect(setLabel.mock.calls).toEqual([
      ['x:20', 'press', false],
      ['x:20', 'complaint', true],
    ]);
  });

  test('remembers the person: what was said before, and a note that is kept on leaving it', () => {
    const saveNote = vi.fn();
    const exchanges = [
      {
        comment: said('x:1', { text: 'Bonjour ?' }),
        reply: said('x:2', { text: 'Bonjour Léa.' }),
      },
      { comment: said('x:3') },
    ];
    const person = { key: 'x:lea_m', labels: ['ambassador'], note: 'Cliente fidèle', exchanges };
    const root = sidebar({ answering: answering({ person }), saveNote });
    const lines = [...root.querySelectorAll('.exchanges li')].map(textOf);
    expect(lines[0]).toContain('Bonjour Léa.');
    expect(lines[1]).toContain('No reply of yours has been seen.');
    const note = root.querySelector<HTMLTextAreaElement>('textarea[name="note"]')!;
    expect(note.value).toBe('Cliente fidèle');
    void act(() => {
      note.value = 'Cliente fidèle, a une galerie';
      note.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(saveNote).not.toHaveBeenCalled();
    void act(() => void note.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
    expect(saveNote).toHaveBeenCalledWith('x:lea_m', 'Cliente fidèle, a une galerie');
  });
});

describe('the picker', () => {
  const picker = {
    type: vi.fn(),
    pick: vi.fn(),
    fill: vi.fn(),
    move: vi.fn(),
    vary: vi.fn(),
    speak: vi.fn(),
    choice: () => choice,
  };
  const picking = (different: object = {}): Picking => ({ picker, state, choice, ...different });
  const open = (different: object = {}, more: Parameters<typeof sidebar>[0] = {}) => {
    const shown = signal<Picking>(picking(different));
    const root = sidebar({ answering: answering(), picking: shown, ...more });
    return { root, shown, search: root.querySelector<HTMLInputElement>('[role="combobox"]')! };
  };
  const key = (element: HTMLElement, name: string, held: object = {}) => {
    element.focus();
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    Object.assign(event, held);
    void act(() => void element.dispatchEvent(event));
    return event;
  };

  test('is drawn anew when something was found', () => {
    const { root, shown } = open({ choice: undefined, state: { ...state, hits: [] } });
    expect(root.querySelectorAll('.hit')).toHaveLength(0);
    void act(() => {
      shown.value = picking();
    });
    expect(root.querySelectorAll('.hit')).toHaveLength(2);
  });

  test('has the keys that it has in the page', () => {
    const insert = vi.fn(async () => true);
    const { search } = open({}, { insert });
    expect(key(search, 'ArrowDown').defaultPrevented).toBe(true);
    expect(picker.move).toHaveBeenCalledWith(1);
    key(search, 'l', { altKey: true });
    expect(picker.speak).toHaveBeenCalledWith('en');
    key(search, 'Enter');
    expect(insert).toHaveBeenCalledOnce();
    expect(key(search, 'Escape').defaultPrevented).toBe(false);
    expect(key(search, 'a').defaultPrevented).toBe(false);
  });

  test('leads to what must be filled in before', async () => {
    const { root, search } = open({ choice: unfilled }, { insert: async () => false });
    key(search, 'Enter');
    await eventually(() => {
      expect(document.activeElement).toBe(root.querySelector('[data-needed="true"]'));
    });
  });
});

describe('the views', () => {
  test('are tabs: arrows go from one to the next and around', () => {
    const shown = vi.fn();
    const root = sidebar({ show: shown, toAnswer: signal(toAnswer(waiting('x:20'))) });
    const tabs = [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.map(textOf)).toEqual(['Reply', 'To answer1', 'Handed over']);
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    const key = (name: string): void =>
      void act(
        () =>
          void tabs[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
      );
    for (const name of ['ArrowRight', 'ArrowLeft', 'End']) key(name);
    expect(shown.mock.calls.flat()).toEqual(['toAnswer', 'handOvers', 'handOvers']);
  });
});

describe('to answer', () => {
  const section = signal('toAnswer') as SidebarState['section'];

  test('nothing waits', () => {
    expect(textOf(sidebar({ section }))).toContain('Nothing waits for an answer.');
  });

  test('each comment says what it is and since when; a press goes there', () => {
    const reveal = vi.fn();
    const rows = [
      waiting('x:20'),
      waiting('x:21', {
        labels: ['press'],
        row: { ...waiting('x:21').row, askedExactly: false },
      }),
    ];
    const root = sidebar({ section, toAnswer: signal(toAnswer(...rows)), reveal });
    const [first, second] = [...root.querySelectorAll('.waiting-row')];
    expect(textOf(first!.querySelector('.target-facts'))).toBe('QuestionX3 hours ago');
    expect(textOf(second!.querySelector('.target-facts'))).toBe(
      'QuestionPressXat least 3 hours ago',
    );
    press(first!.querySelector<HTMLElement>('.waiting-text')!);
    expect(reveal).toHaveBeenCalledWith(rows[0]);
  });

  test('done and tomorrow, by hand', () => {
    const [setDone, snooze] = [vi.fn(), vi.fn()];
    const root = sidebar({ section, toAnswer: signal(toAnswer(waiting('x:20'))), setDone, snooze });
    press(buttonOf(root, 'Done: Léa Martin'));
    press(buttonOf(root, 'Tomorrow'));
    expect(setDone).toHaveBeenCalledWith('x:20', true);
    expect(snooze.mock.calls[0]?.[0]).toBe('x:20');
    expect(snooze.mock.calls[0]?.[1]).toBeGreaterThan(now + 12 * hour);
  });

  test('what is snoozed stands apart and is not counted', () => {
    const root = sidebar({
      section,
      toAnswer: signal(toAnswer(waiting('x:20', { snoozed: true }))),
    });
    expect(textOf(root.querySelector('[role="tab"][aria-selected="true"]'))).toBe('To answer');
    expect(textOf(root)).toContain('Snoozed: 1');
    expect(buttonOf(root, 'Back in the list')).toBeDefined();
  });

  test.each([
    ['en', 'Answered in 30 days: 75.0% (3 of 4). Half within 2 hours, nine in ten within 1 day'],
    [
      'fr',
      'Répondus en 30 jours\u202f: 75,0 % (3 sur 4). La moitié en moins de 2 heures, neuf sur dix en moins de 1 jour',
    ],
  ] as const)('coverage and times with their n, in %s', (language, words) => {
    const root = sidebar(
      {
        section,
        coverage: signal({ asked: 5, answered: 3, done: 1, rate: 75 }),
        responseTimes: signal({ median: 2 * hour, p90: 25 * hour, n: 3, estimated: false }),
      },
      language,
    );
    const told = textOf(root.querySelector('[data-figure="coverage"]')).replaceAll('\u00a0', ' ');
    expect(told.replace('\u202f%', ' %')).toContain(words);
    expect(told).toContain('n = 3');
  });
});
