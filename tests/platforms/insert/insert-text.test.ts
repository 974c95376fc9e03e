// @vitest-environment happy-dom
import { describe, expect, it, test, vi } from 'vitest';
import { insertText } from '@/lib/platforms/insert/insert-text';
import { writers } from '@/lib/platforms/insert/writers';
import { fieldWith, letType, mute, shownIn } from './field';

describe('a text comes', () => {
  test.each([
    ['at the caret', 'Salut |a', {}, 'Salut Merci|a'],
    ['after what is selected, which stays', 'Salut |toi| !', {}, 'Salut toiMerci| !'],
    ['in place of the shortcut', 'Oui /mer|.', { replaceBefore: 4 }, 'Oui Merci|.'],
    ['with the caret within it', '|', { caret: 2 }, 'Me|rci'],
  ])('%s', async (_, before, options, after) => {
    letType();
    const field = fieldWith(before);
    expect(await insertText(field, 'Merci\r\n', { ...mute, ...options })).toBe('inserted');
    expect(shownIn(field)).toBe(after);
  });

  it('where the caret was, when the focus comes from elsewhere', async () => {
    letType();
    const field = fieldWith('Salut |a');
    field.blur();
    expect(await insertText(field, 'Merci', mute)).toBe('inserted');
    expect(shownIn(field)).toBe('Salut Merci|a');
    expect(document.activeElement).toBe(field);
  });

  it('by other means where the browser types nothing', async () => {
    letType(() => undefined);
    const field = fieldWith('Salut |');
    const heard = vi.fn();
    field.addEventListener('input', heard);
    expect(await insertText(field, 'Merci', mute)).toBe('inserted');
    expect(shownIn(field)).toBe('Salut Merci|');
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('nothing is begun', () => {
  const lines = 'a\nb';
  test.each([
    ['while a character is put together', () => ({}), 'a', { isComposing: () => true }],
    ['with a text of blanks', () => ({}), ' \n ', {}],
    ['in a field that may not be written in', () => ({ readOnly: true }), 'a', {}],
    ['in a field that would cut the text', () => ({ maxLength: 7 }), lines, {}],
    [
      'when less stands before the caret than is to give way',
      () => ({}),
      'a',
      { replaceBefore: 9 },
    ],
    ['when it is no longer wanted', () => ({}), 'a', { signal: AbortSignal.abort() }],
  ])('%s', async (_, how, text, options) => {
    const typing = letType();
    const field = Object.assign(fieldWith('Salut|'), how());
    expect(await insertText(field, text, { ...mute, ...options })).toBe('refused');
    expect(typing).not.toHaveBeenCalled();
    expect(shownIn(field)).toBe('Salut|');
  });

  test.each(['password', 'email', 'number', 'checkbox'])('in a field of kind %s', async (type) => {
    const typing = letType();
    const field = fieldWith('', 'input');
    field.setAttribute('type', type);
    expect(await insertText(field, 'a', mute)).toBe('refused');
    expect(typing).not.toHaveBeenCalled();
  });

  it('with several lines in a field of one', async () => {
    letType();
    expect(await insertText(fieldWith('|', 'input'), lines, mute)).toBe('refused');
  });

  it('in a box that has left the page', async () => {
    letType();
    const field = fieldWith('|');
    field.remove();
    expect(await insertText(field, 'a', mute)).toBe('refused');
  });
});

describe('the page does something else', () => {
  it('and nothing more is written', async () => {
    const typing = letType((field) => (field.value = 'mine'));
    const field = fieldWith('Salut |');
    expect(await insertText(field, 'Merci', mute)).toBe('partial');
    expect(typing).toHaveBeenCalledOnce();
    expect(field.value).toBe('mine');
  });

  it('and takes the text back after a frame: nothing else is tried', async () => {
    const typing = letType((field, text) => {
      field.value += text;
      const takeBack = () => (field.value = 'Salut ');
      requestAnimationFrame(() => requestAnimationFrame(takeBack));
    });
    const field = fieldWith('Salut |');
    expect(await insertText(field, 'Merci', mute)).toBe('refused');
    expect(typing).toHaveBeenCalledOnce();
    expect(field.value).toBe('Salut ');
  });

  it('and puts another box in its place, which has the text', async () => {
    let fresh: ReturnType<typeof fieldWith> | undefined;
    letType((field, text) => {
      fresh = fieldWith(`${field.value}${text}|`);
    });
    const options = { ...mute, refind: () => fresh };
    expect(await insertText(fieldWith('Salut |'), 'Merci', options)).toBe('inserted');
    expect(shownIn(fresh!)).toBe('Salut Merci|');
  });

  it('and removes the box', async () => {
    letType((field) => field.remove());
    expect(await insertText(fieldWith('Salut |'), 'Merci', mute)).toBe('partial');
  });

  it('and leaves the box as it was: then what was to give way is no longer selected', async () => {
    letType(() => undefined);
    const field = fieldWith('Oui /mer|');
    field.setRangeText = () => undefined;
    expect(await insertText(field, 'Merci', { ...mute, replaceBefore: 4 })).toBe('refused');
    expect([field.selectionStart, field.selectionEnd]).toEqual([8, 8]);
  });
});

describe('a person types on', () => {
  const key = (isTrusted: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'B' });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    window.dispatchEvent(event);
  };
  const typeOn = (isTrusted: boolean) =>
    letType((field, text) => {
      field.setRangeText(`${text}Bye`, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
      key(isTrusted);
    });

  it('and the text has come all the same; the caret is left where they type', async () => {
    typeOn(true);
    const field = fieldWith('Salut |');
    expect(await insertText(field, 'Merci ', { ...mute, caret: 2 })).toBe('inserted');
    expect(shownIn(field)).toBe('Salut Merci Bye|');
  });

  it('or a page does as if: then it is another text than was wanted', async () => {
    typeOn(false);
    expect(await insertText(fieldWith('Salut |'), 'Merci ', mute)).toBe('partial');
  });
});

describe('the focus is taken away', () => {
  /** A private message, for instance: it gets the focus when something is typed. */
  const elsewhere = () => {
    const other = document.createElement('textarea');
    document.body.append(other);
    return other;
  };

  it('while a text is awaited: then nothing more is written, there or here', async () => {
    let other: HTMLTextAreaElement | undefined;
    const typing = letType(() => (other = elsewhere()).focus());
    const field = fieldWith('Salut |');
    const heard = vi.fn();
    field.addEventListener('input', heard);
    expect(await insertText(field, 'Merci', mute)).toBe('refused');
    expect(typing).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    expect([field.value, other?.value]).toEqual(['Salut ', '']);
    expect(document.activeElement).toBe(other);
  });

  it('at once: then nothing is typed at all', async () => {
    const typing = letType();
    const field = fieldWith('Salut |');
    const other = elsewhere();
    field.addEventListener('focus', () => other.focus());
    field.blur();
    expect(await insertText(field, 'Merci', mute)).toBe('refused');
    expect(typing).not.toHaveBeenCalled();
    expect(other.value).toBe('');
  });

  it('between two lines: what is left is not typed there', async () => {
    const box = document.createElement('div');
    box.tabIndex = 0;
    document.body.replaceChildren(box);
    const other = elsewhere();
    const typing = letType(() => other.focus());
    box.focus();
    writers.typeParagraphs(box, 'a\nb');
    expect(typing).toHaveBeenCalledExactlyOnceWith('insertText', false, 'a');
  });
});

describe('what the editor says counts', () => {
  const outcome = (options: object) => {
    letType();
    return insertText(fieldWith('Merci |'), 'Merci', { ...mute, ...options });
  };

  test.each([
    ['it holds the text once more', { readEditor: async () => 'Merci\n Merci' }, 'inserted'],
    ['it tells mentions otherwise', { readEditor: async () => '@[1] Merci Merci' }, 'inserted'],
    ['it knows nothing of it', { readEditor: async () => 'Merci' }, 'partial'],
    ['it has it twice', { readEditor: async () => 'Merci Merci Merci' }, 'partial'],
    ['nobody can ask it', {}, 'inserted'],
    ['nobody can ask it, but one could send', { isSendReady: () => true }, 'inserted'],
    ['nobody can ask it, and one could not send', { isSendReady: () => false }, 'partial'],
    ['the background is gone', { readEditor: () => Promise.reject(new Error('gone')) }, 'inserted'],
  ])('%s', async (_, options, expected) => {
    expect(await outcome(options)).toBe(expected);
  });

  it('of the box that is meant: it is asked with what that shows', async () => {
    const readEditor = vi.fn(async () => 'Merci Merci');
    expect(await outcome({ readEditor })).toBe('inserted');
    expect(readEditor).toHaveBeenCalledExactlyOnceWith('MerciMerci');
  });

  it('a moment later, if it is slow', async () => {
    const readEditor = vi.fn(async () => 'Merci Merci').mockResolvedValueOnce('Merci ');
    expect(await outcome({ readEditor })).toBe('inserted');
    expect(readEditor).toHaveBeenCalledTimes(2);
  });
});
