import { signal } from '@preact/signals';
import { Popup } from '@/components/popup/Popup';
import type { PopupState } from '@/components/popup/popup-state';
import type { Week } from '@/lib/metrics/week';
import { examplePopup, lastWeek, summary, thisWeek } from './example-popup';
import { show } from './show';
import type { Language } from './speak';

/** The popup with a part of its state changed. */
export function popup(
  different: { [K in keyof PopupState]?: PopupState[K] } = {},
  language?: Language,
) {
  return show(<Popup state={examplePopup(different)} />, language);
}

/** The popup with the weeks changed; `undefined` takes a key away. */
export function weeks(these: object, before: object = {}, language?: Language) {
  const change = (week: Week, changed: object) =>
    Object.fromEntries(
      Object.entries({ ...week, ...changed }).filter(([, value]) => value !== undefined),
    ) as unknown as Week;
  const changed = {
    ...summary,
    thisWeek: change(thisWeek, these),
    lastWeek: change(lastWeek, before),
  };
  return popup({ summary: signal(changed) }, language);
}
