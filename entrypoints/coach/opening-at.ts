import { i18n } from '#i18n';
import type { Opening, PickerWorld } from '@/lib/picker/create-picker';
import { textInBox } from '@/lib/platforms/text-in-box';
import { findTemplates } from './ask';
import { boxOf } from './put-text';
import type { Spot, Stage } from './stage';

/** With what a picker opens at a reply box. @param typed what of the box gives way */
export function openingAt(spot: Spot, query: string, typed: string, { memory }: Stage): Opening {
  const { reply, desk, suggestions } = spot;
  const box = boxOf(reply);
  const written = box ? textInBox(box) : '';
  return {
    query,
    target: reply.target,
    filled: memory.of(reply.target),
    language: languageOf(reply.target.lang) ?? languageOf(i18n.t('language')) ?? 'fr',
    inBox: written.replace(typed, ''),
    ...(desk && { desk }),
    ...(suggestions && { suggestions }),
  };
}

function languageOf(tag = ''): Opening['language'] | undefined {
  return (['fr', 'en'] as const).find((name) => tag.toLowerCase().startsWith(name));
}

/** What a picker at this box finds, and when. */
export function pickerWorld({ reply }: Spot, { now }: Stage, changed: () => void): PickerWorld {
  const find = (query: string) => findTemplates(reply.target, query);
  return { find, now, random: Math.random, changed };
}
