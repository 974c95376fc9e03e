import type { Instagram } from '../feed/types';
import { commentsOf, postOf, reelsFrom } from '../feed/views';
import { pageOf } from '../routes';
import { commentJson } from './comment-json';
import { envelope } from './envelope';
import { mediaJson } from './media-json';

/** How many top comments, or posts of a feed, come with a page. */
export const firstComments = 15;
const firstPosts = 6;

const edge = (node: object) => ({ node, cursor: '' });

const feedItem = (media: object) => ({
  __typename: 'XDTFeedItem',
  media,
  explore_story: null,
  ad: null,
});

/** The data that the server sends along with the first page of a visit, and with no other. */
export function dataBlocks(site: Instagram, path: string): object[] {
  const page = pageOf(path);
  if (page.name === 'post' && site.byCode.has(page.code)) {
    const comments = commentsOf(site, page.code).slice(0, firstComments);
    return [
      envelope(
        'PolarisPostRootQuery',
        {
          xdt_api__v1__media__shortcode__web_info: {
            items: [mediaJson(site, postOf(site, page.code))],
          },
        },
        true,
      ),
      envelope(
        'PolarisPostCommentsContainerQuery',
        {
          xdt_api__v1__media__media_id__comments__connection: {
            edges: comments.map((comment) => edge(commentJson(site, comment))),
            page_info: { end_cursor: null, has_next_page: false },
          },
        },
        true,
      ),
    ];
  }
  if (page.name === 'home') {
    const first = site.timeline.slice(0, firstPosts).map((code) => postOf(site, code));
    const connection = {
      edges: first.map((post) => edge(feedItem(mediaJson(site, post)))),
      page_info: { end_cursor: '', has_next_page: true },
    };
    const data = { xdt_api__v1__feed__timeline__connection: connection };
    return [envelope('PolarisFeedRootPaginationCachedQuery', data, false)];
  }
  if (page.name === 'reels') {
    const reels = reelsFrom(site, page.code).slice(0, firstPosts);
    const connection = {
      edges: reels.map((post) => edge({ media: mediaJson(site, post) })),
      page_info: { end_cursor: '', has_next_page: true },
    };
    const data = { xdt_api__v1__clips__home__connection_v2: connection };
    return [envelope('PolarisClipsTabDesktopContainerQuery', data, true)];
  }
  return [];
}
