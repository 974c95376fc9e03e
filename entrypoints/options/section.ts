import { signal, type ReadonlySignal } from '@preact/signals';
import { sectionIn, type SectionName } from '@/components/options/section';

/** The part of the options that the address asks for, wherever it came from: a link, the history. */
export function followSection(): ReadonlySignal<SectionName | undefined> {
  const section = signal(sectionIn(location.hash));
  addEventListener('hashchange', () => (section.value = sectionIn(location.hash)));
  return section;
}
