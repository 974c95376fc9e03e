import { i18n } from '#i18n';
import { sectionNames, type SectionName } from './section';

/** The way to each part of the options; the address says where one is. */
export function SectionLinks({ current }: { current: SectionName }) {
  return (
    <nav class="section-links" aria-label={i18n.t('section.label')}>
      {sectionNames.map((name) => (
        <a key={name} href={`#${name}`} {...(name === current && { 'aria-current': 'page' })}>
          {i18n.t(`section.${name}`)}
        </a>
      ))}
    </nav>
  );
}
