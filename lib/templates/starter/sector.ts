/** For whom one answers; each has replies in its own tone. */
export const sectorNames = ['b2b', 'b2c', 'public'] as const;
export type Sector = (typeof sectorNames)[number];
