import type { ComponentChildren } from 'preact';

interface Props {
  summary: string;
  /** What it belongs to; told to screen readers, for whom several would sound alike. */
  about: string;
  children: ComponentChildren;
}

/** A line that opens to say more. */
export function Disclosure({ summary, about, children }: Props) {
  return (
    <details class="disclosure">
      <summary>
        {summary}
        <span class="visually-hidden"> ({about})</span>
      </summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
