/** A text with a number in it, by plural category; `{n}` is the number, grouped. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The words of one language of the site: those of saved pages where a page was seen, else
 * translated by hand. Nothing that is read may depend on them.
 */
export interface Words {
  /** As the site writes it on the page. */
  lang: string;
  /** For numbers and dates. */
  locale: string;
  /** Short ages: minutes, hours, days, weeks, with what stands between number and unit. */
  ages: { minute: string; hour: string; day: string; week: string };
  /** `dateStyle` of the title of a time. */
  dateStyle: 'medium' | 'long';
  icons: {
    like: string;
    unlike: string;
    comment: string;
    share: string;
    save: string;
    remove: string;
    verified: string;
    more: string;
    options: string;
    emoji: string;
    carousel: string;
    clip: string;
    close: string;
    loading: string;
    play: string;
  };
  nav: {
    home: string;
    search: string;
    explore: string;
    reels: string;
    messages: string;
    notifications: string;
    create: string;
    profile: string;
    menu: string;
  };
  post: {
    likes: Counted;
    viewComments: Counted;
    viewReplies: Counted;
    hideReplies: string;
    /** `Liked by A and 47 others`: before the name, between, and the others. */
    likedBy: [before: string, between: string];
    others: Counted;
    /** Where the number is hidden. */
    otherPeople: string;
    and: string;
    reply: string;
    seeTranslation: string;
    more: string;
    follow: string;
    sponsored: string;
    learnMore: string;
    originalAudio: string;
    limited: string;
    morePosts: string;
    unavailable: string;
    unavailableWhy: string;
    profilePicture: (handle: string) => string;
    photoBy: (name: string, date: string) => string;
    next: string;
    previous: string;
    toggleAudio: string;
  };
  profile: {
    posts: Counted;
    followers: Counted;
    following: Counted;
    message: string;
    tabs: { posts: string; reels: string; tagged: string };
    title: (name: string, handle: string) => string;
  };
  home: { suggested: string; seeAll: string; switch: string; story: (handle: string) => string };
  composer: {
    comment: string;
    post: string;
    message: string;
    send: string;
    newPost: string;
    caption: string;
    share: string;
  };
}
