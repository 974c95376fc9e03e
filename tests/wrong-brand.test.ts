import { describe, expect, it, test, vi } from 'vitest';
import { guardHandler, type GuardWorld } from '@/lib/guard-handler';
import { wrongBrand } from '@/lib/wrong-brand';
import type { Brand, BrandAccount } from '@/lib/model/brand';

const ids = {
  lumen: '01K9A0000000000000000000A1',
  nord: '01K9A0000000000000000000B2',
  gone: '01K9A0000000000000000000C3',
};

function brand(id: string, name: string, ...handles: [BrandAccount['platform'], string][]): Brand {
  const accounts = handles.map(([platform, handle]) => ({ platform, handle }));
  return { id, name, colour: 'teal', accounts, updatedAt: 0, deleted: false };
}

const lumen = brand(ids.lumen, 'Maison Lumen', ['x', 'maison_lumen'], ['linkedin', 'company/ml']);
const nord = brand(ids.nord, 'Atelier Nord', ['x', 'atelier_nord'], ['x', 'shared']);
const viewer = (handle: string): BrandAccount => ({ platform: 'x', handle });
const warning = {
  viewerBrand: { id: ids.lumen, name: 'Maison Lumen' },
  activeBrand: { id: ids.nord, name: 'Atelier Nord' },
};

describe('the brand is the wrong one', () => {
  test.each([
    ['when the account belongs to another than the active one', 'maison_lumen', warning],
    ['however the handle is written', 'Maison_Lumen', warning],
    ['not when the account is the active brand’s', 'atelier_nord', undefined],
    ['not when the account is nobody’s', 'lea_anime', undefined],
    ['not when it is another site’s account of that name', 'company/ml', undefined],
  ])('%s', (_, handle, expected) => {
    expect(wrongBrand([lumen, nord], ids.nord, viewer(handle))).toEqual(expected);
  });

  it('not when the active brand has the account too', () => {
    const both = brand(ids.nord, 'Atelier Nord', ['x', 'maison_lumen']);
    expect(wrongBrand([lumen, both], ids.nord, viewer('maison_lumen'))).toBeUndefined();
  });

  it('not when there is no brand', () => {
    expect(wrongBrand([], ids.nord, viewer('maison_lumen'))).toBeUndefined();
  });

  it('takes for active what the popup shows while the choice is missing: the first one', () => {
    expect(wrongBrand([nord, lumen], null, viewer('maison_lumen'))).toEqual(warning);
    expect(wrongBrand([nord, lumen], ids.gone, viewer('maison_lumen'))).toEqual(warning);
  });
});

describe('the guard', () => {
  const asker = { platform: 'x' as const, tabId: 1 };
  const message = { platform: 'x', handle: 'maison_lumen' };

  function world() {
    let chosen: string | null = ids.nord;
    const closed = new Set<string>();
    return {
      brands: async () => [lumen, nord],
      chosenId: async () => chosen,
      choose: vi.fn(async (id: string) => void (chosen = id)),
      closed: {
        has: async (line) => closed.has(line),
        add: async (line) => void closed.add(line),
      },
    } satisfies GuardWorld;
  }

  it('warns, and no longer once the person has switched', async () => {
    const here = world();
    const guard = guardHandler(here);
    expect(await guard.viewer(message, asker)).toEqual(warning);
    expect(await guard.switchBrand({ id: ids.lumen }, asker)).toBe(true);
    expect(here.choose).toHaveBeenCalledExactlyOnceWith(ids.lumen);
    expect(await guard.viewer(message, asker)).toBeUndefined();
  });

  it('is silent in a tab where it was closed, for that account and brand only', async () => {
    const here = world();
    const guard = guardHandler(here);
    await guard.close(message, asker);
    expect(await guard.viewer(message, asker)).toBeUndefined();
    expect(await guard.viewer(message, { ...asker, tabId: 2 })).toEqual(warning);
    await here.choose(ids.lumen);
    expect(await guard.viewer({ handle: 'atelier_nord' }, asker)).toMatchObject({
      viewerBrand: { id: ids.nord },
    });
  });

  it('believes the browser on which site it is, not the message', async () => {
    const guard = guardHandler(world());
    expect(await guard.viewer(message, { ...asker, platform: 'linkedin' })).toBeUndefined();
    expect(await guard.viewer(message, undefined)).toBeUndefined();
  });

  test.each([
    ['a brand that there is not', { id: ids.gone }, asker],
    ['what is no brand', { id: 'local:activeBrandId' }, asker],
    ['nothing', undefined, asker],
    ['a stranger', { id: ids.lumen }, undefined],
  ])('does not switch to, or for, %s', async (_, data, from) => {
    const here = world();
    expect(await guardHandler(here).switchBrand(data, from)).toBe(false);
    expect(here.choose).not.toHaveBeenCalled();
  });

  test.each([
    ['a text', 'hello'],
    ['no handle', {}],
    ['spaces', { handle: 'a b' }],
  ])('says nothing to %s', async (_, data) => {
    expect(await guardHandler(world()).viewer(data, asker)).toBeUndefined();
  });
});
