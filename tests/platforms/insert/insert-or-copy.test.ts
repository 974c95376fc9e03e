// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { insertOrCopy } from '@/lib/platforms/insert/insert-or-copy';
import { fieldWith, letType, mute } from './field';

const clipboard = { text: '' };
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  clipboard.text = '';
  writeText.mockImplementation(async (text) => void (clipboard.text = text));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

describe('a text that a box does not take', () => {
  it('is in the clipboard, and the box as it was', async () => {
    letType();
    const field = Object.assign(fieldWith('Salut|'), { readOnly: true });
    expect(await insertOrCopy(field, 'Merci', mute)).toBe('copied');
    expect(clipboard.text).toBe('Merci');
  });

  it('is in the clipboard when the box has something else than both', async () => {
    letType((field) => (field.value = 'mine'));
    expect(await insertOrCopy(fieldWith('Salut|'), 'Merci', mute)).toBe('partial');
    expect(clipboard.text).toBe('Merci');
  });

  it('is in the clipboard by the old way where the page forbids the new one', async () => {
    writeText.mockRejectedValue(new Error('denied by the policy of the page'));
    const field = Object.assign(fieldWith('Salut|'), { readOnly: true });
    const seen: string[] = [];
    const command = vi.fn(() => {
      seen.push(document.activeElement?.localName ?? '');
      return true;
    });
    Object.assign(document, { execCommand: command });
    expect(await insertOrCopy(field, 'Merci', mute)).toBe('copied');
    expect(command).toHaveBeenCalledExactlyOnceWith('copy');
    expect(document.documentElement.querySelectorAll('div'), 'nothing of ours stays').toHaveLength(
      0,
    );
    expect(document.activeElement).toBe(field);
  });

  it('is nowhere when nothing is allowed, and that is said', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    Object.assign(document, { execCommand: () => false });
    const field = Object.assign(fieldWith('Salut|'), { readOnly: true });
    expect(await insertOrCopy(field, 'Merci', mute)).toBe('failed');
  });
});

it('leaves the clipboard alone when the box takes the text', async () => {
  letType();
  expect(await insertOrCopy(fieldWith('Salut |'), 'Merci', mute)).toBe('inserted');
  expect(writeText).not.toHaveBeenCalled();
});

it('tells of an error that nobody expected, and copies', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'group').mockImplementation(() => undefined);
  letType(() => {
    throw new Error('a browser without it');
  });
  expect(await insertOrCopy(fieldWith('Salut |'), 'Merci', mute)).toBe('partial');
  expect(told).toHaveBeenCalledOnce();
  expect(clipboard.text).toBe('Merci');
});
