import { i18n } from '#i18n';
import type { Blank } from '@/lib/picker/types';

interface Props {
  blank: Blank;
  onFill(blank: Blank, text: string): void;
}

/** One blank of the reply, to be filled in. */
export function BlankField({ blank, onFill }: Props) {
  const id = `picker-${blank.id.replaceAll(' ', '-')}`;
  const label = blank.kind === 'clipboard' ? i18n.t('picker.clipboard') : blank.label;
  return (
    <div class="blank">
      <label for={id} dir="auto">
        {label}
      </label>
      <BlankInput id={id} blank={blank} onFill={onFill} />
    </div>
  );
}

function BlankInput({ id, blank, onFill }: Props & { id: string }) {
  const { value, choices, fallback, multiline } = blank;
  const isNeeded = value.trim() === '' && fallback === undefined;
  const onInput = (event: Event & { currentTarget: { value: string } }): void =>
    onFill(blank, event.currentTarget.value);
  const common = {
    id,
    value,
    onInput,
    'data-needed': isNeeded,
    'aria-required': fallback === undefined,
  };
  if (choices) {
    return (
      <select {...common}>
        <option value="">{fallback ?? i18n.t('picker.choose')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  const typed = { ...common, placeholder: fallback ?? '', dir: 'auto', maxLength: 2000 } as const;
  return multiline ? <textarea rows={2} {...typed} /> : <input type="text" {...typed} />;
}
