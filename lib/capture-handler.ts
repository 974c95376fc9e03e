import type { Badge } from '@/lib/metrics/badge';
import { minuteMs } from '@/lib/metrics/spans';
import type { Platform } from '@/lib/model/platform';
import type { PlatformMode } from '@/lib/model/platform-mode';
import type { Batch } from '@/lib/model/reading';
import type { CaptureAnswer, CaptureTrouble } from './messages';
import { parseBatch } from './parse-batch';
import { withSiteUrl } from './site-url';

/** How long a full or blocked store is believed to stay so before a page may try again. */
const retryAfterMs = minuteMs;

interface Stop {
  why: CaptureTrouble;
  /** When the first batch was lost to it, epoch ms: for the person. */
  since: number;
  /** When the last one was, epoch ms: for the next try. */
  at: number;
}

/** What the handler needs of the world. */
export interface CaptureWorld {
  /** Epoch ms. */
  now: () => number;
  /** What the person allows on a site at this moment. */
  mode: (platform: Platform) => Promise<PlatformMode>;
  /** Stores a batch, all of it or nothing. */
  store: (batch: Batch) => Promise<Badge[]>;
  /** Why the store failed; undefined for a bug. */
  troubleOf: (error: unknown) => CaptureTrouble | undefined;
  /** The trouble that the person was last told of. */
  trouble: () => Promise<Stop | null>;
  /** Tells the person of a trouble, or that it is over. */
  tell: (trouble: Stop | null) => Promise<void>;
}

/** Whether a page may be read, and drawn in. */
type Leave = { run: true; draw: boolean } | { run: false; why: 'off' | CaptureTrouble };

export interface CaptureHandler {
  /** A store that failed a while ago may be well again, so the next page may try. */
  start: (platform: Platform | undefined) => Promise<Leave>;
  /** @throws what is neither a full disk nor a blocked database; the page then sends again */
  capture: (data: unknown, platform: Platform | undefined) => Promise<CaptureAnswer>;
}

/**
 * Answers the messages of pages. Nothing is held in memory between two of them: the worker may die
 * at any time.
 *
 * @param platform of the page that asks, as the browser tells it; undefined for anyone else
 */
export function captureHandler(world: CaptureWorld): CaptureHandler {
  return {
    async start(platform) {
      const mode = platform === undefined ? 'off' : await world.mode(platform);
      if (mode === 'off') return { run: false, why: 'off' };
      const trouble = await world.trouble();
      const stopped = trouble !== null && world.now() - trouble.at < retryAfterMs;
      return stopped ? { run: false, why: trouble.why } : { run: true, draw: mode === 'overlay' };
    },

    async capture(data, platform) {
      const batch = parseBatch(data);
      if (!batch || platform === undefined) return { stored: false, why: 'refused' };
      // A page that has not yet heard that its site was switched off.
      if ((await world.mode(platform)) === 'off') return { stored: false, why: 'refused' };
      try {
        const badges = await world.store(readingsOf(platform, batch));
        if (await world.trouble()) await world.tell(null);
        return { stored: true, badges };
      } catch (error) {
        const why = world.troubleOf(error);
        if (!why) throw error;
        const [now, before] = [world.now(), await world.trouble()];
        await world.tell({ why, since: before?.why === why ? before.since : now, at: now });
        return { stored: false, why };
      }
    },
  };
}

/** A page speaks for its own platform only, and links only there. */
function readingsOf(platform: Platform, { posts, accounts, misread = [] }: Batch): Batch {
  return {
    posts: posts.filter((reading) => reading.platform === platform).map(withSiteUrl),
    accounts: accounts.filter((reading) => reading.platform === platform),
    misread: misread.filter((reading) => reading.platform === platform),
  };
}
