import { loadPart } from '@/lib/load-part';
import type { Painter } from '@/lib/painter';
import type { PlatformAdapter } from '@/lib/platforms/types';

export interface LoadPainter {
  /** The painter, as soon as the script with all that is drawn has come. Asks again after a failure. */
  load(): Promise<Painter>;
  /** The painter, if it has come already. */
  loaded(): Painter | undefined;
}

/** Loads what is drawn when it is needed first: most pages show no own post. */
export function createPainterLoader(
  adapter: PlatformAdapter,
  { signal }: { signal: AbortSignal },
): LoadPainter {
  let loading: Promise<Painter> | undefined;
  let painter: Painter | undefined;

  const load = async (): Promise<Painter> => {
    const make = await loadPart('drawing');
    const spots = adapter.items.flatMap(({ badge = [] }) => badge);
    painter = make(spots, { now: Date.now, signal });
    return painter;
  };

  return {
    load() {
      loading ??= load().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    loaded: () => painter,
  };
}
