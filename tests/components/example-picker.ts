import type { FoundTemplate } from '@/lib/desk';
import type { Choice, PickerState } from '@/lib/picker/types';

const thanks: FoundTemplate = {
  id: '01K9A0000000000000000000T1',
  title: 'Merci pour le retour',
  shortcut: 'merci',
  tags: [],
  platforms: [],
  versions: { fr: ['Merci {{prénom}}.', 'Un grand merci {{prénom}}.'], en: ['Thank you.'] },
  uses: 3,
};

export const hours: FoundTemplate = {
  id: '01K9A0000000000000000000T2',
  title: 'Opening hours',
  tags: [],
  platforms: [],
  versions: { en: ['We open at {{?Hour}}.'] },
  uses: 0,
};

export const state: PickerState = {
  query: '',
  hits: [thanks, hours],
  foundFor: '',
  failed: false,
  active: 0,
  language: 'fr',
  filled: { answers: new Map(), values: {} },
};

export const choice: Choice = {
  template: thanks,
  language: 'fr',
  languages: ['fr', 'en'],
  variant: 0,
  variants: 2,
  varies: true,
  rendered: {
    text: 'Merci Zoé.',
    missing: [],
    problems: [],
    parts: [
      { text: 'Merci ', kind: 'text' },
      { text: 'Zoé', kind: 'variable' },
      { text: '.', kind: 'text' },
    ],
  },
  blanks: [],
  guards: [],
  length: { used: 10, limit: 280 },
};

/** The reply with an hour that nobody has filled in. */
export const unfilled: Choice = {
  ...choice,
  template: hours,
  language: 'en',
  languages: ['en'],
  variants: 1,
  varies: false,
  rendered: {
    text: 'We open at {{?Hour}}.',
    missing: ['Hour'],
    problems: [],
    parts: [
      { text: 'We open at ', kind: 'text' },
      { text: '{{?Hour}}', kind: 'missing' },
      { text: '.', kind: 'text' },
    ],
  },
  blanks: [{ id: 'field Hour', label: 'Hour', kind: 'field', value: '' }],
  guards: [{ kind: 'missing', names: ['Hour'] }],
};
