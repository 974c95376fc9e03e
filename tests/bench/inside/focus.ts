import { findComposer } from '@/lib/platforms/composer/find-composer';
import { readTarget } from '@/lib/platforms/composer/read-target';
import { sendButtonOf } from '@/lib/platforms/composer/send-button';
import { createPageReader } from '@/lib/platforms/page-reader';
import { platformOf } from '@/lib/platforms/registry';
import { composersOf } from '@/tests/support/composers';

/**
 * Does with a box of the page what a focus in it asks for, again and again: with the last one,
 * which is that for a reply where there is one. A page's clock is too coarse for one, so ten are timed together.
 * @returns ms: of the first time, and of each of the later ones
 */
export function focusAgain(rounds = 60): { first: number; later: number[] } {
  const site = platformOf(location.href);
  if (!site) throw new Error(`${location.href} is a page of no site that is read.`);
  const box = composersOf(document, site).at(-1);
  if (!box) throw new Error('There is no box in the page.');
  const path = [box.box, ...box.around];
  const page = createPageReader(document, site, Date.now);
  const focus = (): void => {
    page.arrive();
    const composer = findComposer(path, site);
    if (!composer) throw new Error('The box is none any more.');
    readTarget(composer, { site, page });
    sendButtonOf(composer);
  };
  const time = (times: number): number => {
    const start = performance.now();
    for (let count = 0; count < times; count++) focus();
    return (performance.now() - start) / times;
  };
  const first = time(1);
  return { first, later: Array.from({ length: rounds }, () => time(10)) };
}
