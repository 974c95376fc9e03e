import { defineContentScript } from 'wxt/utils/define-content-script';
import { appears } from '@/lib/appears';
import { inRounds } from '@/lib/in-rounds';
import { onMessage, sendMessage } from '@/lib/messages';
import { modeChanged } from '@/lib/mode-changed';
import type { Platform } from '@/lib/model/platform';
import { lendMessages } from '@/lib/page-messages';
import { loadReader } from './load-reader';
import { mayStart } from './may-start';

/**
 * What every page of the sites loads: asks whether it may be read, waits until there is something to
 * read, and has the reader come. Nothing is read before the background agreed.
 */
export default defineContentScript({
  // The origins of all sites: wxt.config.ts takes them from the registry, which is not carried here.
  matches: [],
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  async main(ctx) {
    lendMessages({ sendMessage, onMessage });
    let site: Platform | undefined;
    const work = async (signal: AbortSignal): Promise<void> => {
      const alive = (): boolean => ctx.isValid && !signal.aborted;
      for (;;) {
        const answer = await mayStart({ alive, signal });
        site = answer?.platform;
        if (!answer?.run || !(await appears(document, answer.presence, { signal }))) return;
        const read = await loadReader({ alive, signal });
        if (!read) return;
        // When the disk was full, it goes on by itself once there is room again.
        if ((await read({ alive, signal, draw: answer.draw })) === 'refused') return;
      }
    };
    // A switch in the options is followed at once, in both directions.
    await inRounds(work, (changes) => modeChanged(changes, site), ctx);
  },
});
