/** A noun by plural category (CLDR); `other` is used where a category is not given. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The words of one language of the site, as its own catalogue of 2025-09-27 has them; what the
 * catalogue does not hold is translated by hand.
 */
export interface Words {
  language: string;
  direction: 'ltr' | 'rtl';
  /** Between the parts of the summary of counts. */
  separator: string;
  group: {
    comments: Forms;
    reposts: Forms;
    reposted: string;
    likes: Forms;
    liked: string;
    bookmarks: Forms;
    views: Forms;
  };
  button: {
    comments: Forms;
    reply: string;
    reposts: Forms;
    repost: string;
    reposted: string;
    likes: Forms;
    like: string;
    liked: string;
    bookmarks: Forms;
    bookmark: string;
    bookmarked: string;
    /** In timelines, where the count of bookmarks is not shown. */
    bookmarkOnly: string;
    bookmarkedOnly: string;
    views: Forms;
    analytics: string;
    share: string;
    more: string;
  };
  post: {
    ad: string;
    quote: string;
    showMore: string;
    edited: string;
    lastEdited: string;
    pinned: string;
    reposted: (name: string) => string;
    verified: string;
    image: string;
    video: string;
    views: string;
    article: string;
  };
  page: {
    home: string;
    explore: string;
    notifications: string;
    messages: string;
    bookmarks: string;
    profile: string;
    moreMenu: string;
    account: string;
    post: string;
    postHeading: string;
    reply: string;
    conversation: string;
    homeTimeline: string;
    conversationTimeline: string;
    profileTimeline: (name: string) => string;
    discoverMore: string;
    forYou: string;
    following: string;
    followersTotal: Forms;
    followingTotal: Forms;
    follow: string;
    posts: Forms;
    replies: string;
    media: string;
    joined: (date: string) => string;
    search: string;
    trends: string;
    whoToFollow: string;
    back: string;
    close: string;
    nothingHere: string;
  };
  composer: {
    label: string;
    whatsHappening: string;
    postYourReply: string;
    sent: string;
    photo: string;
    gif: string;
    poll: string;
    emoji: string;
    schedule: string;
  };
}
