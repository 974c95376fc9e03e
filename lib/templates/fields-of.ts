import { foldName } from './fold-name';
import type { Field, Node, Parsed } from './types';

/**
 * What has to be asked before a reply can be inserted, in the order in which it is written. A name
 * that stands several times is asked once; choices and fallback come from wherever they are given
 * first. Replies that are included are looked into, each once.
 */
export function fieldsOf(
  nodes: readonly Node[],
  include?: (shortcut: string) => Parsed | undefined,
): readonly Field[] {
  const fields = new Map<string, Field>();
  const included = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'field') add(fields, node.field);
    else if (node.kind === 'alternatives') node.of.flat().forEach(visit);
    else if (node.kind === 'condition') {
      visit(node.of);
      node.whenFilled.forEach(visit);
      node.whenEmpty.forEach(visit);
    } else if (node.kind === 'include' && !included.has(node.shortcut)) {
      included.add(node.shortcut);
      include?.(node.shortcut)?.nodes.forEach(visit);
    }
  };
  nodes.forEach(visit);
  return [...fields.values()];
}

function add(fields: Map<string, Field>, field: Field): void {
  const key = foldName(field.name);
  const known = fields.get(key);
  fields.set(key, { ...field, ...known });
}
