import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/assets/base.css';
import './popup.css';
import { Popup } from '@/components/popup/Popup';
import { FormatContext } from '@/components/ui/format-context';
import { createFormat, localeOf } from '@/lib/format';
import type { PopupState } from '@/components/popup/popup-state';
import { report } from '@/lib/report';
import { readGlance } from '@/lib/storage/glance';
import { firstState } from './first-state';

const language = i18n.t('language');
document.documentElement.lang = language;

const format = createFormat(localeOf(browser.i18n.getUILanguage(), language));

function draw(state: PopupState): void {
  render(
    <FormatContext.Provider value={format}>
      <Popup state={state} />
    </FormatContext.Provider>,
    document.body,
  );
}

const last = readGlance(localStorage);
// The code that reads the database is most of all code: the first frame does not wait for it.
const read = import('./state').then(({ createPopupState }) => createPopupState(last));
const whenRead = (act: (state: PopupState) => void) =>
  void read.then(act).catch((error: unknown) => report(error, { where: 'opening the popup' }));

draw(firstState(last, Date.now(), whenRead));
whenRead(draw);
