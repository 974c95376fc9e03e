/** A page of ours holds one picker, and so does each closed root: its ids can be fixed. */
export const idOf = { list: 'picker-list', preview: 'picker-preview' } as const;

export function optionId(place: number): string {
  return `picker-option-${place}`;
}
