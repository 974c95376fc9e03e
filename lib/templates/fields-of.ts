import { deepestInclude } from './deepest-include';
import { foldName } from './fold-name';
import type { Field, Node, Parsed } from './types';

/**
 * What has to be asked before a reply can be inserted, in the order in which it is written. A name
 * that stands several times is asked once; choices and fallback come from wherever they are given
 * first. Replies that are included are looked into, each once, as deep as `render` writes them.
 */
export function fieldsOf(
  nodes: readonly Node[],
  include?: (shortcut: string) => Parsed | undefined,
): readonly Field[] {
  const fields = new Map<string, Field>();
  /** The least depth at which each was looked into. */
  const depths = new Map<string, number>();
  const visit = (node: Node, depth: number): void => {
    const visitAll = (all: readonly Node[]): void => all.forEach((one) => visit(one, depth));
    if (node.kind === 'field') add(fields, node.field);
    else if (node.kind === 'alternatives') visitAll(node.of.flat());
    else if (node.kind === 'condition') {
      visit(node.of, depth);
      visitAll(node.whenFilled);
      visitAll(node.whenEmpty);
    } else if (node.kind === 'include') {
      const { shortcut } = node;
      if (depth >= Math.min(deepestInclude, depths.get(shortcut) ?? deepestInclude)) return;
      depths.set(shortcut, depth);
      include?.(shortcut)?.nodes.forEach((one) => visit(one, depth + 1));
    }
  };
  nodes.forEach((node) => visit(node, 0));
  return [...fields.values()];
}

function add(fields: Map<string, Field>, field: Field): void {
  const key = foldName(field.name);
  const known = fields.get(key);
  fields.set(key, { ...field, ...known });
}
