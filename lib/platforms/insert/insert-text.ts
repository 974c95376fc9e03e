import { familyOf } from './families';
import { hasFocus } from './has-focus';
import { hearTyping } from './hear-typing';
import { knownToEditor } from './known-to-editor';
import { frame, landed } from './landed';
import { placeInPage } from './place-in-page';
import { condensed, plainText } from './plain-text';
import { saveSelection } from './saved-selection';
import { surfaceOf } from './surface-of';
import { isTypedOn } from './typed-on';
import type { InsertOptions, InsertResult, Place, Surface } from './types';
import { writers } from './writers';

/**
 * Puts a text where the caret is in a box that is not ours, and reads back whether it is there.
 *
 * The text is plain, composed (NFC), without empty lines at its end. It never replaces what is
 * there: where something is selected it comes after it, where the caret is elsewhere it comes last;
 * only `replaceBefore` characters before the caret give way. One way after the other is tried until
 * the box changes; after that nothing more is written, whatever came of it. Nothing is written once
 * the focus is elsewhere: what is typed would land there, perhaps in a private message.
 *
 * @param box what had the focus while one typed: a field, or (something in) an editor
 */
export async function insertText(
  box: HTMLElement,
  text: string,
  options: InsertOptions,
): Promise<InsertResult> {
  const wanted = plainText(text);
  const surface = surfaceOf(box);
  if (!surface || condensed(wanted) === '' || options.isComposing?.()) return 'refused';
  await takeFocus(surface.box, options);
  const place = await surface.makePlace(options.replaceBefore ?? 0);
  if (!place || !fits(surface.box, place, wanted)) return 'refused';
  const typing = hearTyping(window);
  const given = { place, text: wanted, hasTyped: typing.hasTyped };
  const written = await write(surface, given, options).finally(typing.end);
  if (written === 'changed') return 'partial';
  if (written === 'unchanged') {
    // What was to give way is selected: the next key would take it.
    if (hasFocus(surface.box)) await surface.makePlace(0);
    return 'refused';
  }
  // Where a person types on, the caret is theirs.
  if (!typing.hasTyped()) await finishCaret(written, place.before, wanted, options.caret);
  const shown = `${place.before}${wanted}${place.after}`;
  const now = () => (hasFocus(written.box) ? condensed(written.text()) : undefined);
  return (await knownToEditor(wanted, shown, { ...options, now })) ? 'inserted' : 'partial';
}

async function takeFocus(box: HTMLElement, { selection }: InsertOptions): Promise<void> {
  if (hasFocus(box)) return selection?.restore(box);
  // Browsers put the caret first in a box that they give the focus to.
  const saved = selection ?? saveSelection(box);
  box.focus({ preventScroll: true });
  // Editors put their own selection back when they have heard of it.
  await frame();
  await saved.restore(box);
}

/** A field cuts what is too long, or of several lines: then it is better not to begin. */
function fits(box: HTMLElement, { before, after }: Place, text: string): boolean {
  if (box.localName === 'input' && text.includes('\n')) return false;
  const longest = 'maxLength' in box ? Number(box.maxLength) : -1;
  return longest < 0 || before.length + text.length + after.length <= longest;
}

interface Given {
  place: Place;
  text: string;
  hasTyped(): boolean;
}

/**
 * Tries one writer after the other.
 * @returns the box with the text in it, which may be another one than before
 */
async function write(
  surface: Surface,
  { place, text, hasTyped }: Given,
  { refind, signal, writeInPage }: InsertOptions,
): Promise<Surface | 'unchanged' | 'changed'> {
  const was = condensed(surface.text());
  const wanted = condensed(`${place.before}${text}${place.after}`);
  const isThere = (now: string): boolean =>
    now === wanted || (hasTyped() && isTypedOn(now, place, text));
  let now: Surface | undefined = surface;
  const read = () => {
    if (!now?.box.isConnected) {
      const fresh = refind?.();
      now = fresh && surfaceOf(fresh);
    }
    return now?.text() ?? '';
  };
  for (const writer of familyOf(surface.box).writers) {
    if (signal?.aborted || !hasFocus(surface.box)) return 'unchanged';
    if (writer !== 'page') writers[writer](surface.box, text);
    else if (!(await writeInPage(text, { shown: was, place: placeInPage(surface.box) }))) continue;
    const result = await landed(read, was, isThere);
    if (result === 'undone') return 'unchanged';
    if (result !== 'unchanged') return result === 'landed' && now ? now : 'changed';
  }
  return 'unchanged';
}

/** Leaves the caret where it is if that is after the text and there it should be. */
async function finishCaret(
  surface: Surface,
  before: string,
  text: string,
  caret: number | undefined,
): Promise<void> {
  const passed = `${before}${text.slice(0, caret)}`;
  const isThere =
    caret === undefined && condensed(surface.textBefore() ?? '') === condensed(passed);
  if (!isThere) await surface.putCaret(passed);
}
