/**
 * What an attribute may tell in a sketch: a fixed value, a name that a developer gave, an address, a
 * text, a drawing, that it is there, nothing. All others are ids.
 */
export type AttributeKind =
  'value' | 'name' | 'classes' | 'url' | 'text' | 'path' | 'language' | 'flag' | 'none' | 'id';

export function kindOf(attribute: string): AttributeKind {
  return kinds.find(([pattern]) => pattern.test(attribute))?.[1] ?? 'id';
}

const kinds: readonly [RegExp, AttributeKind][] = [
  [
    /^(?:role|dir|contenteditable|tabindex|draggable|spellcheck|autocomplete|method|target)$/,
    'value',
  ],
  [/^(?:rel|loading|popover|translate|inputmode|enterkeyhint)$/, 'value'],
  [/^(?:lang|hreflang)$/, 'language'],
  [/^aria-(?:label|description|placeholder|roledescription|valuetext|keyshortcuts)$/, 'text'],
  [/^aria-(?:labelledby|describedby|controls|owns|activedescendant|details|errormessage)$/, 'id'],
  [/^aria-/, 'value'],
  [/^(?:alt|title|placeholder|value|content|datetime|label|summary)$/, 'text'],
  [/^(?:href|action|formaction|xlink:href)$/, 'url'],
  [/^class$/, 'classes'],
  [/^(?:data-test[\w-]*|data-view-name|data-component-type|data-sdui-screen|type|name)$/, 'name'],
  [/^(?:data-control-name|data-pagelet|data-visualcompletion|itemprop|property)$/, 'name'],
  [/^d$/, 'path'],
  [/^(?:src|srcset|poster|hidden|disabled|checked|open|required|readonly|multiple)$/, 'flag'],
  [/^(?:controls|muted|autoplay|playsinline|inert|is|slot|srcdoc)$/, 'flag'],
  [/^(?:style|fill|fill-.*|stroke|stroke-.*|xmlns.*|viewbox|width|height|sizes|size)$/i, 'none'],
  [/^(?:x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|points|transform|opacity|offset|clip-.*|on.*)$/, 'none'],
  [/^(?:stop-.*|gradient.*|preserveaspectratio|nonce|integrity|crossorigin|focusable)$/i, 'none'],
];
