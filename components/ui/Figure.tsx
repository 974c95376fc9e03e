import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Disclosure } from './Disclosure';

interface Props {
  /** Its name in `data-figure`. */
  name: string;
  label: string;
  /** The level of its heading: 3 within a section that has one, else 2. */
  level?: 2 | 3;
  /** Absent when it is not known: then `note` says why. */
  value?: string | undefined;
  /** Still being read: the place is kept, nothing is claimed. */
  loading?: boolean;
  note?: string | undefined;
  /** How it is computed. */
  how: ComponentChildren;
  children?: ComponentChildren;
}

/** One figure: its name, its value, what to make of it and how it came about. */
export function Figure(props: Props) {
  const { name, label, level = 3, value, loading = false, note, how, children } = props;
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class="figure" data-figure={name} aria-labelledby={id} aria-busy={loading}>
      <div class="figure-head">
        <Heading id={id}>{label}</Heading>
        <p class="figure-value">
          {loading ? <span class="placeholder" /> : (value ?? <Unknown />)}
        </p>
      </div>
      <p class="figure-note">{note}</p>
      {children}
      <Disclosure summary={i18n.t('figure.how')} about={label}>
        {how}
      </Disclosure>
    </section>
  );
}

function Unknown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{i18n.t('figure.unknown')}</span>
    </>
  );
}
