import { defineContentScript } from 'wxt/utils/define-content-script';
import { inRounds } from '@/lib/in-rounds';
import { modeChanged } from '@/lib/mode-changed';
import { platformOf, platforms } from '@/lib/platforms/registry';
import { mayStart } from './may-start';
import { run } from './run';

/** Page → watch → read → message. Stores nothing; reads nothing before the background agreed. */
export default defineContentScript({
  matches: platforms.flatMap((platform) => platform.origins),
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  async main(ctx) {
    const adapter = platformOf(location.href);
    if (!adapter) return;
    const work = async (signal: AbortSignal): Promise<void> => {
      const alive = (): boolean => ctx.isValid && !signal.aborted;
      for (;;) {
        const allowed = await mayStart(adapter.id, { alive, signal });
        if (!allowed) return;
        // When the disk was full, it goes on by itself once there is room again.
        const end = await run(adapter, { alive, signal, draw: allowed.draw });
        if (end === 'refused') return;
      }
    };
    // A switch in the options is followed at once, in both directions.
    await inRounds(work, (changes) => modeChanged(changes, adapter.id), ctx);
  },
});
