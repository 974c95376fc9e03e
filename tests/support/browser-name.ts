/** The browsers that Repartee is tried in. Chrome, Edge and Brave count as Chromium. */
export type BrowserName = 'chromium' | 'firefox';

/** The environment variable with which a person names the executable. */
export const pathVariable = { chromium: 'BROWSER_PATH', firefox: 'FIREFOX_PATH' } as const;
