import type { CaptureHandler } from './capture-handler';
import type { StartAnswer } from './messages';
import type { Platform } from './model/platform';
import { presenceOf } from './platforms/presence';
import { platforms } from './platforms/registry';

/**
 * Answers a page that asks whether it may be read. What there is to read is told with it: the
 * script that asks is on every page, and knows no site.
 */
export async function startAnswer(
  platform: Platform | undefined,
  start: CaptureHandler['start'],
): Promise<StartAnswer> {
  const answer = await start(platform);
  const adapter = platforms.find(({ id }) => id === platform);
  if (!answer.run) return { ...answer, ...(adapter && { platform: adapter.id }) };
  if (!adapter) return { run: false, why: 'off' };
  return { ...answer, platform: adapter.id, presence: presenceOf(adapter) };
}
