import { itemsIn } from '@/lib/platforms/items';
import { ownParts } from '@/lib/platforms/own-parts';
import { partsOf } from '@/lib/platforms/read-place';
import type { ItemAdapter, PlatformAdapter } from '@/lib/platforms/types';

/** A selector of an adapter, and what it is looked for in. */
export interface Used {
  /** Where it stands in the adapter, for a person. */
  path: string;
  selector: string;
  /** The item in which it is looked for; a selector of an account is looked for on the page. */
  item?: ItemAdapter;
  /** A step from what `at` finds: `up` is asked of its ancestors, `after` of what follows. */
  from?: { at: string; up: string; after: boolean };
  /** Looked for within what one of these finds: a quoted post, a row of counts. */
  within?: readonly string[];
  /** True for what is asked of the whole page and not of the item: its roots, its JSON. */
  ofPage?: true;
  /** The data that says it: two items that share it need only one of them to find something. */
  node: Node;
}

type Node = Readonly<Record<string, unknown>>;

/** Every selector of an adapter. A name that is not known here fails, so that none is overlooked. */
export function selectorsOf(adapter: PlatformAdapter): Used[] {
  const items = adapter.items.flatMap((item) =>
    walk(item as unknown as Node, item.name).map((used) => ({ ...used, item })),
  );
  const accounts = adapter.accounts.flatMap((account, index) =>
    walk(account as unknown as Node, `account ${index}`),
  );
  return [...items, ...accounts, ...walk({ viewer: adapter.viewer ?? [] }, 'page')];
}

/** What a selector finds on a page, the way the reader looks for it. */
export function elementsOf(used: Used, document: Document, adapter: PlatformAdapter): Element[] {
  const { item, ofPage, from, within } = used;
  const at = (from?.at ?? used.selector).replace('{handle}', 'maison_lumen');
  if (!item || ofPage) return stepFrom(used, partsOf(document).all(at));
  const own = itemsIn(document, adapter).filter((found) => found.item === item);
  return own.flatMap(({ element }) => {
    const parts = ownParts(element, item, adapter);
    if (used.path.endsWith('when')) return element.matches(at) ? [element] : [];
    if (used.path.endsWith('around')) return [element.closest(at) ?? []].flat();
    if (!within) return stepFrom(used, parts.all(at));
    const boxes = within.flatMap((selector) => parts.all(selector));
    return boxes.flatMap((box) => [...rowOf(box, used).querySelectorAll(at)]);
  });
}

function stepFrom({ from }: Used, found: readonly Element[]): Element[] {
  if (!from) return [...found];
  const held = found.flatMap((element) => element.closest(from.up) ?? []);
  return from.after ? held.flatMap((element) => element.nextElementSibling ?? []) : held;
}

/** The parts of a row of counts are looked for in the ancestor that is the row. */
function rowOf(box: Element, { item, path }: Used): Element {
  const up = path.includes('.zeros.') ? item?.zeros?.row.up : undefined;
  return up === undefined ? box : (box.closest(up) ?? box);
}

function walk(node: Node, path: string, within?: readonly string[]): Used[] {
  return Object.entries(node).flatMap(([name, value]) => read(name, value, node, path, within));
}

function read(
  name: string,
  value: unknown,
  node: Node,
  parent: string,
  within: readonly string[] | undefined,
): Used[] {
  const path = `${parent}.${name}`;
  const one = (selector: string): Used => ({
    path,
    selector,
    node,
    ...(within && { within }),
    ...(isOfPage(path) && { ofPage: true }),
  });
  if (notSelectors.has(name) || value instanceof RegExp) return [];
  if (name === 'block') return read('at', (value as Node)['at'], node, path, within);
  if (name === 'up') return [{ ...one(String(value)), from: stepOf(node) }];
  if (name === 'counts' && Array.isArray(value)) return [];
  if (name === 'quoted') return quoted(value as Node, path);
  if (name === 'zeros') return zeros(value as Node, path);
  if (typeof value === 'string') return selectorNames.has(name) ? [one(value)] : unknown(path);
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) {
    return selectorNames.has(name)
      ? value.map((selector) => ({ ...one(selector), node: value as unknown as Node }))
      : unknown(path);
  }
  if (Array.isArray(value)) return value.flatMap((entry) => walk(entry as Node, path, within));
  return typeof value === 'object' && value !== null ? walk(value as Node, path, within) : [];
}

function quoted({ root, ...rest }: Node, path: string): Used[] {
  const roots = root as string[];
  return [
    ...roots.map((selector) => ({ path: `${path}.root`, selector, node: rest })),
    ...walk(rest, path, roots),
  ];
}

function zeros({ row, parts, between }: Node, path: string): Used[] {
  const within = [(row as { at: string }).at];
  return [
    ...walk({ row }, path),
    ...walk({ parts, ...(between !== undefined && { between }) }, path, within),
  ];
}

function stepOf(node: Node): NonNullable<Used['from']> {
  return { at: String(node['at']), up: String(node['up']), after: node['after'] === true };
}

function isOfPage(path: string): boolean {
  return /\.(?:root|block|thread\.(?!continues)\w+)\b/.test(path) && !path.includes('.quoted.');
}

function unknown(path: string): never {
  throw new Error(`Is "${path}" a selector? Name it in selectors-of.ts.`);
}

const selectorNames = new Set([
  'at',
  'root',
  'around',
  'inside',
  'only',
  'not',
  'foreign',
  'notText',
  'cut',
  'edited',
  'unless',
  'parts',
  'when',
  'cell',
  'post',
  'focal',
  'continues',
  'ends',
]);

/** Names under which something else stands. */
const notSelectors = new Set([
  'name',
  'kind',
  'repeats',
  'key',
  'parentKey',
  'url',
  'replyUrl',
  'idTime',
  'take',
  'pick',
  'decode',
  'each',
  'after',
  'plus',
  'abbreviated',
  'words',
  'by',
  'mustConfirm',
  'order',
  'metric',
  'field',
  'inset',
  'idOf',
  'hidden',
  'idFromPage',
  'idFromText',
]);
