import type { ComponentChildren } from 'preact';

/** Opens a profile on X in a new tab. */
export function ProfileLink({ handle, children }: { handle: string; children: ComponentChildren }) {
  return (
    <a href={`https://x.com/${handle}`} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
