import type { Comment, Instagram } from '../feed/types';

/** A comment as the siteʼs own data has it. */
export function commentJson(site: Instagram, comment: Comment): object {
  const account = site.byHandle.get(comment.author);
  return {
    pk: comment.id,
    user: {
      pk: account?.id,
      id: account?.id,
      username: comment.author,
      is_verified: account?.verified ?? false,
      profile_pic_url: 'about:blank',
    },
    text: comment.text,
    created_at: Math.floor(comment.publishedAt / 1000),
    comment_like_count: comment.likes,
    child_comment_count: comment.replies.length,
    parent_comment_id: null,
    has_liked_comment: false,
    has_translation: null,
    is_covered: false,
    restricted_status: null,
    giphy_media_info: null,
    __typename: 'XDTCommentDict',
  };
}
