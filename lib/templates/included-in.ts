import type { Template } from '@/lib/model/template';
import { deepestInclude } from './deepest-include';
import { fold } from './fold';

type Includable = Pick<Template, 'shortcut' | 'versions'>;

const tag = /\{\{\s*>\s*([\p{L}\p{N}_-]+)\s*\}\}/gu;

/**
 * The replies that a reply includes, straight or through others, each once. To read them here would
 * be too slow for every key press: what only looks like an include comes along, and does no harm.
 *
 * @param find by the folded shortcut
 */
export function includedIn<T extends Includable>(
  template: Includable,
  find: (shortcut: string) => T | undefined,
): T[] {
  const found = new Map<string, T>();
  let layer: readonly Includable[] = [template];
  for (let depth = 0; depth < deepestInclude && layer.length > 0; depth++) {
    const names = new Set(layer.flatMap(shortcutsIn).filter((name) => !found.has(name)));
    layer = [...names].flatMap((name) => {
      const one = find(name);
      if (one) found.set(name, one);
      return one ? [one] : [];
    });
  }
  return [...found.values()];
}

function shortcutsIn({ versions }: Includable): string[] {
  return Object.values(versions)
    .flat()
    .filter((body) => body.includes('{{'))
    .flatMap((body) => [...body.matchAll(tag)].map(([, name = '']) => fold(name)));
}
