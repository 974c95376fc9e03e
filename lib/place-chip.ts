/** A box on screen, in CSS px from the left and the top of the window. */
export interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Surroundings {
  /** The editor. */
  box: Rect;
  /** What can be pressed or typed in around it. */
  obstacles: readonly Rect[];
  /** What sends; absent while the site does not show it. */
  sendButton?: Rect;
  chip: { width: number; height: number };
  viewport: { width: number; height: number };
  isRtl: boolean;
  /** False for places in which something else turns out to stand. */
  isFree?: (place: Rect) => boolean;
}

/** Between the chip and whatever it stands beside; editors have an edge of their own. */
const gap = 4;
const gapToBox = 2;

/** A row of buttons that begins within this of the editor belongs to it. */
const nearby = 48;

/** Sites put their send button at the end of that row, some only once there is text. */
const keptForSending = 120;

/**
 * Finds a place for the chip near an editor: in the row of buttons below it, right below it, above
 * it, or beside it. It never covers the editor, the send button nor one of `obstacles`, and is all on
 * screen.
 *
 * @returns undefined where there is none
 */
export function placeChip(around: Surroundings): Rect | undefined {
  const { isRtl, isFree = () => true } = around;
  // Right to left is left to right in a mirror.
  const seen = isRtl ? inMirror(around) : around;
  for (const place of placesFor(seen)) {
    const real = isRtl ? mirrored(place, around.viewport.width) : place;
    if (isFree(real)) return real;
  }
  return undefined;
}

/** Places that collide with nothing, best first. */
function placesFor(around: Surroundings): Rect[] {
  const { box, chip } = around;
  const below = box.bottom + gapToBox;
  const middle = (box.top + box.bottom - chip.height) / 2;
  const buttons = rowBelow(around);
  const inRows = [
    buttons && fromEnd(around, Math.max(below, middleOf(buttons, chip)), keptForSending),
    fromEnd(around, below, buttons ? keptForSending : 0),
    fromEnd(around, box.top - gapToBox - chip.height, 0),
  ];
  const beside = [box.right + gap, box.left - gap - chip.width].map((left) =>
    rectAt(left, middle, chip),
  );
  return [...inRows, ...beside].filter(
    (place): place is Rect => place !== undefined && isPossible(place, around),
  );
}

function middleOf({ top, bottom }: Rect, chip: Surroundings['chip']): number {
  return (top + bottom - chip.height) / 2;
}

/** A button of the row below the editor: the one that sends, or else the nearest. */
function rowBelow({ box, obstacles, sendButton }: Surroundings): Rect | undefined {
  if (sendButton && sendButton.top >= box.bottom) return sendButton;
  const [nearest] = obstacles
    .filter(({ top, left, right }) => top >= box.bottom && left < box.right && right > box.left)
    .toSorted((a, b) => a.top - b.top);
  return nearest && nearest.top <= box.bottom + nearby ? nearest : undefined;
}

/** The last place of a row that is free, before so much at its end that is kept free. */
function fromEnd(around: Surroundings, top: number, kept: number): Rect | undefined {
  const { box, obstacles, chip } = around;
  const end = box.right - kept - chip.width < box.left ? box.right : box.right - kept;
  const before = (right: number): Rect => rectAt(right - chip.width, top, chip);
  return [end, ...obstacles.map(({ left }) => left - gap)]
    .filter((right) => right <= end)
    .toSorted((a, b) => b - a)
    .map(before)
    .find((place) => place.left >= box.left && isPossible(place, around));
}

function isPossible(place: Rect, { box, obstacles, sendButton, viewport }: Surroundings): boolean {
  return (
    place.left >= gap &&
    place.top >= gap &&
    place.right <= viewport.width - gap &&
    place.bottom <= viewport.height - gap &&
    !touches(place, box, gapToBox) &&
    !obstacles.some((other) => touches(place, other, gap)) &&
    !(sendButton && touches(place, sendButton, gap))
  );
}

function touches(a: Rect, b: Rect, apart: number): boolean {
  return (
    a.left < b.right + apart &&
    a.right > b.left - apart &&
    a.top < b.bottom + apart &&
    a.bottom > b.top - apart
  );
}

function rectAt(left: number, top: number, { width, height }: Surroundings['chip']): Rect {
  return { left, right: left + width, top, bottom: top + height };
}

function mirrored({ left, right, top, bottom }: Rect, width: number): Rect {
  return { left: width - right, right: width - left, top, bottom };
}

function inMirror(around: Surroundings): Surroundings {
  const { box, obstacles, sendButton, viewport } = around;
  const mirror = (rect: Rect): Rect => mirrored(rect, viewport.width);
  return {
    ...around,
    box: mirror(box),
    obstacles: obstacles.map(mirror),
    ...(sendButton && { sendButton: mirror(sendButton) }),
  };
}
