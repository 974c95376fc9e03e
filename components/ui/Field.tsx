import { useId } from 'preact/hooks';

interface Props {
  label: string;
  name: string;
  value: string;
  hint?: string;
  /** What is wrong, in words; absent when nothing is. */
  problem?: string | undefined;
  /** Takes several lines, as they are copied from a sheet. */
  multiline?: boolean;
  /** What is often filled in. */
  suggestions?: readonly string[];
  onInput: (value: string) => void;
}

/** A text to fill in. */
export function Field(props: Props) {
  const { label, name, value, hint, problem, multiline, suggestions = [], onInput } = props;
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const common = {
    id,
    name,
    value,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': problem !== undefined,
    ...(described && { 'aria-describedby': described }),
    onInput: (event: Event & { currentTarget: { value: string } }) =>
      onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {multiline ? (
        <textarea rows={1} {...common} />
      ) : (
        <input {...common} {...(suggestions.length > 0 && { list: `${id}-list` })} />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
