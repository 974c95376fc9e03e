import type { Language } from '@/lib/model/language';

/** By which a complaint can be seen to be heard: an apology, or a word for what the person feels. */
export const feelings: Readonly<Record<Language, RegExp>> = {
  fr: /excuses|pardon|regrett|comprenons|se comprend|mesurons|entendons|agaçant|rageant|frustrant|pénible|exaspérant|déception|légitime|touche|complique la vie|attendez/,
  en: /apolog|regret|understand|realise|we hear|annoying|maddening|frustrating|exasperating|disappointment|is trying|fair|matters|harder|is suffering|owed you|not what you expect|expect better/,
};
