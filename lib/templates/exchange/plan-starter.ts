import type { TemplateDraft } from '@/lib/model/template';
import { withFreeShortcuts } from './shortcuts';

/**
 * What taking over a starter pack adds: the replies that the library has none of, however it has
 * changed what it has. A shortcut that is taken is numbered.
 */
export function planStarter<Draft extends TemplateDraft>(
  pack: readonly Draft[],
  library: readonly TemplateDraft[],
): Draft[] {
  const known = new Set(library.map(({ starterId }) => starterId));
  return withFreeShortcuts(
    pack.filter(({ starterId }) => !known.has(starterId)),
    library,
  );
}
