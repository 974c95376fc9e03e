import { describe, expect, test, vi } from 'vitest';
import type { FoundTemplate } from '@/lib/desk';
import { createFillMemory } from '@/lib/picker/fill-memory';
import { createPicker, type Opening } from '@/lib/picker/create-picker';
import { desk, hit, target, unfilled } from './example-hits';

const all = [
  hit('a', { fr: ['Un', 'Deux', 'Trois'], en: ['One'] }),
  hit('b', { fr: ['Quatre'] }),
  hit('c', { en: ['Five'] }),
];

/** A picker of which the test decides when and what is found. */
function open(opening: Partial<Opening> = {}) {
  const asked: { query: string; answer(hits: FoundTemplate[]): void; fail(): void }[] = [];
  const changed = vi.fn();
  const find = (query: string) =>
    new Promise<FoundTemplate[]>((answer, reject) => {
      asked.push({ query, answer, fail: () => reject(new Error('dead')) });
    });
  const world = { find, now: () => 0, random: () => 0, changed };
  const picker = createPicker(world, {
    query: '',
    target,
    desk,
    inBox: '',
    filled: unfilled,
    language: 'en',
    ...opening,
  });
  const text = () => picker.choice()?.rendered.text;
  return { picker, asked, changed, text };
}

describe('looking', () => {
  test('shows at once what was found a moment ago, then what is found now', async () => {
    const { picker, asked, text } = open({ suggestions: [all[1]!] });
    expect(text()).toBe('Quatre');
    asked[0]!.answer(all);
    await picker.settled();
    expect(picker.state().hits).toHaveLength(3);
  });

  test('suggestions are no answer to a query', () => {
    const { picker } = open({ suggestions: all, query: 'un' });
    expect(picker.state().hits).toBeUndefined();
    expect(picker.choice()).toBeUndefined();
  });

  test('fresher suggestions leave chosen what was chosen', async () => {
    const { picker, asked, text } = open({ suggestions: all });
    picker.move(1);
    asked[0]!.answer(all.toReversed());
    await picker.settled();
    expect(text()).toBe('Quatre');
  });

  test('another query begins at the first', async () => {
    const { picker, asked } = open({ suggestions: all });
    picker.move(2);
    picker.type('un');
    asked[1]!.answer(all);
    await picker.settled();
    expect(picker.state().active).toBe(0);
  });

  test('an answer that comes too late is dropped', async () => {
    const { picker, asked } = open();
    picker.type('u');
    picker.type('un');
    asked[2]!.answer([all[0]!]);
    asked[1]!.answer(all);
    asked[0]!.answer(all);
    await picker.settled();
    expect(picker.state().hits).toHaveLength(1);
    expect(picker.state().foundFor).toBe('un');
  });

  test('says that nobody answers, and goes on when somebody does', async () => {
    const { picker, asked } = open();
    asked[0]!.fail();
    await picker.settled();
    expect(picker.state().failed).toBe(true);
    picker.type('');
    asked[1]!.answer(all);
    await picker.settled();
    expect([picker.state().failed, picker.state().hits?.length]).toEqual([false, 3]);
  });

  test('whoever waits until it has settled waits for what was typed meanwhile, too', async () => {
    const { picker, asked, text } = open({ suggestions: all });
    let isSettled = false;
    const settled = picker.settled().then(() => (isSettled = true));
    picker.type('b');
    asked[0]!.answer(all);
    await Promise.resolve();
    expect(isSettled).toBe(false);
    asked[1]!.answer([all[1]!]);
    await settled;
    expect(text()).toBe('Quatre');
  });
});

describe('choosing', () => {
  test.each([
    [[1], 1],
    [[1, 1, 1, 1], 2],
    [[5], 2],
    [[1, -1, -1], 0],
    [[Infinity], 2],
    [[Infinity, -Infinity], 0],
  ])('steps %j lead to %i, never beyond the ends', (steps, place) => {
    const { picker } = open({ suggestions: all });
    for (const step of steps) picker.move(step);
    expect(picker.state().active).toBe(place);
  });

  test('moving where nothing was found does nothing', () => {
    const { picker } = open({ suggestions: [] });
    picker.move(1);
    expect(picker.choice()).toBeUndefined();
  });

  test('every change is drawn', () => {
    const { picker, changed } = open({ suggestions: all });
    picker.pick(1);
    picker.speak('fr');
    picker.vary(1);
    picker.tell(desk);
    expect(changed).toHaveBeenCalledTimes(4);
  });
});

describe('the language', () => {
  test('is that of the comment, else the one that it opens with', () => {
    expect(open({ suggestions: all }).text()).toBe('Un');
    const { language: _, ...unclear } = desk;
    expect(open({ suggestions: all, desk: unclear }).text()).toBe('One');
  });

  test('follows the comment when that is known later, unless a person has chosen', () => {
    const { language: _, ...unclear } = desk;
    const first = open({ suggestions: all, desk: unclear });
    first.picker.tell(desk);
    expect(first.text()).toBe('Un');
    const second = open({ suggestions: all, desk: unclear });
    second.picker.speak('en');
    second.picker.tell(desk);
    expect(second.text()).toBe('One');
  });
});

describe('wordings', () => {
  const used = (variant: number) => ({
    templateId: 'a',
    language: 'fr' as const,
    variant,
    text: 'x',
  });

  test('begin with one that does not stand under the post yet', () => {
    const usedInThread = [used(0), used(1)];
    expect(open({ suggestions: all, desk: { ...desk, usedInThread } }).text()).toBe('Trois');
  });

  test('another one is a key away, and stays while one looks elsewhere', () => {
    const { picker, text } = open({ suggestions: all });
    picker.vary(1);
    expect(text()).toBe('Deux');
    picker.move(1);
    picker.move(-1);
    expect(text()).toBe('Deux');
    picker.vary(-1);
    expect(text()).toBe('Un');
  });

  test('after one was inserted, the next one is offered', () => {
    const { picker, text } = open({ suggestions: all });
    picker.tell({ ...desk, usedInThread: [used(0)] });
    expect(text()).toBe('Deux');
  });
});

describe('what was filled in', () => {
  const filled = {
    answers: new Map([['ville', 'Lyon']]),
    values: { delay: '2 h', firstName: 'Zoé', clipboard: 'secret' },
  };

  test('is proposed again under the same post, but nothing of one person', () => {
    const memory = createFillMemory();
    memory.remember(target, filled);
    expect(memory.of({ ...target, key: 'x:3' })).toEqual({
      answers: new Map([['ville', 'Lyon']]),
      values: { delay: '2 h' },
    });
  });

  test('is not known under another post, nor where nobody knows under which', () => {
    const memory = createFillMemory();
    memory.remember(target, filled);
    expect(memory.of({ ...target, threadKey: 'x:9' })).toEqual(unfilled);
    const unknown = { platform: 'x', purpose: 'reply' } as const;
    memory.remember(unknown, filled);
    expect(memory.of(unknown)).toEqual(unfilled);
  });
});
