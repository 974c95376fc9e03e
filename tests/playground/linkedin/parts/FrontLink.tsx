/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import type { Front } from '../settings';
import { useSite } from '../site';

interface FrontLinkProps {
  to: Front;
  className: string;
  children: ReactNode;
}

/** Shows the same page in the other front end, without loading it anew. */
export function FrontLink({ to, className, children }: FrontLinkProps) {
  const { fronts, navigation } = useSite();
  const choose = (event: MouseEvent) => {
    event.preventDefault();
    fronts.choose(to);
  };
  return (
    <a
      className={className}
      href={navigation.current()}
      data-playground-front={to}
      onClick={choose}
    >
      {children}
    </a>
  );
}
