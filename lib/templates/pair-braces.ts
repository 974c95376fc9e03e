import type { Piece } from './pieces';
import type { ProblemCode } from './types';
import { variableNamed } from './variable-named';

/** `{a|b}`, or an optional part: its branches lie between its opening piece, separators and end. */
export interface Group {
  separators: readonly number[];
  end: number;
}

/** What braces and edges mean. Pieces are named by their index. */
export interface Pairs {
  /** By their opening piece. */
  groups: Map<number, Group>;
  /** Pieces that cannot be meant so. The code is absent where an earlier piece carries it. */
  wrong: Map<number, ProblemCode | undefined>;
}

interface Frame {
  open: number;
  isCondition: boolean;
  separators: number[];
  hasContent: boolean;
  hasBarOnItsLine: boolean;
}

interface State extends Pairs {
  pieces: readonly Piece[];
  frames: Frame[];
  /** How many of `frames` are optional parts. */
  conditions: number;
  /** Single braces that belong together and mean nothing: by the opening one, the closing one. */
  loose: Map<number, number>;
  /** The last piece that holds the end of a line. */
  lastBreak: number;
  /** The last bar outside of all braces. */
  lastBar: number;
}

/**
 * Finds out which braces mean something. A pair of single braces does when a `|` stands in it and
 * anything beside; all other single braces are text, as in `{ }` or `:-{`. Two braces in a row
 * that are no tag are never text: somebody meant a tag. Takes time proportional to the number of
 * pieces.
 */
export function pairBraces(pieces: readonly Piece[]): Pairs {
  const state: State = {
    pieces,
    groups: new Map(),
    wrong: new Map(),
    frames: [],
    conditions: 0,
    loose: new Map(),
    lastBreak: -1,
    lastBar: -1,
  };
  pieces.forEach((piece, index) => {
    if (piece.kind === 'text') readText(state, index, piece.text);
    else if (piece.kind === 'tag') readTag(state, index, piece.tag.role);
    else if (piece.kind === 'open') openFrame(state, index, false);
    else if (piece.kind === 'bar') addBar(state, index);
    else closeBrace(state, index);
  });
  while (state.frames.length > 0) giveUpFrame(state);
  pieces.forEach((_, index) => judgeBrace(state, index));
  return { groups: state.groups, wrong: state.wrong };
}

function openFrame(state: State, open: number, isCondition: boolean): void {
  noteContent(state);
  if (isCondition) state.conditions++;
  state.frames.push({
    open,
    isCondition,
    separators: [],
    hasContent: false,
    hasBarOnItsLine: false,
  });
}

function noteContent(state: State): void {
  const frame = state.frames.at(-1);
  if (frame) frame.hasContent = true;
}

function readText(state: State, index: number, text: string): void {
  if (text.trim() !== '') noteContent(state);
  if (text.includes('\n')) state.lastBreak = index;
}

function addBar(state: State, index: number): void {
  const frame = state.frames.at(-1);
  if (!frame || frame.isCondition) {
    state.lastBar = index;
    return;
  }
  frame.separators.push(index);
  if (state.lastBreak < frame.open) frame.hasBarOnItsLine = true;
}

function closeBrace(state: State, index: number): void {
  const frame = state.frames.at(-1);
  if (!frame || frame.isCondition) {
    readUnopened(state, index);
    return;
  }
  state.frames.pop();
  if (frame.separators.length > 0 && frame.hasContent)
    state.groups.set(frame.open, { separators: frame.separators, end: index });
  else state.loose.set(frame.open, index);
}

/** A brace that closes nothing. Two of them in a row were meant to end a tag. */
function readUnopened({ pieces, wrong, lastBar, lastBreak }: State, index: number): void {
  const follows = pieces[index - 1]?.kind === 'close';
  if (follows && wrong.has(index - 1)) wrong.set(index, undefined);
  else if (follows || pieces[index + 1]?.kind === 'close') wrong.set(index, 'unopenedTag');
  else if (lastBar > lastBreak && isWordy(pieces[index - 1], -1))
    wrong.set(index, 'unopenedAlternatives');
}

function readTag(state: State, index: number, role: 'leaf' | 'if' | 'else' | 'end'): void {
  if (role === 'leaf') noteContent(state);
  else if (role === 'if') openFrame(state, index, true);
  else if (state.conditions === 0) state.wrong.set(index, 'unopenedCondition');
  else {
    while (state.frames.at(-1)?.isCondition === false) giveUpFrame(state);
    const frame = state.frames.at(-1);
    if (!frame) return;
    if (role === 'end') {
      state.frames.pop();
      state.conditions--;
      state.groups.set(frame.open, { separators: frame.separators, end: index });
    } else if (frame.separators.length > 0) state.wrong.set(index, 'secondElse');
    else frame.separators.push(index);
  }
}

/** The innermost frame that is open is never closed. */
function giveUpFrame(state: State): void {
  const frame = state.frames.pop();
  if (!frame) return;
  if (frame.isCondition) {
    state.conditions--;
    state.wrong.set(frame.open, 'unclosedCondition');
    for (const separator of frame.separators) state.wrong.set(separator, undefined);
  } else if (frame.hasBarOnItsLine && isWordy(state.pieces[frame.open + 1], 0))
    state.wrong.set(frame.open, 'unclosedAlternatives');
}

/** At a word or a tag, a brace was meant to mean something: `{Bonjour|Salut`, but not `:-{ a | b`. */
function isWordy(piece: Piece | undefined, place: 0 | -1): boolean {
  if (piece?.kind !== 'text') return piece !== undefined;
  return /[\p{L}\p{N}.!?…]/u.test(piece.text.at(place) ?? '');
}

/** Marks opening braces that mean nothing and are not text either. */
function judgeBrace({ pieces, groups, wrong, loose }: State, index: number): void {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece?.kind !== 'open' || groups.has(index)) return;
  const closing = loose.get(index);
  const follows = before?.kind === 'open' && wrong.has(index - 1);
  if (follows || after?.kind === 'open') {
    wrong.set(index, follows ? undefined : 'unclosedTag');
    if (closing !== undefined) wrong.set(closing, undefined);
  } else if (closing === index + 2 && after?.kind === 'text' && variableNamed(after.text))
    wrong.set(index, 'singleBraces');
}
