import type { Account, Instagram, Post } from '../feed/types';

const mediaTypes = { photo: 1, reel: 2, carousel: 8 } as const;
const productTypes = { photo: 'feed', reel: 'clips', carousel: 'carousel_container' } as const;

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

function userJson(account: Account | undefined) {
  if (!account) return null;
  return {
    pk: account.id,
    id: account.id,
    username: account.handle,
    full_name: account.name,
    is_private: account.private,
    is_verified: account.verified,
    profile_pic_url: 'about:blank',
    __typename: 'XDTUserDict',
  };
}

/** A post as the siteʼs own data has it: exact numbers, also where the page rounds or hides them. */
export function mediaJson(site: Instagram, post: Post): object {
  const user = userJson(site.byHandle.get(post.author));
  return {
    code: post.code,
    pk: post.id,
    id: `${post.id}_${user?.pk ?? ''}`,
    ad_id: post.ad ? `1202${post.id.slice(0, 13)}` : null,
    ad_action: post.ad ? 'link' : null,
    link: post.ad ? 'https://www.facebook.com/ads/ig_redirect/?d=playground' : null,
    taken_at: seconds(post.publishedAt),
    media_type: mediaTypes[post.kind],
    product_type: post.ad ? 'ad' : productTypes[post.kind],
    user,
    owner: user,
    coauthor_producers: post.coauthors.map((handle) => userJson(site.byHandle.get(handle))),
    invited_coauthor_producers: [],
    caption:
      post.caption === ''
        ? null
        : {
            text: post.caption,
            pk: `18${post.id.slice(0, 15)}`,
            created_at: seconds(post.publishedAt) + 1,
            has_translation: null,
          },
    caption_is_edited: false,
    like_count: post.likesInData,
    comment_count: post.comments,
    view_count: null,
    like_and_view_counts_disabled: post.likesHidden ?? false,
    hidden_likes_string_variant: -1,
    fb_like_count: null,
    fb_comment_count: null,
    top_likers: [],
    facepile_top_likers: [],
    social_context: [],
    preview_comments: [],
    comments_disabled: null,
    commenting_disabled_for_viewer: post.commentsLimited ?? null,
    carousel_media_count: post.kind === 'carousel' ? post.slides : null,
    has_liked: post.viewer.liked,
    has_viewer_saved: post.viewer.saved || null,
    is_paid_partnership: false,
    sponsor_tags: null,
    location: post.location === undefined ? null : { name: post.location },
    accessibility_caption: null,
  };
}
