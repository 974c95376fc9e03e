import { placeChip, type Rect } from '@/lib/place-chip';
import { placePicker } from '@/lib/place-picker';
import { watchPlace } from '@/lib/watch-place';
import type { Layer } from './layer';
import { clippersOf, isFreeOf, obstaclesAround, visiblePart } from './surroundings';

/**
 * Keeps the chip and the picker at a box wherever it goes: scrolled, resized, or moved because
 * something above it has grown.
 *
 * @returns puts them in their places now, for when what stands around the box may have changed
 */
export function followBox(
  box: HTMLElement,
  sendButton: () => Element | undefined,
  layer: Layer,
  { signal }: { signal: AbortSignal },
): () => void {
  const clippers = clippersOf(box);
  const place = (): void => {
    if (signal.aborted) return;
    placeDock(box, visiblePart(box, clippers), sendButton(), layer);
    if (layer.isPickerOpen()) placePick(box, layer);
  };
  place();
  watchPlace(box, place, { signal });
  return place;
}

function placeDock(
  box: HTMLElement,
  seen: Rect | undefined,
  sendButton: Element | undefined,
  { dock, root }: Layer,
): void {
  const chip = dock.firstElementChild;
  if (!chip) return;
  // Not drawn while it has no place, and so without a size.
  dock.dataset['place'] = 'below';
  const { width, height } = chip.getBoundingClientRect();
  const found =
    seen &&
    placeChip({
      box: seen,
      obstacles: obstaclesAround(box),
      ...(sendButton && { sendButton: sendButton.getBoundingClientRect() }),
      chip: { width, height },
      viewport: { width: innerWidth, height: innerHeight },
      isRtl: getComputedStyle(box).direction === 'rtl',
      isFree: isFreeOf(box, (element) => element === root.host),
    });
  if (!found) {
    dock.dataset['place'] = 'none';
    return;
  }
  dock.dataset['place'] = found.top < seen.top ? 'above' : 'below';
  dock.style.left = `${found.left}px`;
  dock.style.top = `${found.top}px`;
}

/** Never away: one may scroll while one chooses. */
function placePick(box: HTMLElement, { pick }: Layer): void {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const viewport = { width: innerWidth, height: innerHeight };
  const isRtl = getComputedStyle(box).direction === 'rtl';
  const place = placePicker({ box: { left, right, top, bottom }, viewport, isRtl });
  pick.style.left = `${place.left}px`;
  pick.style.top = `${place.top}px`;
  pick.style.width = `${place.right - place.left}px`;
  pick.style.height = `${place.bottom - place.top}px`;
}
