import type { Brand } from '@/lib/model/brand';

/** Whether a brand is what a person looks for: by a part of its name or of a handle, accents aside. */
export function matches({ name, accounts }: Brand, search: string): boolean {
  const wanted = plain(search.trim().replace(/^@/, ''));
  return [name, ...accounts.map(({ handle }) => handle)].some((text) =>
    plain(text).includes(wanted),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
