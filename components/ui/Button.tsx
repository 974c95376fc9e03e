import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  type?: 'button' | 'submit';
  look?: 'primary' | 'quiet';
  /** The name for screen readers, where what is shown does not say enough. */
  label?: string;
  disabled?: boolean;
  onPress?: () => void;
}

export function Button({ children, type = 'button', look = 'quiet', label, ...rest }: Props) {
  return (
    <button
      type={type}
      class={`button button-${look}`}
      {...(label ? { 'aria-label': label, title: label } : {})}
      disabled={rest.disabled}
      onClick={rest.onPress}
    >
      {children}
    </button>
  );
}
