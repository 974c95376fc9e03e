import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFormat, localeOf } from '@/lib/format';
import { once } from '@/lib/once';
import { platformOf, platforms } from '@/lib/platforms/registry';
import { mayStart } from './may-start';
import { run } from './run';

/** Page → watch → read → message. Stores nothing; reads nothing before the background agreed. */
export default defineContentScript({
  matches: platforms.flatMap((platform) => platform.origins),
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  async main(ctx) {
    const adapter = platformOf(location.href);
    const { signal } = ctx;
    const alive = (): boolean => ctx.isValid;
    if (!adapter) return;
    // Words and numbers are only for badges; to load them takes longer than all the rest.
    const format = once(() =>
      createFormat(localeOf(browser.i18n.getUILanguage(), i18n.t('language'))),
    );
    // When the disk was full, it goes on by itself once there is room again.
    while (await mayStart(adapter.id, { alive, signal })) {
      if ((await run(adapter, { alive, signal, format })) === 'refused') return;
    }
  },
});
