import { i18n } from '#i18n';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';

interface Props {
  title: string;
  safe: string;
  next: string;
  error: unknown;
}

/** An error in words, with what the browser said about it for whoever is asked for help. */
export function ErrorNotice({ title, safe, next, error }: Props) {
  return (
    <Notice title={title} role="alert" look="warning">
      <p>{safe}</p>
      <p>{next}</p>
      <Disclosure summary={i18n.t('trouble.details')} about={title}>
        <code>{String(error)}</code>
      </Disclosure>
    </Notice>
  );
}
