/** What is needed of the browser. */
export interface OpenTabs {
  query: (filter: { url: string[] }) => Promise<{ id?: number | undefined }[]>;
  /** Rejects for discarded tabs and error pages. */
  inject: (tabId: number) => Promise<unknown>;
}

/**
 * Starts the overlay in tabs that were open before the extension was installed or updated, or
 * before it was granted their site, so that nobody has to reload them. (A second copy ends the
 * first.)
 *
 * @param origins match patterns of the platforms
 * @returns in how many tabs it started; those that refuse get it when they are loaded anew
 */
export async function injectOverlay(tabs: OpenTabs, origins: string[]): Promise<number> {
  const open = await tabs.query({ url: origins });
  const started = await Promise.allSettled(
    open.flatMap(({ id }) => (id === undefined ? [] : [tabs.inject(id)])),
  );
  return started.filter(({ status }) => status === 'fulfilled').length;
}
