import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { Notice } from '@/components/ui/Notice';
import { useFormat } from '@/components/ui/format-context';
import { ownLanguage } from './first-language';
import { fileProblemWords } from './import-words';
import { ImportPreview } from './ImportPreview';
import { ImportSource } from './ImportSource';
import type { ImportReading, LibraryState } from './library-state';

interface Props {
  state: LibraryState;
  onLeave: () => void;
}

/** Brings replies in: first a look at what would come, then all of it or nothing. */
export function ImportPanel({ state, onLeave }: Props) {
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const language = useSignal(ownLanguage());
  const reading = useSignal<ImportReading | { failed: unknown } | undefined>(undefined);
  const isBusy = useSignal(false);
  const found = reading.value;

  useEffect(() => heading.current?.focus(), []);

  const read = async (source: File | string) => {
    isBusy.value = true;
    reading.value = undefined;
    reading.value = await state.read(source, language.value);
    isBusy.value = false;
  };

  return (
    <div class="import">
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('importing.title')}
      </h3>
      {found && 'accepted' in found ? (
        <ImportPreview
          preview={found}
          state={state}
          onAgain={() => (reading.value = undefined)}
          onLeave={onLeave}
        />
      ) : (
        <>
          {found && 'problem' in found && (
            <Notice title={i18n.t('importing.unread')} role="alert" look="warning">
              <p>{fileProblemWords(found.problem, format)}</p>
              <p>{i18n.t('importing.untouched')}</p>
            </Notice>
          )}
          {found && 'failed' in found && (
            <ErrorNotice
              title={i18n.t('importing.unread')}
              safe={i18n.t('importing.untouched')}
              next={i18n.t('library.failedNext')}
              error={found.failed}
            />
          )}
          <ImportSource
            language={language.value}
            isBusy={isBusy.value}
            onLanguage={(chosen) => (language.value = chosen)}
            onRead={(source) => void read(source)}
          />
          <div class="form-end">
            <Button onPress={onLeave}>{i18n.t('options.cancel')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
