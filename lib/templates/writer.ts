import { longestText } from '@/lib/model/limits';
import { joinText } from './join-text';
import type { Rendered, RenderedPart } from './types';

/** A reply while it is written. */
export interface Writer {
  /** The last code units written. */
  readonly tail: string;
  /** Nothing more is taken. */
  readonly isFull: boolean;
  write(text: string, kind: RenderedPart['kind']): void;
  /** Something that might have stood here does not: what follows closes up. */
  vanish(): void;
  /** The caret stands here, unless it stands somewhere already. */
  placeCaret(): void;
  finish(): Pick<Rendered, 'text' | 'caret' | 'parts'>;
}

const longestTail = 100;

export function createWriter(): Writer {
  const parts: RenderedPart[] = [];
  let length = 0;
  let tail = '';
  let hasGap = false;
  let isFull = false;
  let caret: number | undefined;

  function closeGap(next: string): string {
    const joined = joinText(tail, next);
    if (joined.drop > 0) {
      cutEnd(parts, joined.drop);
      length -= joined.drop;
      tail = tail.slice(0, -joined.drop);
      if (caret !== undefined) caret = Math.min(caret, length);
    }
    return joined.next;
  }

  function add(text: string, kind: RenderedPart['kind']): void {
    const fitting = text.length > longestText - length ? cut(text, longestText - length) : text;
    if (fitting !== text) isFull = true;
    if (fitting === '') return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += fitting;
    else parts.push({ text: fitting, kind });
    length += fitting.length;
    tail = (tail + fitting).slice(-longestTail);
  }

  return {
    get tail() {
      return tail;
    },
    get isFull() {
      return isFull;
    },
    write(text, kind) {
      const normal = text.normalize('NFC');
      const next = hasGap ? closeGap(normal) : normal;
      if (next === '') return;
      hasGap = false;
      add(next, kind);
    },
    vanish() {
      hasGap = true;
    },
    placeCaret() {
      caret ??= length;
    },
    finish() {
      trimEnd(parts, hasGap);
      const joined = parts.map(({ text }) => text).join('');
      const text = joined.normalize('NFC');
      // An accent at the start of a part belongs to a letter of the part before it.
      const same = text === joined ? parts : [{ text, kind: 'text' as const }];
      if (caret === undefined) return { text, parts: same };
      const before = joined.slice(0, caret).normalize('NFC').length;
      return { text, caret: Math.min(before, text.length), parts: same };
    },
  };
}

/** Takes off line breaks at the end; where something vanished there, blanks and a comma, too. */
function trimEnd(parts: RenderedPart[], hasGap: boolean): void {
  const text = parts.map((part) => part.text).join('');
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  if (hasGap) end = text.trimEnd().replace(/,$/, '').trimEnd().length;
  cutEnd(parts, text.length - end);
}

/** Takes so many code units off the end. */
function cutEnd(parts: RenderedPart[], count: number): void {
  let left = count;
  for (let last = parts.at(-1); last && left > 0; last = parts.at(-1)) {
    const kept = Math.max(0, last.text.length - left);
    left -= last.text.length - kept;
    last.text = last.text.slice(0, kept);
    if (kept === 0) parts.pop();
  }
}

/** The beginning of a text; no character of two code units is halved. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
