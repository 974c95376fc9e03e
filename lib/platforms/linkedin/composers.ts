import type { ComposerAdapter, Mention } from '../composer/composer-adapter';

/** Private messages stand over every page, in the old front end. */
const never = ['.msg-form', '.msg-overlay-container', '.msg-overlay-conversation-bubble'] as const;

const commentList = '[data-testid*="-commentList"]';
const commentTools = '[componentkey*="-replaceableCommentTools"]';
const commentBox = '[componentkey^="commentBox-"]';
const tiptap = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]';
const quill = '.ql-editor[contenteditable="true"]';

const name = /^[\s\u200B\uFEFF@]*(\S[^\u200B\uFEFF]*?)[\s\u200B\uFEFF]*$/u;
const sduiMention: Mention = { at: ['[data-type="mention"]'], pick: name, tells: 'authorName' };
const emberMention: Mention = { at: ['.ql-mention'], pick: name, tells: 'authorName' };

/** Named by the language-free id of their section, in three ways. */
const sduiButtons = [
  '[id*="commentButtonSection"] button',
  '[componentkey*="commentButtonSection" i] button',
  'button[componentkey*="commentButtonSection" i]',
] as const;
const emberButtons = [
  '.comments-comment-box__submit-button--cr',
  '.comments-comment-box__submit-button',
] as const;

/** TipTap. The box for a reply looks like the one for a comment: it stands in the list of comments. */
const sdui: readonly ComposerAdapter[] = [
  {
    name: 'SDUI reply box',
    box: [`${commentList} ${commentBox} [contenteditable="true"]`, `${commentList} ${tiptap}`],
    never,
    send: { within: [commentBox], at: sduiButtons },
    purpose: 'reply',
    among: [commentList],
    mention: sduiMention,
  },
  {
    name: 'SDUI comment box',
    box: [
      `${commentBox} [contenteditable="true"]`,
      `${commentTools} ${tiptap}`,
      '[data-view-name="comment-box"] .ProseMirror[contenteditable="true"]',
    ],
    never,
    send: { within: [commentTools, commentBox], at: sduiButtons },
    purpose: 'comment',
  },
  {
    name: 'SDUI share box',
    box: [
      '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
      '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
    ],
    never,
    purpose: 'post',
  },
];

/** Quill. The box for a reply stands within the comment that began the thread. */
const ember: readonly ComposerAdapter[] = [
  {
    name: 'Ember reply box',
    box: [`.comments-comment-box--reply ${quill}`, `.comments-replies-list ${quill}`],
    never,
    send: { within: ['.comments-comment-box__form'], at: emberButtons },
    purpose: 'reply',
    among: [
      'article.comments-comment-entity:not(.comments-comment-entity--reply)',
      '.comments-comments-list',
    ],
    mention: emberMention,
  },
  {
    name: 'Ember comment box',
    // within a comment it would be the one that changes the comment
    box: [`.comments-comment-box__form ${quill}:not(article.comments-comment-entity *)`],
    never,
    send: { within: ['.comments-comment-box__form'], at: emberButtons },
    purpose: 'comment',
  },
  {
    // in an open shadow root, also over pages of the new front end
    name: 'Ember share box',
    box: [`[data-test-modal-id="sharebox"] ${quill}`, `.share-creation-state ${quill}`],
    never,
    send: {
      within: ['[data-test-modal-id="sharebox"]', '.share-creation-state'],
      at: ['.share-actions__primary-action'],
    },
    purpose: 'post',
  },
];

export const composers: readonly ComposerAdapter[] = [...sdui, ...ember];
