import { describe, expect, test } from 'vitest';
import type { Desk } from '@/lib/desk';
import type { Department } from '@/lib/model/hand-over';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { valuesFor } from '@/lib/templates/values-for';

const id = '01J00000000000000000000001';
const care: Department = { id, name: 'SAV', contact: 'sav@exemple.fr', by: 'mail' };
const press: Department = { id, name: 'Presse', contact: '#presse', by: 'chat' };
const target: ReplyTarget = {
  platform: 'x',
  purpose: 'reply',
  authorHandle: 'lea_m',
  authorName: 'Léa Moreau 🌻',
  url: 'https://x.com/lea_m/status/1',
};
const desk = (departments: Department[]): Desk => ({
  brand: { id, name: 'Maison Lumen', replyDelay: '24 h', departments },
  firstName: 'Léa',
  usedInThread: [],
});

describe('what is known for a reply', () => {
  test('all that page and desk tell', () => {
    expect(valuesFor(target, desk([care]), { clipboard: 'copié' })).toEqual({
      firstName: 'Léa',
      name: 'Léa Moreau 🌻',
      handle: '@lea_m',
      brand: 'Maison Lumen',
      link: 'https://x.com/lea_m/status/1',
      delay: '24 h',
      department: 'SAV',
      contact: 'sav@exemple.fr',
      clipboard: 'copié',
    });
  });

  test('nothing, where nothing is told', () => {
    expect(valuesFor({ platform: 'x', purpose: 'post' }, { usedInThread: [] })).toEqual({});
  });

  test('of several departments the one that was chosen', () => {
    expect(valuesFor(target, desk([care, press]))).not.toHaveProperty('department');
    expect(valuesFor(target, desk([care, press]), { department: press })).toMatchObject({
      department: 'Presse',
      contact: '#presse',
    });
  });

  test('no handle of LinkedIn, which is a part of an address', () => {
    const onLinkedIn: ReplyTarget = {
      ...target,
      platform: 'linkedin',
      authorHandle: 'in/lea-moreau',
    };
    expect(valuesFor(onLinkedIn, desk([]))).not.toHaveProperty('handle');
  });

  test.each([
    '@concurrent',
    'Gagnez sur spam.example',
    'https://spam.example',
    '#promo',
    'www.spam',
  ])('not the name %j, which would be a link, a mention or a tag of the brand’s', (authorName) => {
    expect(valuesFor({ ...target, authorName }, desk([]))).not.toHaveProperty('name');
  });
});
