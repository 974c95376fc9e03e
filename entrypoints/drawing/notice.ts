import { h, render } from 'preact';
import { WrongBrand } from '@/components/overlay/WrongBrand';
import css from '@/components/overlay/notice.css?inline';
import type { BrandNotice } from '@/lib/painter';
import { closedBox } from '@/lib/closed-box';

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

  // Esc in the page may be meant for something of the page: it takes the line away, for now.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') hide();
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
