import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/assets/base.css';
import './popup.css';
import { Popup } from '@/components/popup/Popup';
import { FormatContext } from '@/components/ui/format-context';
import { createFormat, localeOf } from '@/lib/format';
import { createPopupState } from './state';

const language = i18n.t('language');
document.documentElement.lang = language;

render(
  <FormatContext.Provider value={createFormat(localeOf(browser.i18n.getUILanguage(), language))}>
    <Popup state={createPopupState()} />
  </FormatContext.Provider>,
  document.body,
);
