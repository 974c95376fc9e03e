import { longestShortcut } from '@/lib/model/limits';

/** No trigger is longer; what is, is no trigger. */
const longestTrigger = 100;

/**
 * What another tool lets one type for a reply, as we can: without the signs around it, which `/`
 * stands for here (`:merci`, `/merci`, `merci;;` → `merci`), and with `-` for signs and spaces within.
 *
 * @returns undefined when nothing can be left of it
 */
export function shortcutOf(trigger: string): string | undefined {
  const words = trigger
    .slice(0, longestTrigger)
    .normalize('NFC')
    .match(/[\p{L}\p{N}_-]+/gu);
  const shortcut = (words ?? []).join('-').replace(/^-+/, '');
  const end = shortcut.length - (/-*$/.exec(shortcut.slice(-longestTrigger))?.[0].length ?? 0);
  const short = shortcut.slice(0, end);
  return short === '' || short.length > longestShortcut ? undefined : short;
}
