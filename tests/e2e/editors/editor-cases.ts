import type { OpenOptions } from '@/tests/playground/lab/handle';
import type { LabPage } from './lab-page';

/** What a case found out, by column: `true`, or what was there instead. */
export type Found = Record<string, true | string>;

type Open = (options?: OpenOptions) => Promise<void>;

/** Acts as a person does, and says what came of it. */
export type Case = (lab: LabPage, open: Open) => Promise<Found>;

const line = 'Merci Zoé';
/** Blank line, emoji of several characters, accents, and a script that runs the other way. */
const lines = 'Bonjour Zoé,\n\nMerci 👩🏽‍💻 שלום לך\nÀ bientôt';

const undo = ['Control', 'z'] as const;

/** Compares what the editor holds, but for blanks at its end, and that one could send it. */
export async function is(lab: LabPage, text: string): Promise<true | string> {
  const look = await lab.look();
  if (look.text.trimEnd() !== text.trimEnd()) return JSON.stringify(look.text);
  return look.ready === (text.trim() !== '') || `ready: ${look.ready}`;
}

/** Inserts, and compares. */
async function lands(
  lab: LabPage,
  wish: Parameters<LabPage['insert']>[0],
  text: string,
): Promise<true | string> {
  const { outcome } = await lab.insert(wish);
  return outcome === 'inserted' ? is(lab, text) : outcome;
}

/** Afterwards a key is pressed: `!` must come after the text. */
async function then(lab: LabPage, text: string): Promise<true | string> {
  await lab.type('!');
  return is(lab, text);
}

const afterTyping: Case = async (lab, open) => {
  await open();
  await lab.type('Salut ');
  const { outcome, model } = await lab.insert({ text: line });
  return {
    line: outcome === 'inserted' ? await is(lab, `Salut ${line}`) : outcome,
    asked: model?.trimEnd() === `Salut ${line}` || String(model),
    'line, key': await then(lab, `Salut ${line}!`),
  };
};

const intoEmpty: Case = async (lab, open) => {
  await open();
  return {
    lines: await lands(lab, { text: lines }, lines),
    'lines, key': await then(lab, `${lines}!`),
  };
};

const fromPicker: Case = async (lab, open) => {
  await open();
  await lab.type('Salut a');
  await lab.press('ArrowLeft');
  await lab.pause();
  await lab.openPicker();
  const middle = await lands(lab, { text: lines }, `Salut ${lines}a`);
  await lab.press(...undo);
  return { picker: middle, undo: await is(lab, 'Salut a') };
};

const afterName: Case = async (lab, open) => {
  await open({ prefilled: '@zoe ' });
  return { '@name': await lands(lab, { text: line }, `@zoe ${line}`) };
};

const forShortcut: Case = async (lab, open) => {
  await open();
  await lab.type('Oui /mer');
  await lab.pause();
  const wish = { text: lines, replaceBefore: '/mer'.length };
  const shortcut = await lands(lab, wish, `Oui ${lines}`);
  await lab.press(...undo);
  return { '/mer': shortcut, 'undo /mer': await is(lab, 'Oui /mer') };
};

/** After a blank, and at the beginning of a line: browsers know several places that look the same. */
const withCaret: Case = async (lab, open) => {
  const found: Found = {};
  for (const [column, before] of [
    ['caret', 'Bonjour '],
    ['caret, line', 'Bonjour Zoé,\n\n'],
  ] as const) {
    await open();
    await lab.type('Oui ');
    const { outcome } = await lab.insert({ text: lines, caret: before.length });
    const after = lines.slice(before.length);
    found[column] = outcome === 'inserted' ? await then(lab, `Oui ${before}!${after}`) : outcome;
  }
  return found;
};

/** The page makes the box anew while the picker is open; in the new one the caret stands last. */
const anew: Case = async (lab, open) => {
  await open({ prefilled: '@zoe ' });
  await lab.settle();
  await lab.press('ArrowLeft');
  await lab.openPicker();
  await open({ prefilled: '@zoe ' });
  await lab.settle();
  return { anew: await lands(lab, { text: line }, `@zoe${line} `) };
};

const keepsSelected: Case = async (lab, open) => {
  await open();
  await lab.type('Salut toi');
  for (const _ of 'toi') await lab.press('Shift', 'ArrowLeft');
  return { selected: await lands(lab, { text: line }, `Salut toi${line}`) };
};

const byOwnMeans: Case = async (lab, open) => {
  await open();
  await lab.type('Salut a');
  await lab.press('ArrowLeft');
  await lab.pause();
  const isDone = await lab.writeInPage(lines);
  return { 'own means': isDone ? await is(lab, `Salut ${lines}a`) : 'none' };
};

/** What must come out the same in a shadow root. */
export const shadowCases: readonly Case[] = [afterTyping, fromPicker, forShortcut];

/** What must come out the same in every editor. */
export const cases: readonly Case[] = [
  afterTyping,
  intoEmpty,
  fromPicker,
  afterName,
  forShortcut,
  withCaret,
  anew,
  keepsSelected,
  byOwnMeans,
];
