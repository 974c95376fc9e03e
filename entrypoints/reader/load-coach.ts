import type { Coach, OpenReply } from '@/lib/coach';
import { loadPart } from '@/lib/load-part';
import type { Life } from '@/lib/parts';
import { attempt } from '@/lib/reported';

/** Brings the coach with the first box that has the focus; asks again with the next if it fails. */
export function createCoachLoader({ draw, alive, signal }: Life): Coach {
  let coach: Coach | undefined;
  let isLoading = false;
  /** What has the focus now. */
  let reply: OpenReply | undefined;

  const load = async (): Promise<void> => {
    isLoading = true;
    try {
      const make = await loadPart('coach');
      if (signal.aborted) return;
      coach = make({ now: Date.now, alive, signal });
      if (reply) coach.focus(reply);
    } finally {
      isLoading = false;
    }
  };

  return {
    focus(now) {
      reply = now;
      if (coach) coach.focus(now);
      else if (draw && !isLoading) attempt('bringing the coach', load());
    },
    blur() {
      reply = undefined;
      coach?.blur();
    },
    holds: (path) => coach?.holds(path) ?? false,
  };
}
