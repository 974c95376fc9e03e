import { report } from '@/lib/report';
import { captureTrouble, type CaptureStop } from './settings';

/**
 * Shows on the toolbar button that nothing can be stored, or no longer, and remembers it for the
 * popup. Never rejects: on a full disk the note itself may not fit, and the mark must do.
 */
export async function tellTrouble(
  trouble: CaptureStop | null,
  mark: (text: string) => Promise<void>,
): Promise<void> {
  const done = await Promise.allSettled([
    mark(trouble ? '!' : ''),
    captureTrouble.setValue(trouble),
  ]);
  for (const { reason } of done.filter((one) => one.status === 'rejected')) {
    report(reason, { where: 'telling that nothing can be stored' });
  }
}
