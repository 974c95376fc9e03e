import { useSignal } from '@preact/signals';
import { Plus } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Tabs } from '@/components/ui/Tabs';
import { languageNames, type Language } from '@/lib/model/language';
import type { Platform } from '@/lib/model/platform';
import { includeFrom } from '@/lib/templates/include-from';
import { problemsOf } from '@/lib/templates/problems-of';
import type { TemplateFields, TemplateProblems } from '@/lib/template-form/read-template-form';
import type { PreviewOptions } from './preview-context';
import { SyntaxHelp } from './SyntaxHelp';
import { Wording, type WordingAct } from './Wording';

type Versions = TemplateFields['versions'];

/** As many as a template admits. */
const mostWordings = 20;

interface Props {
  versions: Versions;
  /** The language that is shown first. */
  first: Language;
  long: TemplateProblems['long'];
  options: Omit<PreviewOptions, 'isNamed' | 'draw' | 'language'>;
  platforms: readonly Platform[];
  onChange: (versions: Versions) => void;
}

/** The wordings of a reply, a sheet for each language. */
export function Wordings({ versions, first, long, options, platforms, onChange }: Props) {
  const language = useSignal(first);
  const place = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement | null>(null);
  /** The wording that is to have the focus, once it is drawn. */
  const next = useRef<number | undefined>(undefined);
  const shown = language.value;
  const wordings = versions[shown];
  const problems = problemsOf(
    { versions: { [shown]: [...wordings] }, platforms: [...platforms] },
    includeFrom(options.library, shown),
  );

  useEffect(() => {
    if (next.current === undefined) return;
    place.current?.querySelector<HTMLElement>(`[name="wording-${next.current}"]`)?.focus();
    next.current = undefined;
  }, [wordings]);

  const set = (changed: readonly string[]) => onChange({ ...versions, [shown]: changed });
  const act = (index: number, what: WordingAct) => {
    next.current = what === 'up' ? index - 1 : what === 'down' ? index + 1 : Math.max(0, index - 1);
    const rest = wordings.toSpliced(index, 1);
    set(what === 'remove' ? rest : rest.toSpliced(next.current, 0, wordings[index] ?? ''));
  };
  const add = () => {
    next.current = wordings.length;
    set([...wordings, '']);
  };

  return (
    <div class="wordings" ref={place}>
      <Tabs
        label={i18n.t('templateForm.languages')}
        value={shown}
        tabs={languageNames.map((value) => ({ value, label: tabWords(value, versions[value]) }))}
        onChoose={(value) => (language.value = value)}
      >
        {wordings.map((body, index) => (
          <Wording
            key={`${shown} ${index}`}
            body={body}
            index={index}
            count={wordings.length}
            problems={body.trim() === '' ? [] : problems.filter(({ variant }) => variant === index)}
            isLong={long.some((one) => one.language === shown && one.index === index)}
            options={{ ...options, language: shown }}
            platforms={platforms}
            onInput={(text) => set(wordings.toSpliced(index, 1, text))}
            onAct={(what) => act(index, what)}
            onFocus={(focused) => (box.current = focused)}
          />
        ))}
        {wordings.length < mostWordings && (
          <Button onPress={add}>
            <Plus size={16} aria-hidden="true" /> {i18n.t('templateForm.addWording')}
          </Button>
        )}
        <SyntaxHelp language={shown} box={() => box.current} />
      </Tabs>
    </div>
  );
}

/** The language, and how many wordings there are in it. */
function tabWords(language: Language, wordings: readonly string[]): string {
  const count = wordings.filter((text) => text.trim() !== '').length;
  return `${i18n.t(`languageName.${language}`)} (${count})`;
}
