/**
 * Words of the sites that are the same on everybody's pages: they may stand in a sketch as they are.
 * Those that the adapters name come in addition.
 */

/** Parts of ids, found also where they are joined to something else. */
export const fixedPhrases: readonly string[] = [
  'replaceableCommentTools',
  'replaceableComment',
  'commentsSectionContainer',
  'commentButtonSection',
  'commentList',
  'commentBox',
  'feed-commentary',
  'FeedType_MAIN_FEED_RELEVANCE',
  'FeedType_FEED_DETAIL',
  'FeedType_',
  'MAIN_FEED_RELEVANCE',
  'FEED_DETAIL',
  'update-card-focus',
  'auto-component',
  'expanded',
  'lazy-container',
  'urn:li:activity',
  'urn:li:ugcPost',
  'urn:li:share',
  'urn:li:comment',
  'urn:li:aggregate',
  'urn:li:sponsoredCreative',
  'urn:li:',
  'com.linkedin.sdui.',
  'UserAvatar-Container',
  'AppTabBar',
  'SideNav',
];

/** What follows one of these is somebody's name, also where it looks like a word. */
export const beforeNames: readonly string[] = ['UserAvatar-Container-', 'SuperFollow-'];

/** Single words, in lower case: parts of test ids, classes and paths. */
export const fixedWords: readonly string[] = `
  accessibility account action actions activity actor ad ads analytics and app arrow article
  attachment audio avatar back badge banner bar base bell block body bookmark border bottom box
  button buttons callout caption card cards carousel caret cell center circle close code collapse
  column comment comments community company compose composer condensed connection container content
  control controls count counts cover current data date description details dialog direct dismiss divider
  document dots draft draw drawer dropdown edit editor element embed emoji empty end entity error
  event exit expand expandable explore external extra feed feedback field file fill filter fixed
  flagship focus follow followers following footer form frame full gallery gif global grid group
  groups handle hashtag head header headline heading hidden highlight history home horizontal hover
  icon icons image images inline inner input insights item items job jobs label lang large layout
  lazy left length like likes line link links list lists live load loader loading location logo main
  mark media medium member mention menu message messages messaging meta mini modal more name nav navigation
  network new next notification notifications number off old online open option options outer overlay
  page panel photo pill placeholder play player poll popover popup post posts premium presence
  preview previous primary profile profiles progress promoted promotion quote rail reaction reactions
  reel reels refresh region repost reposts replies reply root row save school scroll search secondary
  section select selected send settings share shared showcase side sidebar simple single site size
  skip slide small snap social space spinner sponsored start state stats status sticky stories story
  style sub submit subtitle suggestion suggestions summary tab table tabs tag tags test testid text thread thumb
  thumbnail time timeline timestamp title toast toasts toggle tool toolbar tooltip top track
  transition translation tree trend trends tweet type typeahead unfollow unit unlike unread update updates upload url user
  username users verified vertical video view viewer views visually wrapper
  artdeco feedspot ember lazycolumn mainfeed qleditor prosemirror tiptap
`
  .trim()
  .split(/\s+/);

/** Names of elements and attributes. */
export const fixedNames: ReadonlySet<string> = new Set(
  `
  a abbr address area article aside audio b bdi bdo blockquote body br button canvas caption center
  cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset
  figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input
  ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option
  output p param picture pre progress q rp rt ruby s samp script search section select slot small
  source span strong style sub summary sup table tbody td template textarea tfoot th thead time title
  tr track u ul var video wbr
  svg g path circle ellipse line polygon polyline rect defs use symbol text tspan mask image pattern
  clippath lineargradient radialgradient stop filter foreignobject desc animate animatetransform
  id class role type name value href src srcset alt dir lang hreflang rel target method action for
  tabindex title placeholder content datetime label d hidden disabled checked open required readonly
  multiple controls muted autoplay playsinline inert slot poster loading popover translate inputmode
  enterkeyhint contenteditable draggable spellcheck autocomplete itemprop property charset preload
  data-testid data-test-id data-test-icon data-view-name data-component-type data-sdui-screen data-urn
  data-id data-control-name data-pagelet data-visualcompletion data-display-contents componentkey
  data-editor data-block data-contents data-text data-offset-key data-sjs
  aria-activedescendant aria-atomic aria-autocomplete aria-busy aria-checked aria-controls
  aria-current aria-describedby aria-description aria-details aria-disabled aria-expanded
  aria-haspopup aria-hidden aria-invalid aria-keyshortcuts aria-label aria-labelledby aria-level
  aria-live aria-modal aria-multiline aria-multiselectable aria-orientation aria-owns
  aria-placeholder aria-posinset aria-pressed aria-readonly aria-relevant aria-required
  aria-roledescription aria-rowindex aria-selected aria-setsize aria-sort aria-valuemax aria-valuemin
  aria-valuenow aria-valuetext
  `
    .trim()
    .split(/\s+/),
);

/** Values of `role`, `type`, `aria-*` and the like. Others are nobody's vocabulary. */
export const fixedValues: ReadonlySet<string> = new Set(
  `
  true false mixed undefined none polite assertive off on auto inherit both inline list yes no
  ltr rtl page step location date time vertical horizontal ascending descending other
  additions removals all dialog menu listbox tree grid lazy eager manual hint
  alert alertdialog application article banner button cell checkbox code columnheader combobox
  complementary contentinfo definition deletion directory document emphasis feed figure form generic
  group heading img image insertion link log main marquee math menubar menuitem menuitemcheckbox
  menuitemradio meter navigation note option paragraph presentation progressbar radio radiogroup
  region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status strong
  subscript superscript switch tab tablist tabpanel term textbox timer toolbar tooltip treegrid
  treeitem listitem text file submit reset password email number range color tel url
  application/json application/ld+json module post get plaintext-only
  _blank _self nofollow noopener noreferrer
  `
    .trim()
    .split(/\s+/),
);
