import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SectionName } from './section';

interface Props {
  name: SectionName;
  isCurrent: boolean;
  /** The person asked for it: its heading takes the focus. */
  isAsked: boolean;
  children: ComponentChildren;
}

/** A part of the options. Those that are not current stay as they are, unseen: what was typed is kept. */
export function Section({ name, isCurrent, isAsked, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasOpened = useRef(false);
  wasOpened.current ||= isCurrent;

  useEffect(() => {
    if (isCurrent && isAsked) heading.current?.focus();
  }, [isCurrent, isAsked]);

  return (
    <section class="section" hidden={!isCurrent} aria-labelledby={name}>
      <h2 id={name} ref={heading} tabIndex={-1}>
        {i18n.t(`section.${name}`)}
      </h2>
      {wasOpened.current && children}
    </section>
  );
}
