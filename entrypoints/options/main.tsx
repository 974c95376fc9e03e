import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import '@/assets/base.css';
import './options.css';
import './library.css';
import './library-forms.css';
import { Options } from '@/components/options/Options';
import { FormatContext } from '@/components/ui/format-context';
import { createFormat, localeOf } from '@/lib/format';
import { report } from '@/lib/report';
import { persist } from '@/lib/storage/persist';
import { followSection } from './section';
import { createOptionsState } from './state';

const language = i18n.t('language');
document.documentElement.lang = language;
document.title = i18n.t('options.title');

render(
  <FormatContext.Provider value={createFormat(localeOf(browser.i18n.getUILanguage(), language))}>
    <Options state={createOptionsState(language === 'en' ? 'en' : 'fr', followSection())} />
  </FormatContext.Provider>,
  document.body,
);

// Chromiumʼs worker cannot ask for this, a page can; nobody is bothered with a question.
persist(navigator.storage).catch((error: unknown) => report(error, { where: 'keeping our data' }));
