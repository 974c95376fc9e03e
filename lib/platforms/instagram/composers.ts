import type { ComposerAdapter } from '../composer/composer-adapter';

/**
 * One text area for comment and reply. Private messages and captions are written in another editor,
 * and nothing that is not a word of some language tells the two apart: both are left alone.
 */
export const composers: readonly ComposerAdapter[] = [
  {
    name: 'comment box',
    box: [
      'article form[method="POST"] textarea',
      // a page of settings has a form, too, and no times
      'main[role="main"]:has(a[href] time[datetime]) form[method="POST"] textarea',
    ],
    send: {
      within: ['form'],
      at: ['textarea ~ div > [role="button"]'],
    },
    purpose: 'comment',
    // “@user ”, written by the reply button of a comment
    mention: { pick: /^\s*@([\w.]{1,30})\s/, tells: 'authorHandle' },
  },
];
