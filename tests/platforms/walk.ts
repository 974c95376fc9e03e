import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { watchedPage } from '../support/watched-page';

type Watched = ReturnType<typeof watchedPage>;

/** Shows elements for long enough to be seen. */
export function see(page: Watched, ...elements: Element[]): void {
  for (const element of elements) page.show(element, 1);
  vi.advanceTimersByTime(300);
}

/** Makes the watcher draw a frame; a second after the last one it looks at the whole page again. */
export async function somethingHappens(page: Watched): Promise<void> {
  page.document.body.append(page.document.createElement('i'));
  await page.frame();
}

/** What a fixture shows, to be put in the place of another. */
export function bodyOf(platform: string, fixture: string): string {
  const html = readFileSync(`lib/platforms/${platform}/fixtures/${fixture}.html`, 'utf8');
  return /<body>([^]*)<\/body>/.exec(html)![1]!;
}
