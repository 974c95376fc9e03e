import type { DeskWorld } from './desk-handler';
import type { Understand } from './desk-of';
import { hasAccess } from './has-access';
import { modeNow } from './mode-now';
import { allBrands } from './storage/brands';
import { changeCounter } from './storage/change-counter';
import type { Database } from './storage/db';
import { labelsOf } from './storage/labels';
import { loadLibrary } from './storage/library';
import { rememberedTarget } from './storage/remembered-target';
import { activeBrandId, platformModes } from './storage/settings';
import { storedKeys } from './storage/stored-keys';
import { recordUse, usesInThread } from './storage/uses';
import { templateFinder } from './template-finder';

/** What stands behind the handler: the database, and what the browser keeps until it is closed. */
export function deskWorld(
  withDatabase: <R>(work: (db: Database) => Promise<R>) => Promise<R>,
  understand: Understand,
): DeskWorld {
  const now = Date.now;
  return {
    now,
    mode: (platform) => modeNow(platform, { modes: platformModes.getValue, access: hasAccess }),
    brands: () => withDatabase(allBrands),
    chosenId: activeBrandId.getValue,
    boxes: {
      get: (tabId) => rememberedTarget(tabId).getValue(),
      set: (tabId, box) => rememberedTarget(tabId).setValue(box),
    },
    storedKeys: (keys) => withDatabase((db) => storedKeys(db, keys)),
    labels: async (brandId, key) =>
      (await withDatabase((db) => labelsOf(db, brandId, [key]))).get(key) ?? [],
    usesInThread: (threadKey) => withDatabase((db) => usesInThread(db, threadKey)),
    record: (use) => withDatabase((db) => recordUse(db, use)),
    understand,
    finder: templateFinder({
      load: () => withDatabase((db) => loadLibrary(db, now())),
      version: changeCounter('repartee', 'templates'),
      now,
    }),
  };
}
