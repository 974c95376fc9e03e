import { createRandom } from '../feed/random';
import type { Store } from './store';

/** Posts on screen gain reactions and impressions by themselves, one post every 0.7 s. */
export function startLiveCounts(store: Store, seed: number): void {
  const random = createRandom(seed);
  setInterval(() => {
    const shown = store.shown();
    if (shown.length === 0) return;
    store.bump(random.pick(shown), { likes: random.int(0, 2), views: random.int(1, 40) });
  }, 700);
}
