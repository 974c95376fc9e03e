import { createRandom } from '../feed/random';
import type { Store } from './store';

/** Posts on screen gain likes by themselves, and now and then a comment: one post every 0.7 s. */
export function startLiveNumbers(store: Store, seed: number): void {
  const random = createRandom(seed);
  setInterval(() => {
    const shown = store.shown();
    if (shown.length === 0) return;
    const change = { likes: random.int(1, 40), comments: random.chance(0.3) ? 1 : 0 };
    store.bump(random.pick(shown), change);
  }, 700);
}
