/** An array with room for so many numbers: itself when it has it, else a copy twice as long. */
export function grown<T extends Uint8Array | Uint16Array | Uint32Array>(
  array: T,
  length: number,
): T {
  if (array.length >= length) return array;
  const larger = new (array.constructor as new (size: number) => T)(2 * length);
  larger.set(array);
  return larger;
}
