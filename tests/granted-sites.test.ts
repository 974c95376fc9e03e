import { effect } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { grantedSites, type Permissions, type GrantedSites } from '@/lib/granted-sites';
import { platforms as sites } from '@/lib/platforms/registry';
import { eventually } from './support/eventually';

/** A browser in which the person can withdraw sites and give them back. */
function browserWith(granted: Set<string>) {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  const tell = () => listeners.forEach((listener) => listener());
  const permissions: Permissions = {
    contains: async ({ origins }) => origins.every((origin) => granted.has(origin)),
    request: vi.fn(async ({ origins }) => {
      for (const origin of origins) granted.add(origin);
      return true;
    }),
    onAdded: event,
    onRemoved: event,
  };
  return { permissions, granted, tell, listeners };
}

const x = 'https://x.com/*';
const linkedin = 'https://www.linkedin.com/*';
const fail = (error: unknown) => expect.unreachable(String(error));

test('says of each site whether the browser lets us in, and follows what the person changes', async () => {
  const { permissions, granted, tell } = browserWith(new Set([x, linkedin]));
  const access = grantedSites(permissions, sites, fail);
  let seen: GrantedSites = {};
  const leave = effect(() => void (seen = access.value.value));
  expect(seen).toEqual({});
  await eventually(() => expect(seen).toEqual({ x: true, linkedin: true, instagram: false }));
  granted.delete(x);
  tell();
  await eventually(() => expect(seen).toEqual({ x: false, linkedin: true, instagram: false }));
  leave();
});

test('asks for a site at once, within the click, and says what came of it', async () => {
  const { permissions, granted } = browserWith(new Set([linkedin]));
  const access = grantedSites(permissions, sites, fail);
  let seen: GrantedSites = {};
  const leave = effect(() => void (seen = access.value.value));
  await eventually(() => expect(seen.x).toBe(false));
  access.request('x');
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [x] });
  await eventually(() => expect(seen.x).toBe(true));
  expect(granted.has('https://www.instagram.com/*')).toBe(false);
  leave();
});

test('nobody looks: nothing listens', async () => {
  const { permissions, listeners } = browserWith(new Set());
  const access = grantedSites(permissions, sites, fail);
  expect(listeners.size).toBe(0);
  const leave = effect(() => void access.value.value);
  expect(listeners.size).toBe(1);
  leave();
  expect(listeners.size).toBe(0);
});

test('a browser that cannot say leaves the site unknown', async () => {
  const { permissions } = browserWith(new Set([linkedin]));
  const failed = vi.fn();
  const contains: Permissions['contains'] = ({ origins }) =>
    origins.includes(x) ? Promise.reject(new Error('no')) : Promise.resolve(true);
  const access = grantedSites({ ...permissions, contains }, sites, failed);
  let seen: GrantedSites = {};
  const leave = effect(() => void (seen = access.value.value));
  await eventually(() => expect(seen).toEqual({ linkedin: true, instagram: true }));
  expect(failed).toHaveBeenCalledOnce();
  leave();
});
