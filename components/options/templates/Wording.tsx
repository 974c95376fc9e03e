import { ArrowDown, ArrowUp, Trash2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useFormat } from '@/components/ui/format-context';
import type { Platform } from '@/lib/model/platform';
import type { DraftProblem } from '@/lib/templates/problems-of';
import type { PreviewOptions } from './preview-context';
import { isWarning, placeWords, problemWords } from './problem-words';
import { WordingPreview } from './WordingPreview';

export type WordingAct = 'up' | 'down' | 'remove';

interface Props {
  body: string;
  /** Its place, from 0, and how many there are. */
  index: number;
  count: number;
  problems: readonly DraftProblem[];
  /** It is longer than we keep. */
  isLong: boolean;
  options: Omit<PreviewOptions, 'isNamed' | 'draw'>;
  platforms: readonly Platform[];
  onInput: (body: string) => void;
  onAct: (act: WordingAct) => void;
  /** It has the focus: what is put in goes here. */
  onFocus: (box: HTMLTextAreaElement) => void;
}

/** One wording of a reply: its text, what is wrong with it, and how it will read. */
export function Wording(props: Props) {
  const { body, index, count, problems, isLong, options, platforms } = props;
  const { onInput, onAct, onFocus } = props;
  const format = useFormat();
  const id = useId();
  const numbers: [string, string] = [format.number(index + 1), format.number(count)];
  const name = i18n.t('templateForm.wording', numbers);
  const isWrong = isLong || problems.some((problem) => !isWarning(problem));
  return (
    <div class="wording" data-wording={index}>
      <div class="wording-head">
        <label for={id}>{name}</label>
        {count > 1 && (
          <div class="wording-acts">
            <Button
              label={i18n.t('templateForm.up', numbers)}
              disabled={index === 0}
              onPress={() => onAct('up')}
            >
              <ArrowUp size={16} aria-hidden="true" />
            </Button>
            <Button
              label={i18n.t('templateForm.down', numbers)}
              disabled={index === count - 1}
              onPress={() => onAct('down')}
            >
              <ArrowDown size={16} aria-hidden="true" />
            </Button>
            <Button
              label={i18n.t('templateForm.removeWording', numbers)}
              onPress={() => onAct('remove')}
            >
              <Trash2 size={16} aria-hidden="true" />
            </Button>
          </div>
        )}
      </div>
      <textarea
        id={id}
        name={`wording-${index}`}
        rows={4}
        lang={options.language}
        value={body}
        aria-invalid={isWrong}
        {...((isWrong || problems.length > 0) && { 'aria-describedby': `${id}-problems` })}
        onInput={(event) => onInput(event.currentTarget.value)}
        onFocus={(event) => onFocus(event.currentTarget)}
      />
      <ul class="wording-problems" id={`${id}-problems`}>
        {isLong && <li class="field-problem">{i18n.t('templateForm.problem.body.long')}</li>}
        {problems.slice(0, 5).map((problem, place) => (
          <li key={place} class={isWarning(problem) ? 'field-warning' : 'field-problem'}>
            {placeWords(body, problem, format)} {problemWords(problem, format)}
          </li>
        ))}
      </ul>
      {body.trim() !== '' && <WordingPreview body={body} options={options} platforms={platforms} />}
    </div>
  );
}
