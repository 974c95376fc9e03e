/** The parts of the options, in the order in which they are shown; each name is its `#` in the address. */
export const sectionNames = ['brands', 'templates', 'platforms'] as const;
export type SectionName = (typeof sectionNames)[number];

/** The part that an address asks for (`#templates`); undefined when it asks for none. */
export function sectionIn(hash: string): SectionName | undefined {
  return sectionNames.find((name) => hash === `#${name}`);
}
