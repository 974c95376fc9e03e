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
  chip: { width: number; height: number };
  viewport: { width: number; height: number };
  isRtl: boolean;
  /** False for places in which something else turns out to stand. */
  isFree?: (place: Rect) => boolean;
}

/** Between the chip and whatever it stands beside. */
const gap = 4;

/** A row of buttons that begins within this of the editor belongs to it. */
const nearby = 48;

/** Sites put their send button at the end of the row below, some only once there is text. */
const keptForSending = 120;

/**
 * Finds a place for the chip near an editor: in the row of buttons below it, right below it, above
 * it, or beside it. It never covers the editor nor one of `obstacles`, and is all on screen.
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
  const middle = (box.top + box.bottom - chip.height) / 2;
  const rows: readonly [top: number, kept: number][] = [
    [rowBelow(around), keptForSending],
    [box.bottom + gap, keptForSending],
    [box.top - gap - chip.height, 0],
  ];
  const inRows = rows.map(([top, kept]) => {
    const end = box.right - kept;
    return fromEnd(around, top, end - chip.width < box.left ? box.right : end);
  });
  const beside = [box.right + gap, box.left - gap - chip.width].map((left) =>
    rectAt(left, middle, chip),
  );
  return [...inRows, ...beside].filter(
    (place): place is Rect => place !== undefined && isPossible(place, around),
  );
}

/** The top of a chip that stands in one row with the buttons below the editor. */
function rowBelow({ box, obstacles, chip }: Surroundings): number {
  const below = obstacles
    .filter(({ top, left, right }) => top >= box.bottom && left < box.right && right > box.left)
    .toSorted((a, b) => a.top - b.top)[0];
  if (!below || below.top > box.bottom + nearby) return box.bottom + gap;
  return Math.max(box.bottom + gap, (below.top + below.bottom - chip.height) / 2);
}

/** The last place of a row that is free, no further than `end`. */
function fromEnd(around: Surroundings, top: number, end: number): Rect | undefined {
  const { box, obstacles, chip } = around;
  const before = (right: number): Rect => rectAt(right - chip.width, top, chip);
  return [end, ...obstacles.map(({ left }) => left - gap)]
    .filter((right) => right <= end)
    .toSorted((a, b) => b - a)
    .map(before)
    .find((place) => place.left >= box.left && isPossible(place, around));
}

function isPossible(place: Rect, { box, obstacles, viewport }: Surroundings): boolean {
  return (
    place.left >= gap &&
    place.top >= gap &&
    place.right <= viewport.width - gap &&
    place.bottom <= viewport.height - gap &&
    ![box, ...obstacles].some((other) => touches(place, other))
  );
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.left < b.right + gap &&
    a.right > b.left - gap &&
    a.top < b.bottom + gap &&
    a.bottom > b.top - gap
  );
}

function rectAt(left: number, top: number, { width, height }: Surroundings['chip']): Rect {
  return { left, right: left + width, top, bottom: top + height };
}

function mirrored({ left, right, top, bottom }: Rect, width: number): Rect {
  return { left: width - right, right: width - left, top, bottom };
}

function inMirror(around: Surroundings): Surroundings {
  const { width } = around.viewport;
  return {
    ...around,
    box: mirrored(around.box, width),
    obstacles: around.obstacles.map((obstacle) => mirrored(obstacle, width)),
  };
}
