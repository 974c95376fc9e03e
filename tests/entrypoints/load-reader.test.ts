import { expect, it, vi } from 'vitest';
import { loadReader } from '@/entrypoints/overlay.content/load-reader';
import { lendMessages } from '@/lib/page-messages';
import { providePart } from '@/lib/parts';

const reader = async () => 'ended' as const;

/** @param answer what the background does when the page asks for a part */
function background(answer: () => Promise<void>): void {
  lendMessages({ sendMessage: vi.fn(answer), onMessage: vi.fn() });
}

it('gives what came', async () => {
  background(async () => providePart('reader', reader));
  const life = { alive: () => true, signal: new AbortController().signal };
  expect(await loadReader(life)).toBe(reader);
});

it('gives nothing to a script that ended meanwhile: it could not be stopped any more', async () => {
  const end = new AbortController();
  background(async () => {
    providePart('reader', reader);
    end.abort();
  });
  const life = { alive: () => !end.signal.aborted, signal: end.signal };
  expect(await loadReader(life)).toBeUndefined();
});
