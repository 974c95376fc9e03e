import { expect, test } from 'vitest';
import { pickerKey, type KeyPlace, type KeyPress } from '@/lib/picker/picker-key';

const plain: KeyPress = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
};
const all: readonly KeyPlace[] = ['search', 'line', 'lines', 'choice', 'button'];

test.each<[string, Partial<KeyPress>, KeyPlace, ReturnType<typeof pickerKey>]>([
  ['↓ goes on', { key: 'ArrowDown' }, 'search', { kind: 'move', step: 1 }],
  ['↑ goes back', { key: 'ArrowUp' }, 'search', { kind: 'move', step: -1 }],
  ['Page Down goes a page on', { key: 'PageDown' }, 'search', { kind: 'move', step: 5 }],
  ['Home goes to the first', { key: 'Home' }, 'search', { kind: 'move', step: -Infinity }],
  ['End goes to the last', { key: 'End' }, 'search', { kind: 'move', step: Infinity }],
  ['Shift and Home select what was typed', { key: 'Home', shiftKey: true }, 'search', undefined],
  ['↓ in a blank is the field’s own', { key: 'ArrowDown' }, 'lines', undefined],
  ['↓ in a choice is the field’s own', { key: 'ArrowDown' }, 'choice', undefined],
  ['Enter inserts', { key: 'Enter' }, 'search', { kind: 'insert', stay: false }],
  ['Enter in a blank inserts', { key: 'Enter' }, 'line', { kind: 'insert', stay: false }],
  ['Enter breaks the line where there are lines', { key: 'Enter' }, 'lines', undefined],
  ['Enter presses a button', { key: 'Enter' }, 'button', undefined],
  ['Ctrl+Enter stays', { key: 'Enter', ctrlKey: true }, 'lines', { kind: 'insert', stay: true }],
  ['⌘+Enter stays', { key: 'Enter', metaKey: true }, 'search', { kind: 'insert', stay: true }],
  ['Alt+↓ varies', { key: 'ArrowDown', altKey: true }, 'search', { kind: 'vary', step: 1 }],
  ['Alt+↑ varies back', { key: 'ArrowUp', altKey: true }, 'line', { kind: 'vary', step: -1 }],
  ['Alt+↓ opens a choice', { key: 'ArrowDown', altKey: true }, 'choice', undefined],
  ['Alt+L speaks', { key: 'l', altKey: true }, 'search', { kind: 'speak' }],
  ['⌥L speaks', { key: '¬', code: 'KeyL', altKey: true }, 'search', { kind: 'speak' }],
  [
    'AltGr is a letter',
    { key: 'ł', code: 'KeyL', altKey: true, ctrlKey: true },
    'search',
    undefined,
  ],
  ['letters are typed', { key: 'l', code: 'KeyL' }, 'search', undefined],
])('%s', (_, press, place, command) => {
  expect(pickerKey({ ...plain, ...press }, place)).toEqual(command);
});

test.each(all)('Esc closes from anywhere: %s', (place) => {
  expect(pickerKey({ ...plain, key: 'Escape' }, place)).toEqual({ kind: 'close' });
});

test.each([{ key: 'Enter', isComposing: true }, { key: 'Dead' }, { key: 'Process' }])(
  'while a character is being put together, no key is ours: %j',
  (press) => {
    for (const place of all) expect(pickerKey({ ...plain, ...press }, place)).toBeUndefined();
  },
);
