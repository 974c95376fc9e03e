import type { ComponentChildren } from 'preact';

interface Props {
  name?: string;
  checked: boolean;
  /** Some of what it stands for are chosen, others are not. */
  isMixed?: boolean;
  /** The name for screen readers, where there is none to be seen. */
  label?: string;
  children?: ComponentChildren;
  onToggle: (checked: boolean) => void;
}

/** Something that is so or not. */
export function Checkbox({ name, checked, isMixed = false, label, children, onToggle }: Props) {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        indeterminate={isMixed}
        {...(label && { 'aria-label': label })}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
