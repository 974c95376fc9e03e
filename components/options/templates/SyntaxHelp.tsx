import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Language } from '@/lib/model/language';
import { putIn } from './put-in';
import { syntaxExamples } from './syntax-examples';

interface Props {
  language: Language;
  /** Where one writes at present. */
  box: () => HTMLTextAreaElement | null;
}

/** What can be written into a reply; a click puts it where one writes. */
export function SyntaxHelp({ language, box }: Props) {
  const title = i18n.t('syntax.title');
  return (
    <Disclosure summary={title} about={i18n.t(`languageName.${language}`)}>
      <p>{i18n.t('syntax.how')}</p>
      <dl class="syntax">
        {syntaxExamples[language].map(({ about, written }) => (
          <div key={about}>
            <dt>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => putIn(box(), written)}
              >
                <code>{written}</code>
              </button>
            </dt>
            <dd>{i18n.t(`syntax.${about}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
