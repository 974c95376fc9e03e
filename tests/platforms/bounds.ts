import { instagram } from '@/lib/platforms/instagram/adapter';
import { linkedin } from '@/lib/platforms/linkedin/adapter';
import type { PlatformAdapter } from '@/lib/platforms/types';
import { x } from '@/lib/platforms/x/adapter';

/** What stays whole, because without it no reader could tell whose or what the rest is. */
export interface Bounds {
  adapter: PlatformAdapter;
  /** Marks around what is somebody elseʼs, headers, labels of advertisements. */
  marks: string;
  /** What a whole post stands in. */
  cells: string;
}

/** The bounds of each site. */
export const sites: readonly Bounds[] = [
  {
    adapter: x,
    marks: 'article, div[role="link"], [data-testid="placementTracking"]',
    cells: '[data-testid="cellInnerDiv"]',
  },
  {
    adapter: linkedin,
    marks: [
      // whose text it is, and whether it is a post at all
      '[componentkey^="expanded"], [componentkey^="update-card-focus"], [role="listitem"]',
      '[componentkey^="replaceableComment_"], [componentkey*="replaceableCommentTools"]',
      '[data-urn], article[data-id], .feed-shared-update-v2__update-content-wrapper, h2',
      // the header above a post, and the word that makes it an advertisement
      'hr, h2 + div, h2 + div *, hr + div, .update-components-header, .update-components-header *',
      'hr + div p[componentkey], .update-components-actor__sub-description *',
      // a count as a whole: without it the row says 0, as the site does
      'div:has(> a > div > ul), div:has(> a > div > ul) > *, div:has(> a > div > ul) > div > *',
      '.social-details-social-counts, .social-details-social-counts ul',
      '.social-details-social-counts li',
    ].join(),
    cells: '[data-lazy-mount-id], .feed-shared-update-v2',
  },
  {
    adapter: instagram,
    marks: [
      'article, main, [href*="/ads/"], script, section, section > div, div:has(> section)',
      // a number beside an icon: which icon it stands beside tells what it counts
      'section span:has(svg), section span[role="button"]',
      // old layout: the permalink does not name the author, the head of the post does
      'article a:has(img), article div > a, span > a',
      // the times of comments: without one, its row is taken for a part of the row beside it
      'a[href*="/c/"], a[href*="/c/"] > time',
    ].join(),
    cells: 'article',
  },
];
