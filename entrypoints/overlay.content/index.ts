import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFormat, localeOf } from '@/lib/format';
import { sendMessage } from '@/lib/messages';
import { createOutbox } from '@/lib/outbox';
import { platformOf, platforms } from '@/lib/platforms/registry';
import { watch } from '@/lib/platforms/watch';
import { createBadges } from './badges';
import { mayStart } from './may-start';

/** Page → watch → read → message. Stores nothing; reads nothing before the background agreed. */
export default defineContentScript({
  matches: platforms.flatMap((platform) => platform.origins),
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  async main(ctx) {
    const adapter = platformOf(location.href);
    const stop = new AbortController();
    const signal = AbortSignal.any([ctx.signal, stop.signal]);
    const alive = (): boolean => ctx.isValid && !signal.aborted;
    if (!adapter || !(await mayStart(adapter.id, { alive, signal }))) return;

    const format = createFormat(localeOf(browser.i18n.getUILanguage(), i18n.t('language')));
    const badges = createBadges(adapter, { format, now: Date.now, signal });
    const outbox = createOutbox({
      now: Date.now,
      signal,
      async send(batch) {
        if (!alive()) return false;
        const answer = await sendMessage('capture', batch);
        if (answer.stored) answer.badges.forEach(badges.draw);
        else stop.abort();
        return answer.stored;
      },
    });
    addEventListener('pagehide', outbox.flush, { signal });
    watch(
      document,
      adapter,
      {
        post(reading, element) {
          badges.place(reading.key, element);
          outbox.addPost(reading);
        },
        account: outbox.addAccount,
        gone: badges.lift,
      },
      { signal, now: Date.now, alive },
    );
  },
});
