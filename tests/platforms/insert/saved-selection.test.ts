// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { saveSelection } from '@/lib/platforms/insert/saved-selection';
import { selectedRange } from '@/lib/platforms/insert/selected-range';
import { fieldWith, shownIn } from './field';

const html = '<p>Bonjour <b>Zoé</b>,</p><p><br></p><p>merci</p>';

function editor(inside = html): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.innerHTML = inside;
  document.body.replaceChildren(box);
  return box;
}

/** Every point in a box at which a caret can stand. */
function pointsOf(box: HTMLElement): { path: number[]; offset: number }[] {
  const points: { path: number[]; offset: number }[] = [];
  const visit = (node: Node, path: number[]): void => {
    const { length } = node instanceof Text ? node : node.childNodes;
    for (let offset = 0; offset <= length; offset += 1) points.push({ path, offset });
    for (const [index, child] of [...node.childNodes].entries()) visit(child, [...path, index]);
  };
  visit(box, []);
  return points;
}

const nodeAt = (box: HTMLElement, path: number[]): Node =>
  path.reduce<Node>((node, index) => node.childNodes[index]!, box);

function putCaret(box: HTMLElement, { path, offset }: { path: number[]; offset: number }): void {
  getSelection()!.setBaseAndExtent(nodeAt(box, path), offset, nodeAt(box, path), offset);
}

describe('the caret of an editor', () => {
  const points = pointsOf(editor());

  test.each(points)('at $path, $offset is there again in the same box', async (point) => {
    const box = editor();
    putCaret(box, point);
    const saved = saveSelection(box);
    getSelection()!.removeAllRanges();
    await saved.restore(box);
    const at = { node: nodeAt(box, point.path), offset: point.offset };
    expect(selectedRange(box)).toEqual({ start: at, end: at });
  });

  test.each(points)('at $path, $offset is there again in a box made anew', async (point) => {
    const box = editor();
    putCaret(box, point);
    const saved = saveSelection(box);
    const fresh = editor();
    await saved.restore(fresh);
    const at = { node: nodeAt(fresh, point.path), offset: point.offset };
    expect(selectedRange(fresh)).toEqual({ start: at, end: at });
  });

  it('is after the same text where the new box is made of other elements', async () => {
    const box = editor();
    putCaret(box, { path: [0, 1, 0], offset: 3 });
    const saved = saveSelection(box);
    const fresh = editor('<div>Bonjour Zoé,</div><div>merci</div>');
    await saved.restore(fresh);
    const at = { node: fresh.firstChild!.firstChild!, offset: 'Bonjour Zoé'.length };
    expect(selectedRange(fresh)).toEqual({ start: at, end: at });
  });

  it('is at the end where the new box holds less, or nothing was selected', async () => {
    const box = editor();
    putCaret(box, { path: [2, 0], offset: 5 });
    const saved = saveSelection(box);
    const fresh = editor('<p>Salut</p>');
    const at = { node: fresh.firstChild!.firstChild!, offset: 5 };
    await saved.restore(fresh);
    expect(selectedRange(fresh)).toEqual({ start: at, end: at });
    getSelection()!.removeAllRanges();
    await saveSelection(fresh).restore(fresh);
    expect(selectedRange(fresh)).toEqual({ start: at, end: at });
  });
});

it('remembers the caret of a field, also for the field that takes its place', async () => {
  const saved = saveSelection(fieldWith('Salut |toi| !'));
  const fresh = fieldWith('Salut toi !|');
  await saved.restore(fresh);
  expect(shownIn(fresh)).toBe('Salut |toi !');
  expect(fresh.selectionEnd).toBe('Salut toi'.length);
});
