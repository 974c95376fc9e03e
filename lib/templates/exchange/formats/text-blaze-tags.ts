import type { Language } from '@/lib/model/language';
import { dateOrTime } from '../date-or-time';
import { field, include, variable } from '../ours';
import { rewrite, type Rewritten } from '../rewrite';
import { shortcutOf } from '../shortcut-of';

/** What a command says besides its name: `name=Ton; default=formel`, and what has no name. */
interface Settings {
  named: ReadonlyMap<string, string>;
  others: readonly string[];
}

type Command = (settings: Settings, language: Language, next: () => string) => string | undefined;

/** A field without a name is one of its own. */
const nameOf = ({ named }: Settings, next: () => string) => named.get('name') || next();

/** Text Blaze's commands that have a counterpart. The others (formulas, keys, pages…) stay as text. */
const commands: Readonly<Record<string, Command>> = {
  formtext: (settings, _, next) =>
    field(nameOf(settings, next), { fallback: settings.named.get('default') }),
  formparagraph: (settings, _, next) =>
    field(nameOf(settings, next), { fallback: settings.named.get('default'), multiline: true }),
  formdate: (settings, _, next) => field(nameOf(settings, next)),
  formmenu(settings, _, next) {
    const fallback = settings.named.get('default');
    const choices = [...(fallback ? [fallback] : []), ...settings.others];
    return field(nameOf(settings, next), { choices, fallback });
  },
  time({ named, others }, language) {
    const shift = /^([+-]?\d{1,4})\s*d$/i.exec(named.get('shift') ?? named.get('at') ?? '0d');
    return shift ? dateOrTime(others[0] ?? '', language, Number(shift[1])) : undefined;
  },
  clipboard: (_, language) => variable('clipboard', language),
  cursor: (_, language) => variable('cursor', language),
  snippet: ({ others }) => included(others[0]),
  import: ({ others }) => included(others[0]),
};

function included(shortcut: string | undefined): string | undefined {
  const ours = shortcutOf(shortcut ?? '');
  return ours && include(ours);
}

export function textBlazeTags(text: string, language: Language): Rewritten {
  let fields = 0;
  const next = () => `${language === 'fr' ? 'Texte' : 'Text'} ${(fields += 1)}`;
  // A name ends where its letters do: else each shorter one would be tried, through all that follows.
  return rewrite(text, /\{(=|[a-z]+(?![a-z]))(?::?([^{}]*))?\}/gi, ([, name = '', rest = '']) => {
    const command = name.toLowerCase();
    if (!Object.hasOwn(commands, command)) return undefined;
    return commands[command]?.(settingsIn(rest), language, next);
  });
}

function settingsIn(text: string): Settings {
  const named = new Map<string, string>();
  const others: string[] = [];
  for (const part of text.split(';')) {
    const [, key, value = ''] = /^\s*([a-z]+)\s*=(.*)$/is.exec(part) ?? [];
    if (key !== undefined) named.set(key.toLowerCase(), value.trim());
    else if (part.trim() !== '') others.push(part.trim());
  }
  return { named, others };
}
