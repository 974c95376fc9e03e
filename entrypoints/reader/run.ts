import { aborted } from '@/lib/aborted';
import { sendMessage } from '@/lib/page-messages';
import { createOutbox } from '@/lib/outbox';
import type { End, Life } from '@/lib/parts';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { watch } from '@/lib/platforms/watch';
import { report } from '@/lib/report';
import { createDrawing } from './drawing';
import { createRevealing } from './revealing';
import { followReplies } from './replying';

/** Watches the page until the script ends or nothing can be stored any more. */
export async function run(adapter: PlatformAdapter, life: Life): Promise<End> {
  const stop = new AbortController();
  const signal = AbortSignal.any([life.signal, stop.signal]);
  const alive = (): boolean => life.alive() && !signal.aborted;
  let why = 'ended' as End;
  const drawing = createDrawing(adapter, { ...life, alive, signal });
  const revealing = createRevealing({ signal });
  const outbox = createOutbox({
    now: Date.now,
    signal,
    async send(batch) {
      const answer = await sendMessage('capture', batch);
      if (answer.stored) drawing.draw(answer.badges);
      else {
        why = answer.why;
        setTimeout(() => stop.abort()); // the outbox first drops what waits
      }
      return answer.stored;
    },
  });
  addEventListener('pagehide', outbox.flush, { signal });
  watch(
    document,
    adapter,
    {
      post(reading, element) {
        drawing.seen(reading.key, element);
        revealing.seen(reading.key, element);
        outbox.addPost(reading);
      },
      account: outbox.addAccount,
      misread: outbox.addMisread,
      gone(element) {
        drawing.gone(element);
        revealing.gone(element);
      },
      failed: (error) => report(error, { where: 'reading a post' }),
    },
    { signal, now: Date.now, alive },
  );
  followReplies(adapter, { ...life, alive, signal });
  await aborted(signal);
  return why;
}
