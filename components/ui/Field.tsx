import { useId } from 'preact/hooks';

interface Props {
  label: string;
  name: string;
  value: string;
  hint?: string;
  /** What is wrong, in words; absent when nothing is. */
  problem?: string | undefined;
  onInput: (value: string) => void;
}

/** A line of text to fill in. */
export function Field({ label, name, value, hint, problem, onInput }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        {...(described ? { 'aria-describedby': described } : {})}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
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
