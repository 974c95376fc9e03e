import { h, render } from 'preact';
import { Dock as DockView, type DockActions, type Said } from '@/components/overlay/coach/Dock';
import { lengthLevel } from '@/components/overlay/coach/length-level';
import { lengthWords } from '@/components/overlay/coach/length-words';
import { hasKnownLimit } from '@/lib/picker/has-known-limit';
import { textInBox } from '@/lib/platforms/text-in-box';
import { lengthOf } from '@/lib/templates/length-of';
import { followBox } from './follow-box';
import type { Layer } from './layer';
import { boxOf } from './put-text';
import type { Spot } from './stage';
import { watchText } from './watch-text';

/** The chip at the reply box in focus, and the one place where the coach says something. */
export interface Dock {
  /** Stands beside this box from now on. */
  show(spot: Spot): void;
  hide(): void;
  /** What is known of the spot has changed. */
  draw(): void;
  say(said: Said): void;
  /** Puts chip and picker in their places, now. */
  place(): void;
}

export function createDock(layer: Layer, actions: DockActions): Dock {
  let spot: Spot | undefined;
  let presence: AbortController | undefined;
  let said: Said | undefined;
  let level: ReturnType<typeof lengthLevel> = 'plain';
  let place = (): void => {};

  const lengthNow = () => {
    const box = spot && boxOf(spot.reply);
    if (!spot || !box || !hasKnownLimit(spot.reply.target)) return undefined;
    return lengthOf(textInBox(box), spot.reply.target.platform);
  };
  const draw = (): void => {
    const length = lengthNow();
    const reached = length ? lengthLevel(length) : 'plain';
    // Said once when it begins to matter, not with every letter.
    if (length && reached !== level && reached !== 'plain') {
      said = { words: lengthWords(length), seen: false };
    }
    level = reached;
    const wrongBrand = spot?.desk?.wrongBrand;
    render(h(DockView, { length, wrongBrand, said, ...actions }), layer.dock);
  };
  const hide = (): void => {
    presence?.abort();
    presence = undefined;
    layer.leave();
  };
  /** Says something where there is no box, until the next press or key. */
  const sayAlone = (): void => {
    presence?.abort();
    presence = new AbortController();
    layer.standAlone();
    const options = { capture: true, signal: presence.signal };
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, hide, options);
  };

  return {
    show(now) {
      const box = boxOf(now.reply);
      if (!box) return hide();
      presence?.abort();
      presence = new AbortController();
      const { signal } = presence;
      if (now !== spot) said = undefined;
      spot = now;
      draw();
      layer.settle(box);
      place = followBox(box, now.reply.sendButton, layer, { signal });
      const changed = (): void => {
        if (said?.seen) said = undefined; // read, and done what it says
        draw();
        place();
      };
      watchText(box, changed, { signal });
    },
    hide() {
      if (said?.seen && !(spot && boxOf(spot.reply))) sayAlone();
      else hide();
    },
    draw() {
      draw();
      place();
    },
    place: () => place(),
    say(words) {
      if (said?.words === words.words && said.seen === words.seen) return;
      said = words;
      draw();
      if (said.seen && !presence) sayAlone();
    },
  };
}
