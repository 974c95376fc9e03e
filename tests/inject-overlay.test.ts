import { expect, it, vi } from 'vitest';
import { injectOverlay } from '@/lib/inject-overlay';

it('starts the overlay in all open tabs of the sites, whatever single tabs refuse', async () => {
  const origins = ['https://x.com/*'];
  const query = vi.fn(async () => [{ id: 1 }, { id: 2 }, {}, { id: 3 }]);
  const inject = vi.fn((id: number) =>
    id === 2 ? Promise.reject(new Error('Cannot access contents of the page')) : Promise.resolve(),
  );
  expect(await injectOverlay({ query, inject }, origins)).toBe(2);
  expect(query).toHaveBeenCalledWith({ url: origins });
  expect(inject.mock.calls).toEqual([[1], [2], [3]]);
});
