import { i18n } from '#i18n';
import type { Language } from '@/lib/model/language';
import type { Platform } from '@/lib/model/platform';
import type { Blank, Choice } from '@/lib/picker/types';
import { BlankField } from './BlankField';
import { GuardLine } from './GuardLine';
import { Preview } from './Preview';
import { trusted } from './trusted';

interface Props {
  choice: Choice;
  platform: Platform;
  onFill(blank: Blank, text: string): void;
  onSpeak(language: Language): void;
  onVary(step: 1 | -1): void;
  onInsert(): void;
}

/** The chosen reply: its blanks, how it will read, what to know before, and what else it can be. */
export function ChosenReply({ choice, platform, onFill, onSpeak, onVary, onInsert }: Props) {
  const { blanks, guards, rendered, language, languages, length } = choice;
  return (
    <div class="chosen">
      <div class="scroll">
        {blanks.map((blank) => (
          <BlankField key={`${choice.template.id} ${blank.id}`} blank={blank} onFill={onFill} />
        ))}
        <Preview rendered={rendered} language={language} />
      </div>
      {guards.map((guard) => (
        <GuardLine key={guard.kind} guard={guard} platform={platform} varies={choice.varies} />
      ))}
      <div class="ways">
        {languages.length > 1 && (
          <div class="languages" role="group" aria-label={i18n.t('picker.language')}>
            {languages.map((name) => (
              <button
                key={name}
                type="button"
                class="button toggle"
                aria-pressed={name === language}
                title={i18n.t(`picker.${name}`)}
                onClick={trusted(() => onSpeak(name))}
              >
                <span aria-hidden="true">{name}</span>
                <span class="visually-hidden">{i18n.t(`picker.${name}`)}</span>
              </button>
            ))}
          </div>
        )}
        {choice.varies && (
          <button
            type="button"
            class="button"
            title={i18n.t('picker.another')}
            onClick={trusted(() => onVary(1))}
          >
            {wordingWords(choice)}
          </button>
        )}
        {length && <Length {...length} />}
        <button type="button" class="button insert" onClick={trusted(onInsert)}>
          {i18n.t('picker.insert')}
        </button>
      </div>
    </div>
  );
}

/** Of one wording with alternatives in it, only that there are others. */
function wordingWords({ variant, variants }: Choice): string {
  if (variants < 2) return i18n.t('picker.another');
  return i18n.t('picker.wording', [String(variant + 1), String(variants)]);
}

function Length({ used, limit }: { used: number; limit: number }) {
  const words = i18n.t('picker.length', [String(used), String(limit)]);
  return (
    <span class="length" data-over={used > limit} title={words}>
      <span aria-hidden="true">
        {used}/{limit}
      </span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
