import type { OpenReply } from '@/lib/coach';
import { sendMessage } from '@/lib/page-messages';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { present } from '@/lib/metrics/present';
import { onSettingChange } from '@/lib/on-setting-change';
import type { Life } from '@/lib/parts';
import type { Composer } from '@/lib/platforms/composer/find-composer';
import { freshComposer } from '@/lib/platforms/composer/fresh-composer';
import { sendButtonOf } from '@/lib/platforms/composer/send-button';
import { watchComposer } from '@/lib/platforms/composer/watch-composer';
import { createPageReader } from '@/lib/platforms/page-reader';
import { readViewer } from '@/lib/platforms/read-viewer';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { report } from '@/lib/report';
import { attempt } from '@/lib/reported';
import { withPatience } from '@/lib/with-patience';
import { createCoachLoader } from './load-coach';

/** Follows the reply boxes of a page: the background is told what is answered, the coach helps. */
export function followReplies(adapter: PlatformAdapter, life: Life): void {
  const coach = createCoachLoader(life);
  let composer: Composer | undefined;
  let target: ReplyTarget | undefined;

  const ask = (answered: ReplyTarget) => {
    const viewer = readViewer(document, adapter);
    return withPatience(sendMessage('target', present({ target: answered, viewer })));
  };
  const tell = (): void => {
    if (!composer || !target || !life.alive()) return;
    const reply = openReply(composer, target, { adapter, ask });
    attempt('asking what is known around a reply box', reply.desk);
    coach.focus(reply);
  };
  watchComposer(
    document,
    adapter,
    {
      focused(found, answered) {
        [composer, target] = [found, answered];
        tell();
      },
      changed(answered) {
        target = answered;
        tell();
      },
      blurred() {
        target = undefined;
        coach.blur();
        if (!life.alive()) return;
        attempt('leaving a reply box', withPatience(sendMessage('target', { target })));
      },
      failed: (error) => report(error, { where: 'reading what a box answers' }),
    },
    { signal: life.signal, now: Date.now, alive: life.alive, isOurs: coach.holds },
  );
  // In the name of which brand one answers is a part of what is told.
  onSettingChange(({ activeBrandId }) => activeBrandId !== undefined, tell, life);
}

interface Site {
  adapter: PlatformAdapter;
  ask(target: ReplyTarget): OpenReply['desk'];
}

function openReply(composer: Composer, target: ReplyTarget, { adapter, ask }: Site): OpenReply {
  let current = composer;
  return {
    box: composer.box,
    target,
    desk: ask(target),
    askAgain: () => ask(target),
    fresh() {
      if (current.box.isConnected) return current.box;
      const page = createPageReader(document, adapter, Date.now);
      const found = freshComposer(current, target, { site: adapter, page });
      current = found ?? current;
      return found?.box;
    },
    sendButton: () => sendButtonOf(current),
  };
}
