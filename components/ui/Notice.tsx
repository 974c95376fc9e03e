import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** `alert` interrupts a screen reader, `status` waits its turn. */
  role?: 'alert' | 'status';
  look?: 'plain' | 'warning';
  children?: ComponentChildren;
}

/** A box that says what happened, what is safe and what to do next. */
export function Notice({ title, role, look = 'plain', children }: Props) {
  return (
    <div class={`notice notice-${look}`} role={role}>
      <p class="notice-title">{title}</p>
      {children}
    </div>
  );
}
