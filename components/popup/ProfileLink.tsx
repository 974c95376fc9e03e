import type { ComponentChildren } from 'preact';
import type { Profile } from '@/lib/profile';

/** Opens a profile on its site in a new tab. */
export function ProfileLink(props: { profile: Profile; children: ComponentChildren }) {
  return (
    <a href={props.profile.url} target="_blank" rel="noreferrer">
      {props.children}
    </a>
  );
}
