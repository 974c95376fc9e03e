// @vitest-environment happy-dom
import { runInThisContext } from 'node:vm';
import { describe, expect, it, test, vi } from 'vitest';
import { readModel } from '@/lib/in-page/read-model';
import { placeInPage } from '@/lib/platforms/insert/place-in-page';
import { writeModel } from '@/lib/in-page/write-model';

/** A function as the browser runs it in the world of the page: by its source text, with no more. */
function alone<Args extends unknown[], Result>(
  run: (...args: Args) => Result,
): (...args: Args) => Result {
  return runInThisContext(`(${run.toString()})`) as (...args: Args) => Result;
}

const read = alone(readModel);
const writeAt = alone(writeModel);
/** Into the box with the focus. */
const write = (text: string, shown: string) => writeAt(text, shown, placeInPage(inFocus()));

function inFocus(): Element {
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** An element with the focus, to which an editor has attached something. */
function focused(attached: object, parts: { parent?: object; shadow?: boolean } = {}): HTMLElement {
  const box = Object.assign(document.createElement('div'), { tabIndex: 0 }, attached);
  const parent = Object.assign(document.createElement('div'), parts.parent);
  parent.append(box);
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  (parts.shadow ? host.attachShadow({ mode: 'open' }) : host).append(parent);
  box.focus();
  return box;
}

const state = { getCurrentContent: () => ({ getPlainText: () => 'a\n\nb' }) };
const draft = {
  __reactFiber$x7: {
    stateNode: {},
    return: { return: { stateNode: { props: { editorState: state } } } },
  },
};
const lexical = {
  __lexicalEditor: {
    getEditorState: () => ({
      toJSON: () => ({
        root: {
          type: 'root',
          children: [
            {
              type: 'paragraph',
              children: [{ type: 'text', text: 'a' }, { type: 'linebreak' }, { type: 'linebreak' }],
            },
            { type: 'paragraph', children: [{ type: 'text', text: 'b' }] },
          ],
        },
      }),
    }),
  },
};
const proseMirror = {
  pmViewDesc: {
    node: { content: { size: 9 }, textBetween: (...range: unknown[]) => range.join() },
  },
};

describe('what an editor holds', () => {
  test.each([
    ['Draft.js', draft, {}, 'a\n\nb'],
    ['Lexical', lexical, {}, 'a\n\n\nb'],
    ['ProseMirror', proseMirror, {}, '0,9,\n'],
    ['Quill', {}, { parent: { __quill: { getText: () => 'a\n' } } }, 'a\n'],
    ['an editor in a shadow root', lexical, { shadow: true }, 'a\n\n\nb'],
    ['nobody', {}, {}, null],
  ])('%s', (_, attached, parts, text) => {
    focused(attached, parts);
    expect(read('')).toBe(text);
  });

  test.each([
    ['a field', {}, 'Salut a'],
    ['a field of React', { __reactProps$x7: { value: 'held' } }, 'held'],
  ])('%s', (_, attached, text) => {
    focused({ value: 'Salut a', ...attached });
    expect(read('Saluta')).toBe(text);
  });

  test.each([
    ['a field', { value: 'private' }],
    ['an editor', { ...lexical, textContent: 'private' }],
  ])('is not told of %s that shows something else than the one that is meant', (_, attached) => {
    focused(attached);
    expect(read('')).toBeNull();
    expect(read('private')).not.toBeNull();
  });

  it('is nobody’s word where an editor is another than it looks', () => {
    focused({ pmViewDesc: {}, __lexicalEditor: {}, value: 7, __reactFiber$x7: null });
    expect(read('')).toBeNull();
  });

  it('is bounded', () => {
    const value = 'a'.repeat(1_000_000);
    focused({ value });
    expect(read(value)).toHaveLength(100_000);
  });
});

describe('an editor writes by its own means', () => {
  it('Quill, in place of what is selected, with the caret after it', () => {
    const quill = {
      getSelection: () => ({ index: 4, length: 3 }),
      deleteText: vi.fn(),
      insertText: vi.fn(),
      setSelection: vi.fn(),
    };
    focused({}, { parent: { __quill: quill } });
    expect(write('a\nb', '')).toBe(true);
    expect(quill.deleteText).toHaveBeenCalledExactlyOnceWith(4, 3, 'user');
    expect(quill.insertText).toHaveBeenCalledExactlyOnceWith(4, 'a\nb', 'user');
    expect(quill.setSelection).toHaveBeenCalledExactlyOnceWith(7, 0, 'user');
  });

  it('TipTap, a paragraph a line, in one change', () => {
    const done: string[] = [];
    const tr = {
      selection: { from: 5 },
      deleteSelection: () => (done.push('delete'), tr),
      insertText: (text: string) => (done.push(text), tr),
      split: (at: number) => (done.push(`split ${at}`), tr),
    };
    const dispatch = vi.fn();
    focused({ editor: { view: { state: { tr }, dispatch } } });
    expect(write('a\n\nb', '')).toBe(true);
    expect(done).toEqual(['delete', 'a', 'split 5', 'split 5', 'b']);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith(tr);
  });

  test.each([
    ['there is none', {}],
    ['it is another than it looks', { editor: { view: {} } }],
  ])('and says no where %s', (_, attached) => {
    focused(attached);
    expect(write('a', '')).toBe(false);
  });

  /** Empty editors in the page, or each in a shadow root of its own. */
  function editors(...kinds: ('bare' | 'shadow')[]) {
    document.body.replaceChildren();
    return kinds.map((kind) => {
      const [host, parent, box] = ['div', 'div', 'div'].map((name) => document.createElement(name));
      const insertText = vi.fn();
      const getSelection = () => ({ index: 0, length: 0 });
      Object.assign(parent!, { __quill: { getSelection, insertText, setSelection: vi.fn() } });
      box!.contentEditable = 'true';
      box!.tabIndex = 0;
      parent!.append(box!);
      document.body.append(host!);
      (kind === 'shadow' ? host!.attachShadow({ mode: 'open' }) : host!).append(parent!);
      return { box: box!, insertText };
    });
  }

  test.each([
    ['bare', 'bare'],
    ['shadow', 'shadow'],
    ['shadow', 'bare'],
  ] as const)('but not in another that is empty, too: %s and %s', (...kinds) => {
    const [one, other] = editors(...kinds);
    const place = placeInPage(one!.box);
    other!.box.focus();
    expect(writeAt('a', '', place)).toBe(false);
    expect(other!.insertText).not.toHaveBeenCalled();
    one!.box.focus();
    expect(writeAt('a', '', place)).toBe(true);
    expect(one!.insertText).toHaveBeenCalledOnce();
  });

  it('but not in one that shows something else than the one that is meant', () => {
    const quill = { getSelection: () => ({ index: 0, length: 0 }), insertText: vi.fn() };
    const box = focused({}, { parent: { __quill: quill } });
    box.textContent = 'A private message';
    expect(write('a', '')).toBe(false);
    expect(quill.insertText).not.toHaveBeenCalled();
  });
});
