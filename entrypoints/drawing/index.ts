import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFormat, localeOf } from '@/lib/format';
import { providePart } from '@/lib/parts';
import { createBadges } from './badges';
import { createNotice } from './notice';

/**
 * All that is drawn in a page: what a page without an own post does not need is not there. Comes
 * when the script in the page asks for it.
 */
export default defineUnlistedScript(() => {
  providePart('drawing', (spots, { now, signal }) => {
    const format = createFormat(localeOf(browser.i18n.getUILanguage(), i18n.t('language')));
    const badges = createBadges(spots, { format, now, signal });
    const notice = createNotice(document, { signal });
    return { badge: badges.draw, lift: badges.lift, notice };
  });
});
