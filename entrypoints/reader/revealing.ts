import { onMessage } from '@/lib/page-messages';
import { createShown, type Shown } from '@/lib/shown-posts';

/** Shows a person the post or comment that they pointed at in the sidebar, where it is on the page. */
export function createRevealing({ signal }: { signal: AbortSignal }): Pick<Shown, 'seen' | 'gone'> {
  const shown = createShown();
  if (signal.aborted) return shown;
  const stop = onMessage('reveal', ({ data: { key } }) => {
    const element = shown.find(key);
    // The one in front: a dialog stands after the page that it covers.
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element !== undefined;
  });
  signal.addEventListener('abort', stop, { once: true });
  return shown;
}
