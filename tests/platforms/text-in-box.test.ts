// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textInBox } from '@/lib/platforms/text-in-box';

test.each([
  ['a field', '<textarea>a\nb</textarea>', 'a\nb'],
  ['an empty field', '<textarea></textarea>', ''],
  [
    'Draft.js',
    '<div><div data-block="true"><span data-text="true">a</span></div><div data-block="true"><br></div><div data-block="true">b</div></div>',
    'a\n\nb',
  ],
  ['ProseMirror', '<div><p>a <a>@b</a></p><p><br class="trailing"></p><p>c</p></div>', 'a @b\n\nc'],
  ['a break within a line', '<div><p>a<br>b</p></div>', 'a\nb'],
  ['an empty editor', '<div><p><br></p></div>', ''],
  ['Quill, whose caret is a character', '<div><p>a\uFEFF</p></div>', 'a'],
  ['a list', '<div><ul><li><p>a</p></li><li>b</li></ul></div>', 'a\nb'],
  ['a plain box', '<div>a<br>b</div>', 'a\nb'],
])('reads %s', (_, html, text) => {
  document.body.innerHTML = html;
  expect(textInBox(document.body.firstElementChild as HTMLElement)).toBe(text);
});
