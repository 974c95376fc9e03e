/** The part of `navigator.storage` that is needed; service workers lack `persist`. */
type Persistable = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/**
 * Asks the browser, unless it has agreed before, not to clear our data when the disk runs low.
 *
 * @returns whether it is kept; `undefined` where that cannot be asked
 */
export async function persist(storage: Persistable): Promise<boolean | undefined> {
  if (!storage.persist || !storage.persisted) return undefined;
  return (await storage.persisted()) || storage.persist();
}
