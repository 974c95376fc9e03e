import { i18n } from '#i18n';
import { outcomeWords } from '@/components/overlay/coach/outcome-words';
import type { MakeCoach, OpenReply } from '@/lib/coach';
import { hasFocus } from '@/lib/has-focus';
import { sendMessage } from '@/lib/page-messages';
import { createFillMemory } from '@/lib/picker/fill-memory';
import { attempt } from '@/lib/reported';
import { createDock } from './create-dock';
import { createLayer } from './layer';
import { createPickers } from './create-pickers';
import { learn } from './learn';
import { listen } from './listen';
import { boxOf, putText } from './put-text';
import type { Spot, Stage } from './stage';

/** Wires chip, picker, keys and messages to the reply box that has, or had last, the focus. */
export const createCoach: MakeCoach = ({ now, alive, signal }) => {
  const layer = createLayer(document);
  const isMac = navigator.platform.startsWith('Mac');
  const dismissed = new WeakSet<HTMLElement>();
  let spot: Spot | undefined;
  const boxNow = () => spot && boxOf(spot.reply);

  const openSidebar = async (): Promise<void> => {
    const isOpen = await sendMessage('openSidebar');
    if (!isOpen) dock.say({ words: i18n.t('coach.sidebarClosed'), seen: true });
  };
  const onSidebar = (): void => attempt('opening the sidebar', openSidebar());
  const switchBrand = async (id: string, at = spot): Promise<void> => {
    await sendMessage('switchBrand', { id });
    if (at) learn(at, at.reply.askAgain(), renew);
  };
  const pick = (): boolean => alive() && pickers.toggle(spot);
  const dock = createDock(layer, { onPick: () => void pick(), onSidebar });
  const memory = createFillMemory();
  const stage: Stage = { layer, isMac, now, signal, memory, say: dock.say, place: dock.place };
  const pickers = createPickers(stage, {
    onOpen: dock.show,
    // Where the focus goes is known only when the event that closed it is over.
    onClose: () => setTimeout(leave),
    onSwitchBrand: (id) => attempt('switching the brand', switchBrand(id)),
    onSidebar,
  });
  const leave = (): void => {
    const box = boxNow();
    const isWanted = box && hasFocus(box) && !dismissed.has(box);
    if (!isWanted && !pickers.current()) dock.hide();
  };
  const renew = (): void => {
    dock.draw();
    pickers.current()?.renew();
  };

  listen(
    layer,
    {
      box: boxNow,
      picking: pickers.current,
      pick,
      expand: (typed) => pickers.expand(spot, typed),
      dismiss(box) {
        dismissed.add(box);
        dock.hide();
      },
      async insert(wanted) {
        if (!spot || !alive()) return 'failed';
        const outcome = await putText(spot.reply, wanted, signal);
        dock.say(outcomeWords(outcome, isMac));
        return outcome === 'gone' ? 'copied' : outcome;
      },
    },
    { signal },
  );
  signal.addEventListener('abort', layer.remove, { once: true });

  return {
    focus(reply) {
      if (!alive() || signal.aborted) return;
      if (spot && isSame(spot.reply, reply)) spot.reply = reply;
      else {
        pickers.current()?.close(false);
        spot = { reply };
      }
      learn(spot, reply.desk, renew);
      if (!pickers.current() && !dismissed.has(reply.box)) dock.show(spot);
    },
    blur: leave,
    holds: layer.holds,
  };
};

/** The same box, and it answers the same. */
function isSame(before: OpenReply, now: OpenReply): boolean {
  return boxOf(before) === now.box && before.target.key === now.target.key;
}
