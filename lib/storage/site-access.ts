import { storage } from 'wxt/utils/storage';

const key = 'local:siteAccess';

/**
 * Tells all open pages that the browser grants us more sites or fewer: they have no way to see it,
 * but they see this number change.
 */
export async function tellSiteAccess(): Promise<void> {
  const before = await storage.getItem<unknown>(key);
  await storage.setItem(key, typeof before === 'number' ? before + 1 : 1);
}
