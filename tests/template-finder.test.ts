import { expect, it, vi } from 'vitest';
import type { Template } from '@/lib/model/template';
import { templateFinder, type Library } from '@/lib/template-finder';
import { day, now } from './metrics/example-rows';

const template = (n: number, title: string): Template => ({
  id: `01JD0000000000000000000T0${n}`,
  title,
  platforms: [],
  tags: [],
  versions: { fr: ['Bonjour'] },
  position: n,
  createdAt: now,
  updatedAt: now,
  deleted: false,
});

function library(...templates: Template[]): Library {
  return { templates, usage: new Map(), recent: [] };
}

const wanted = { query: 'merci', limit: 5, platform: 'x' as const };

function finderOf(...answers: (() => Promise<Library>)[]) {
  let version = 0;
  const load = vi.fn(() => answers[Math.min(load.mock.calls.length, answers.length) - 1]!());
  const finder = templateFinder({ load, version: () => version, now: () => now });
  const titles = async () => (await finder.find(wanted)).map(({ title }) => title);
  return { load, finder, titles, change: () => (version += 1) };
}

it('reads the library once, and once more when it changed', async () => {
  const { load, finder, titles, change } = finderOf(
    async () => library(template(1, 'Merci')),
    async () => library(template(1, 'Merci'), template(2, 'Merci encore')),
  );
  await Promise.all([finder.warm(), titles(), titles()]);
  expect(load).toHaveBeenCalledOnce();
  change();
  expect(await titles()).toEqual(['Merci', 'Merci encore']);
  expect(await titles()).toHaveLength(2);
  expect(load).toHaveBeenCalledTimes(2);
});

it('does not take for new what was read before a change', async () => {
  let finish: (read: Library) => void = () => undefined;
  const { titles, change } = finderOf(
    () => new Promise((resolve) => (finish = resolve)),
    async () => library(template(1, 'Merci 2')),
  );
  const first = titles();
  change();
  const second = titles();
  finish(library(template(1, 'Merci 1')));
  expect([await first, await second]).toEqual([['Merci 1'], ['Merci 2']]);
});

it('says that it failed, and tries again', async () => {
  const { titles } = finderOf(
    () => Promise.reject(new Error('closed')),
    async () => library(template(1, 'Merci')),
  );
  await expect(titles()).rejects.toThrow('closed');
  expect(await titles()).toEqual(['Merci']);
});

it('puts first what is used most, from the next look on', async () => {
  const { finder } = finderOf(async () => library(template(1, 'A'), template(2, 'B')));
  const suggested = async () => await finder.find({ ...wanted, query: ' ' });
  expect((await suggested()).map(({ title }) => title)).toEqual(['A', 'B']);
  finder.used({ templateId: template(2, 'B').id, platform: 'x', at: now - day });
  expect(await suggested()).toMatchObject([
    { title: 'B', uses: 1, lastUsedAt: now - day },
    { title: 'A', uses: 0 },
  ]);
});

it('tells what a reply includes', async () => {
  const signature = { ...template(2, 'Signature'), shortcut: 'Signé' };
  const thanks = { ...template(1, 'Merci'), versions: { fr: ['Merci. {{>signe}}'] } };
  const { finder } = finderOf(async () => library(thanks, signature));
  const [found] = await finder.find(wanted);
  expect(found?.included).toEqual([{ shortcut: 'Signé', versions: { fr: ['Bonjour'] } }]);
});
