import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { platforms } from './lib/platforms/registry';

/**
 * The manifest is built from the platform registry, so that a new site is one folder and one line.
 * tests/e2e/build.e2e.ts asserts what comes out of it: every permission has its reason there.
 */
export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Repartee',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    permissions: ['storage', 'unlimitedStorage', 'scripting'].concat(
      browser === 'firefox' ? [] : 'sidePanel',
    ),
    // Chromium gives no key away that it has itself: Alt+Shift+T, P and R are taken.
    commands: {
      pick: {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commands_pick__',
      },
      sidebar: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commands_sidebar__',
      },
    },
    // What one does in a private window is not to be remembered.
    incognito: 'not_allowed',
    host_permissions: platforms.flatMap((platform) => platform.origins),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'repartee@repartee.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    build: {
      // Some 3 % smaller than what comes with Vite: what pages load has bounds.
      minify: 'terser',
      terserOptions: { ecma: 2020, module: true, compress: { passes: 2 } },
      // The polyfill would put a `fetch` into every page: ours make no request at all.
      modulePreload: { polyfill: false },
    },
    // The reader of CSV can load files from servers: ours gives it texts, and it cannot.
    define: { XMLHttpRequest: 'undefined' },
    resolve: {
      // Why: see the file. WXT has an option for it since 0.21.2, which needs a newer Node.
      alias: { 'wxt/utils/content-script-context': resolve('lib/content-script-context.ts') },
    },
  }),
  hooks: {
    'entrypoints:resolved'(_, entrypoints) {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type !== 'content-script') continue;
        entrypoint.options.matches = platforms.flatMap((platform) => platform.origins);
      }
    },
  },
  zip: { excludeSources: ['tests/**', 'assets/screenshots/**'] },
});
