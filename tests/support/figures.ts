import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until';

const figureNames = ['posts-seen', 'interactions', 'engagement-rate', 'best-post'] as const;
type FigureName = (typeof figureNames)[number];

/** What the popup shows, as text by figure; a figure that it does not show is absent. */
async function readFigures(popup: Page): Promise<Map<FigureName, string>> {
  const pairs = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-figure]')].map((figure) => {
      // How it is computed is folded away, and no part of the figure.
      const shown = [...figure.querySelectorAll<HTMLElement>(':scope > :not(details)')];
      return [
        figure.dataset['figure'] ?? '',
        shown.map((part) => part.innerText).join(' · '),
      ] as const;
    }),
  );
  const texts = new Map(pairs);
  return new Map(
    figureNames.flatMap((name) => {
      const text = texts
        .get(name)
        ?.replaceAll(/\s*\n\s*/g, ' · ')
        .trim();
      return text ? [[name, text]] : [];
    }),
  );
}

/**
 * Waits until the popup shows each figure with a number in it.
 * @throws with the names of those that are missing
 */
export async function waitForFigures(popup: Page): Promise<Map<FigureName, string>> {
  let missing: readonly string[] = figureNames;
  let figures = new Map<FigureName, string>();
  try {
    await waitUntil('the figures of the popup', async () => {
      figures = await readFigures(popup);
      missing = figureNames.filter((name) => !/\d/.test(figures.get(name) ?? ''));
      return missing.length === 0;
    });
  } catch (cause) {
    throw new Error(`The popup shows no number for: ${missing.join(', ')}.`, { cause });
  }
  return figures;
}
