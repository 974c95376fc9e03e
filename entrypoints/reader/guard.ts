import { followViewer, type ViewerFollower } from '@/lib/follow-viewer';
import { sendMessage } from '@/lib/page-messages';
import { onSettingChange } from '@/lib/on-setting-change';
import { isPrivate, pageOf } from '@/lib/platforms/pages';
import { readViewer } from '@/lib/platforms/read-viewer';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { shownHandle } from '@/lib/profile';
import { attempt } from '@/lib/reported';
import { withPatience } from '@/lib/with-patience';
import type { LoadPainter } from './load-painter';

/** Says so when the account in the page belongs to another brand than the one in Repartee. */
export function guardBrand(
  adapter: PlatformAdapter,
  { alive, signal, painter }: { alive(): boolean; signal: AbortSignal; painter: LoadPainter },
): Pick<ViewerFollower, 'look'> {
  const platform = adapter.id;
  let said = 0;
  /** What the person closed: an answer that was under way then must not bring it back. */
  let closed: string | undefined;
  const follower = followViewer({
    read: () =>
      alive() && !isPrivate(pageOf(location.href, adapter))
        ? readViewer(document, adapter)
        : undefined,
    ask: (handle) => withPatience(sendMessage('viewer', { platform, handle })),
    say(brands, handle) {
      const mine = ++said;
      const what = `${handle} ${brands?.activeBrand.id}`;
      if (!brands || what === closed) return painter.loaded()?.notice.hide();
      const draw = async (): Promise<void> => {
        const { notice } = await painter.load();
        if (mine !== said) return; // something else is to be said by now
        const send = (where: string, message: Promise<unknown>): void => {
          notice.hide();
          attempt(where, message);
        };
        notice.show({
          account: shownHandle(handle),
          brands,
          onSwitch: () =>
            send('switching the brand', sendMessage('switchBrand', { id: brands.viewerBrand.id })),
          onClose: () => {
            closed = what;
            send('remembering what was closed', sendMessage('closeGuard', { platform, handle }));
          },
        });
      };
      attempt('saying which brand it is', draw());
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
