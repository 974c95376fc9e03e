import { sendMessage } from '@/lib/messages';
import type { Format } from '@/lib/format';
import { createOutbox } from '@/lib/outbox';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { watch } from '@/lib/platforms/watch';
import { report } from '@/lib/report';
import { createBadges } from './badges';

interface Life {
  alive(): boolean;
  signal: AbortSignal;
  format: () => Format;
}

/** Why watching stopped: `refused` is final, anything else may be asked again. */
type End = 'refused' | 'full' | 'blocked' | 'ended';

/** Watches the page until the script ends or nothing can be stored any more. */
export async function run(adapter: PlatformAdapter, { alive, signal, format }: Life): Promise<End> {
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  const end: { why: End } = { why: 'ended' };
  const badges = createBadges(adapter, { format, now: Date.now, signal: ended });
  const outbox = createOutbox({
    now: Date.now,
    signal: ended,
    async send(batch) {
      const answer = await sendMessage('capture', batch);
      if (answer.stored) for (const figures of answer.badges) badges.draw(figures);
      else {
        end.why = answer.why;
        setTimeout(() => stop.abort()); // the outbox first drops what waits
      }
      return answer.stored;
    },
  });
  addEventListener('pagehide', outbox.flush, { signal: ended });
  watch(
    document,
    adapter,
    {
      post(reading, element) {
        badges.place(reading.key, element);
        outbox.addPost(reading);
      },
      account: outbox.addAccount,
      misread: outbox.addMisread,
      gone: badges.lift,
      failed: (error) => report(error, { where: 'reading a post' }),
    },
    { signal: ended, now: Date.now, alive: () => alive() && !ended.aborted },
  );
  await new Promise((resolve) => ended.addEventListener('abort', resolve, { once: true }));
  return end.why;
}
