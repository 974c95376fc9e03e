import type { BadgeSpot } from '@/lib/platforms/types';

/**
 * Keeps a badge at its spot of `part`, in which its box stands. Where the site has positioned the
 * part, the edges say it all. Elsewhere the box is moved from where it came to lie, and again when
 * the part grows: to position a part of the site ourselves could move its layout.
 */
export function placeBadge(
  host: HTMLElement,
  root: ShadowRoot,
  part: Element,
  inset: BadgeSpot['inset'],
  { signal }: { signal: AbortSignal },
): void {
  // Its place is a style of its own: the box in the page carries no attribute.
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  if (getComputedStyle(part).position !== 'static') {
    sheet.replaceSync(rule(edges(inset)));
    return;
  }
  const move = (): void => {
    sheet.replaceSync('');
    const [from, around] = [host.getBoundingClientRect(), part.getBoundingClientRect()];
    const isRtl = getComputedStyle(part).direction === 'rtl';
    const [left, right] = isRtl ? [inset.end, inset.start] : [inset.start, inset.end];
    const x = left === undefined ? around.right - (right ?? 0) - from.width : around.left + left;
    const y =
      inset.top === undefined
        ? around.bottom - (inset.bottom ?? 0) - from.height
        : around.top + inset.top;
    sheet.replaceSync(rule([`margin-left: ${x - from.left}px`, `margin-top: ${y - from.top}px`]));
  };
  const observer = new ResizeObserver(move);
  observer.observe(part);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function rule(declarations: readonly string[]): string {
  return `:host { ${declarations.join('; ')} }`;
}

function edges(inset: BadgeSpot['inset']): string[] {
  return sides.flatMap(([side, property]) =>
    inset[side] === undefined ? [] : [`${property}: ${inset[side]}px`],
  );
}

const sides = [
  ['start', 'inset-inline-start'],
  ['end', 'inset-inline-end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
] as const;
