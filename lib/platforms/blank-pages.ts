import type { Platform } from '@/lib/model/platform';
import type { Misreading } from '@/lib/model/reading';
import type { PageReader } from './page-reader';

/** A page that always holds posts has shown them by then, also on a slow line. */
const patienceMs = 10_000;

export interface BlankPages {
  /** Another page is displayed now. */
  arrived(): void;
  /** Something on it was recognised. */
  found(): void;
}

/**
 * Notices pages on which there are always posts and nothing is recognised as one: then the site has
 * another layout than any that we know. Told once a page, and only when a person stays there.
 */
export function noticeBlankPages(
  document: Document,
  reader: Pick<PageReader, 'isFull' | 'isPrivate'> & { isAnythingThere(): boolean },
  misread: (reading: Misreading) => void,
  { platform, now, signal }: { platform: Platform; now(): number; signal: AbortSignal },
): BlankPages {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    if (reader.isPrivate() || !reader.isFull() || reader.isAnythingThere()) return;
    // In the background a page may not have been drawn yet.
    if (document.visibilityState === 'visible') {
      misread({ platform, seenAt: now(), missing: ['posts'] });
    } else arrived();
  };
  const found = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const arrived = (): void => {
    found();
    if (!signal.aborted) timer = setTimeout(look, patienceMs);
  };
  signal.addEventListener('abort', found);
  arrived();
  return { arrived, found };
}
