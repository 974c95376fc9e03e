import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createFormat, type Format } from '@/lib/format';

export type Language = 'fr' | 'en';

const catalogues = {
  fr: generateChromeMessages(await parseMessagesFile('assets/locales/fr.yml')),
  en: generateChromeMessages(await parseMessagesFile('assets/locales/en.yml')),
};

/** Lets `i18n.t` answer from the real words, as the browser does; gives back the format for them. */
export function speak(language: Language): Format {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions = []) => {
    const values = [substitutions].flat();
    const message = catalogues[language][key]?.message;
    if (message === undefined) throw new Error(`No words for ${key} in ${language}.yml`);
    return message.replace(/\$(\d)/g, (_, place: string) => {
      const value = values[Number(place) - 1];
      if (value === undefined) throw new Error(`${key} wants $${place}, which it was not given`);
      return value;
    });
  });
  return createFormat(language === 'en' ? 'en-GB' : language);
}
