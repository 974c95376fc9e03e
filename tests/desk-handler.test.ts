import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { deskHandler, type DeskWorld } from '@/lib/desk-handler';
import type { Understand } from '@/lib/desk-of';
import { deskWorld } from '@/lib/desk-world';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { saveBrand, saveDepartments } from '@/lib/storage/brands';
import { setLabel } from '@/lib/storage/labels';
import { rememberedTarget } from '@/lib/storage/remembered-target';
import { activeBrandId } from '@/lib/storage/settings';
import { saveTemplate } from '@/lib/storage/templates';
import { now } from './metrics/example-rows';
import { draft, saveAll } from './storage/example-templates';
import { freshDatabase } from './storage/fresh-database';
import { noSituation } from './storage/no-situation';
import { eventually } from './support/eventually';

const [lumen, orage] = ['01JD00000000000000000000AA', '01JD00000000000000000000BB'];
const asker = { platform: 'x' as const, tabId: 7 };
const target: ReplyTarget = {
  platform: 'x',
  purpose: 'reply',
  key: 'x:2',
  kind: 'comment',
  threadKey: 'x:1',
  authorHandle: 'jane',
  text: 'Et le prix ?',
};
const understand: Understand = (text) => ({
  ...(text.includes('?') && { situation: 'question' as const }),
  ...(text.includes(' le ') && { language: 'fr' as const }),
});
const nothing = { usedInThread: [] };
const mode: DeskWorld['mode'] = async () => 'overlay';

beforeEach(() => fakeBrowser.reset());

async function desk(around: Partial<DeskWorld> = {}) {
  const db = freshDatabase();
  for (const [id, name] of [
    [lumen, 'maison_lumen'],
    [orage, 'orage'],
  ] as const) {
    const accounts = [{ platform: 'x' as const, handle: name }];
    await saveBrand(db, { id, name, colour: 'teal', accounts }, now, noSituation);
  }
  await activeBrandId.setValue(lumen);
  const world = { ...deskWorld((work) => work(db), understand), mode, ...around };
  const handler = deskHandler(world);
  const titles = async (query: string, differs: object = {}) =>
    (await handler.findTemplates({ query, target, limit: 9, ...differs }, asker)).map(
      ({ title }) => title,
    );
  return { db, handler, titles };
}

describe('around a reply box', () => {
  it('the brand, its departments and what the comment calls for are known', async () => {
    const { db, handler } = await desk();
    const department = { id: orage, name: 'SAV', contact: 'sav@x.example', by: 'mail' as const };
    await saveDepartments(db, lumen, { departments: [department], replyDelay: '24 h' }, now);
    expect(await handler.target({ target, viewer: 'Maison_Lumen' }, asker)).toEqual({
      brand: { id: lumen, name: 'maison_lumen', replyDelay: '24 h', departments: [department] },
      situation: 'question',
      language: 'fr',
      usedInThread: [],
    });
  });

  it('how to address whoever is answered, when the name is a person’s', async () => {
    const { handler } = await desk();
    const firstNameIn = async (authorName: string) =>
      (await handler.target({ target: { ...target, authorName } }, asker)).firstName;
    expect(await firstNameIn('Dr Léa Moreau 🌻')).toBe('Léa');
    expect(await firstNameIn('Boulangerie Moreau')).toBeUndefined();
  });

  it('one answers for the brand whose account is signed in, and is told', async () => {
    const { handler } = await desk();
    expect(await handler.target({ target, viewer: 'orage' }, asker)).toMatchObject({
      brand: { id: orage },
      wrongBrand: { viewerBrand: { id: orage }, activeBrand: { id: lumen } },
    });
    expect(await handler.target({ target, viewer: 'nobody' }, asker)).toMatchObject({
      brand: { id: lumen },
    });
  });

  it('a label by hand says more than the words, and the page may tell the language', async () => {
    const { db, handler } = await desk();
    await setLabel(db, { brandId: lumen, targetKey: 'x:2', label: 'complaint' }, true, now);
    const spanish = { ...target, text: '¿Precio?', lang: 'es' };
    expect(await handler.target({ target: spanish }, asker)).toMatchObject({
      situation: 'complaint',
    });
    const english = await handler.target({ target: { ...spanish, lang: 'en-GB' } }, asker);
    expect(english.language).toBe('en');
  });

  it('nothing is known before there is a brand', async () => {
    const db = freshDatabase();
    const world = deskWorld(
      (work) => work(db),
      () => ({}),
    );
    const { target: ask } = deskHandler({ ...world, mode });
    expect(await ask({ target }, asker)).toEqual(nothing);
  });

  it('what is answered is remembered for its tab until it is over', async () => {
    const { handler } = await desk();
    await handler.target({ target, viewer: 'orage' }, asker);
    expect(await rememberedTarget(7).getValue()).toEqual({ target, viewer: 'orage' });
    expect(await rememberedTarget(8).getValue()).toBeNull();
    await handler.target({}, asker);
    expect(await rememberedTarget(7).getValue()).toBeNull();
  });
});

describe('saved replies', () => {
  it('are found by words, and suggested by what is answered', async () => {
    const { db, titles } = await desk();
    await saveAll(db, [
      draft({ title: 'Bravo', situation: 'praise' }),
      draft({ title: 'Prix', situation: 'question' }),
      draft({ title: 'Prix d’Orage', situation: 'question', brandId: orage }),
      draft({ title: 'Prix chez LinkedIn', platforms: ['linkedin'] }),
    ]);
    expect(await titles('prix')).toEqual(['Prix']);
    expect(await titles('')).toEqual(['Prix', 'Bravo']);
    expect(await titles('', { situation: 'praise' })).toEqual(['Bravo', 'Prix']);
    expect(await titles('', { limit: 1 })).toEqual(['Prix']);
  });

  it('are those of the brand that is signed in', async () => {
    const { db, handler, titles } = await desk();
    await saveAll(db, [
      draft({ title: 'L', brandId: lumen }),
      draft({ title: 'O', brandId: orage }),
    ]);
    await handler.target({ target, viewer: 'orage' }, asker);
    expect(await titles('')).toEqual(['O']);
  });

  it('are as they were last saved, edited and deleted at once', async () => {
    const { db, titles } = await desk();
    const [id] = await saveAll(db, [draft({ title: 'Prix' })]);
    expect(await titles('prix')).toEqual(['Prix']);
    await saveTemplate(db, { ...draft({ title: 'Prix 2026' }), id: id! }, now);
    await saveAll(db, [draft({ title: 'Prix à Noël' })]);
    await eventually(async () =>
      expect((await titles('prix')).toSorted()).toEqual(['Prix 2026', 'Prix à Noël']),
    );
  });

  it('that were inserted are counted, and told in their thread', async () => {
    const { db, handler } = await desk();
    const [templateId] = await saveAll(db, [draft({ title: 'Prix' })]);
    const find = () => handler.findTemplates({ query: 'prix', target, limit: 1 }, asker);
    expect(await find()).toMatchObject([{ uses: 0 }]);
    const use = { templateId, language: 'fr', variant: 0, text: 'Douze euros', target };
    await handler.usedTemplate(use, asker);
    await eventually(async () => expect(await find()).toMatchObject([{ uses: 1 }]));
    expect(await db.uses.toArray()).toMatchObject([
      { templateId, brandId: lumen, platform: 'x', threadKey: 'x:1', targetKey: 'x:2' },
    ]);
    expect((await handler.target({ target }, asker)).usedInThread).toEqual([
      { templateId, language: 'fr', variant: 0, text: 'Douze euros' },
    ]);
  });
});

describe('a page is not believed', () => {
  it('when its site was switched off meanwhile', async () => {
    const { db, handler, titles } = await desk({ mode: async () => 'off' });
    const [templateId] = await saveAll(db, [draft()]);
    expect(await handler.target({ target }, asker)).toEqual(nothing);
    expect(await titles('')).toEqual([]);
    const use = { templateId, language: 'fr', variant: 0, text: 'Merci', target };
    await handler.usedTemplate(use, asker);
    expect(await db.uses.count()).toBe(0);
    expect(await rememberedTarget(7).getValue()).toBeNull();
  });

  it.each([
    ['https://x.com/jane/status/2', 'https://x.com/jane/status/2'],
    ['https://x.com.evil.example/jane/status/2', undefined],
    ['https://www.linkedin.com/feed/', undefined],
  ])('where it says that a comment is elsewhere: %s', async (url, kept) => {
    const { handler } = await desk();
    await handler.target({ target: { ...target, url } }, asker);
    expect((await rememberedTarget(7).getValue())?.target.url).toBe(kept);
  });

  const long = 'a'.repeat(100_001);
  test.each<[string, unknown, typeof asker | undefined]>([
    ['that is none', target, undefined],
    ['that speaks for another site', { ...target, platform: 'linkedin' }, asker],
    ['that names a post of another site', { ...target, threadKey: 'linkedin:activity:1' }, asker],
    ['that says too much', { ...target, text: long }, asker],
    ['that says something else', 'x:2', asker],
  ])('%s', async (_, told, from) => {
    const { db, handler } = await desk();
    const [templateId] = await saveAll(db, [draft()]);
    expect(await handler.target({ target: told }, from)).toEqual(nothing);
    expect(await handler.findTemplates({ query: '', target: told, limit: 5 }, from)).toEqual([]);
    const use = { templateId, language: 'fr', variant: 0, text: 'Merci', target: told };
    await handler.usedTemplate(use, from);
    expect(await db.uses.count()).toBe(0);
    expect(await rememberedTarget(7).getValue()).toBeNull();
  });

  test.each([{ limit: 0 }, { limit: 1e6 }, { query: long }, { situation: 'war' }])(
    'when it asks for %j',
    async (differs) => {
      const { db, titles } = await desk();
      await saveAll(db, [draft()]);
      expect(await titles('', differs)).toEqual([]);
    },
  );
});
