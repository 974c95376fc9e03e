import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { deskHandler } from '@/lib/desk-handler';
import { deskWorld } from '@/lib/desk-world';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { saveBrand } from '@/lib/storage/brands';
import { storeBatch } from '@/lib/storage/captures';
import { setLabel } from '@/lib/storage/labels';
import { rememberedTarget } from '@/lib/storage/remembered-target';
import { pageKeys } from '@/lib/storage/stored-keys';
import { lumen as brand, now, reading } from './metrics/example-rows';
import { draft, saveAll } from './storage/example-templates';
import { freshDatabase } from './storage/fresh-database';

const lumen = brand.id;

beforeEach(() => fakeBrowser.reset());

function desk() {
  const db = freshDatabase();
  const world = deskWorld(
    (work) => work(db),
    () => ({}),
  );
  return { db, handler: deskHandler({ ...world, mode: async () => 'overlay' }) };
}

describe('what a site numbers in two ways', () => {
  const here = { platform: 'linkedin' as const, tabId: 7 };
  const onPage: ReplyTarget = {
    platform: 'linkedin',
    purpose: 'reply',
    key: 'linkedin:ugcPost:2:comment:9',
    threadKey: 'linkedin:ugcPost:2',
  };
  const stored = { key: 'linkedin:activity:1:comment:9', threadKey: 'linkedin:activity:1' };

  async function twoNumbers() {
    const { db, handler } = desk();
    await saveBrand(db, brand, now, classify);
    const post = reading({ platform: 'linkedin', key: stored.threadKey });
    const comment = { ...post, kind: 'comment' as const, key: stored.key };
    const posts = [
      { ...post, aliases: ['linkedin:ugcPost:2'] },
      { ...comment, parentKey: stored.threadKey },
    ];
    await storeBatch(db, { posts, accounts: [] }, { now, dayOf: () => '2026-11-22', classify });
    return { db, handler };
  }
  const classify = () => ({});

  it('has the labels, and the replies used there, of what is stored', async () => {
    const { db, handler } = await twoNumbers();
    await setLabel(db, { brandId: lumen, targetKey: stored.key, label: 'complaint' }, true, now);
    const [templateId] = await saveAll(db, [draft()]);
    const use = { templateId, language: 'fr', variant: 0, text: 'Merci', target: onPage };
    await handler.usedTemplate(use, here);
    const { key: targetKey, threadKey } = stored;
    expect(await db.uses.toArray()).toMatchObject([{ targetKey, threadKey }]);
    expect(await handler.target({ target: onPage }, here)).toMatchObject({
      situation: 'complaint',
      usedInThread: [{ templateId }],
    });
    expect(await rememberedTarget(7).getValue()).toEqual({
      target: { ...onPage, ...stored },
      pageKey: onPage.key,
    });
    expect(await pageKeys(db, stored.key)).toEqual([stored.key, onPage.key]);
  });

  it('keeps the page’s number while nothing of it is stored', async () => {
    const { handler } = desk();
    await handler.target({ target: onPage }, here);
    expect(await rememberedTarget(7).getValue()).toEqual({ target: onPage });
  });
});
