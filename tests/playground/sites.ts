/** The sites that the playground has in small, by the name of their folder, and where they live. */
const hosts = {
  x: 'x.com',
  linkedin: 'www.linkedin.com',
  instagram: 'www.instagram.com',
} as const;

export type SiteName = keyof typeof hosts;

export const siteNames = Object.keys(hosts) as SiteName[];

/** What a site makes its feed of; the server writes it into each page. */
export interface SiteOptions {
  seed: number;
  /** Items of the home feed. */
  count: number;
  /** The present of the feed, epoch ms. */
  now: number;
  /** Signed in is the brand itself, and not the person who works for it. */
  signedIn?: 'brand';
}

/** The site that lives at this host, if one does. */
export function siteAt(host: string): SiteName | undefined {
  return siteNames.find((name) => hosts[name] === host);
}
