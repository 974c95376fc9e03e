import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/assets/base.css';
import '@/components/picker/picker.css';
import '@/components/picker/chosen.css';
import './sidebar.css';
import './sidebar-lists.css';
import { Sidebar } from '@/components/sidebar/Sidebar';
import { FormatContext } from '@/components/ui/format-context';
import { createFormat, localeOf } from '@/lib/format';
import { createSidebarState } from './state';

const language = i18n.t('language');
document.documentElement.lang = language;
document.title = i18n.t('sidebar.title');

render(
  <FormatContext.Provider value={createFormat(localeOf(browser.i18n.getUILanguage(), language))}>
    <Sidebar state={createSidebarState()} />
  </FormatContext.Provider>,
  document.body,
);
