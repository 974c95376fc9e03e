import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { LibraryState } from '@/components/options/templates/library-state';
import type { Template } from '@/lib/model/template';
import { lumen, now } from './example-popup';

const day = 24 * 60 * 60 * 1000;

/** A saved reply as it stands in a library, with what is to be different. */
export function reply(number: number, different: Partial<Template> = {}): Template {
  return {
    id: `01JD0000000000000000${String(number).padStart(6, '0')}`,
    title: `Réponse ${number}`,
    platforms: [],
    tags: [],
    versions: { fr: [`Merci à vous, ${number}.`] },
    position: number,
    createdAt: now - 200 * day,
    updatedAt: now - 200 * day,
    deleted: false,
    ...different,
  };
}

export const thanks = reply(1, {
  title: 'Merci',
  situation: 'thanks',
  shortcut: 'merci',
  tags: ['avis'],
  versions: { fr: ['Merci {{prénom|}} !', 'Un grand merci.'], en: ['Thank you.'] },
});
export const delivery = reply(2, {
  title: 'Livraison',
  situation: 'question',
  platforms: ['linkedin'],
  brandId: lumen.id,
  tags: ['avis', 'colis'],
});
export const broken = reply(3, { title: 'Cassée', versions: { fr: ['Bonjour {{prenon}}'] } });

/** A library with three replies, of which the first is used. */
export function exampleLibrary(different: Partial<LibraryState> = {}) {
  return {
    templates: signal<readonly Template[] | undefined>([thanks, delivery, broken]),
    usage: signal(new Map([[thanks.id, { uses: 12, lastUsedAt: now - 3 * day }]])),
    now,
    last: signal<ReturnType<() => LibraryState['last']['value']>>(undefined),
    failure: signal<unknown>(undefined),
    undo: vi.fn(async () => ({ done: true as const })),
    save: vi.fn(async () => ({ saved: thanks.id })),
    copy: vi.fn(async () => ({ done: true as const })),
    move: vi.fn(async () => ({ done: true as const })),
    remove: vi.fn(async () => ({ done: true as const })),
    tag: vi.fn(async () => ({ done: true as const })),
    untag: vi.fn(async () => ({ done: true as const })),
    read: vi.fn(async () => ({ problem: { code: 'empty' as const } })),
    importAll: vi.fn(async () => ({ done: true as const })),
    starter: vi.fn(async () => []),
    takeStarter: vi.fn(async () => ({ done: true as const })),
    exportAs: vi.fn(async () => ({ name: 'a.json', type: 'application/json', text: '{}' })),
    ...different,
  } satisfies LibraryState;
}
