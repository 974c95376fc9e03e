import { h, render } from 'preact';
import { WrongBrand } from '@/components/overlay/WrongBrand';
import css from '@/components/overlay/notice.css?inline';
import type { BrandNotice } from '@/lib/painter';
import { closedBox } from './closed-box';

/** Draws the one line on the wrong brand, at the end of the page. */
export function createNotice(document: Document, { signal }: { signal: AbortSignal }) {
  let drawn: (ReturnType<typeof closedBox> & { close: () => void }) | undefined;

  const closeByKey = (event: Event): void => {
    if (event.isTrusted && event instanceof KeyboardEvent && event.key === 'Escape') drawn?.close();
  };

  const attach = (): ReturnType<typeof closedBox> => {
    const box = closedBox(document, css);
    box.root.addEventListener('keydown', closeByKey);
    document.body.append(box.host);
    return box;
  };

  const hide = (): void => {
    if (!drawn) return;
    render(null, drawn.root);
    drawn.host.remove();
    drawn = undefined;
  };

  // Also while nothing of the page has the focus: Esc is not meant for anything else then.
  document.addEventListener(
    'keydown',
    (event) => {
      const { activeElement, body } = document;
      if (activeElement === null || activeElement === body) closeByKey(event);
    },
    { signal },
  );
  signal.addEventListener('abort', hide);

  return {
    show(said: BrandNotice): void {
      if (signal.aborted) return;
      // The site may have thrown our box out: it is made anew.
      if (drawn?.host.isConnected === false) hide();
      drawn = { ...(drawn ?? attach()), close: said.onClose };
      render(h(WrongBrand, said), drawn.root);
    },
    hide,
  };
}
