import { followViewer, type ViewerFollower } from '@/lib/follow-viewer';
import { sendMessage } from '@/lib/messages';
import { onSettingChange } from '@/lib/on-setting-change';
import { readViewer } from '@/lib/platforms/read-viewer';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { shownHandle } from '@/lib/profile';
import { attempt } from '@/lib/reported';
import { withPatience } from '@/lib/with-patience';
import { createNotice } from './notice';

/** Says so when the account in the page belongs to another brand than the one in Repartee. */
export function guardBrand(
  adapter: PlatformAdapter,
  { alive, signal }: { alive(): boolean; signal: AbortSignal },
): Pick<ViewerFollower, 'look'> {
  const notice = createNotice(document, { signal });
  const platform = adapter.id;
  const follower = followViewer({
    read: () => (alive() ? readViewer(document, adapter) : undefined),
    ask: (handle) => withPatience(sendMessage('viewer', { platform, handle })),
    say(brands, handle) {
      if (!brands) return notice.hide();
      const send = (where: string, message: Promise<unknown>): void => {
        notice.hide();
        attempt(where, message);
      };
      notice.show({
        account: shownHandle(handle),
        brands,
        onSwitch: () =>
          send('switching the brand', sendMessage('switchBrand', { id: brands.viewerBrand.id })),
        onClose: () =>
          send('remembering what was closed', sendMessage('closeGuard', { platform, handle })),
      });
    },
    now: Date.now,
    signal,
  });
  // In another tab, brands may have been edited, or another account chosen.
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && follower.again(),
    { signal },
  );
  onSettingChange(({ activeBrandId }) => activeBrandId !== undefined, follower.again, { signal });
  return follower;
}
