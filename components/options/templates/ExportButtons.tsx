import { useSignal } from '@preact/signals';
import { Download } from 'lucide-preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import type { Template } from '@/lib/model/template';
import type { LibraryState } from './library-state';

interface Props {
  state: LibraryState;
  /** What is to be in the file. */
  templates: readonly Template[];
}

/** Writes the library, or what is chosen of it, into a file of the person’s. */
export function ExportButtons({ state, templates }: Props) {
  const failed = useSignal<unknown>(undefined);
  const write = async (format: 'json' | 'csv') => {
    const file = await state.exportAs(format, templates);
    failed.value = 'failed' in file ? file.failed : undefined;
    if ('text' in file) download(file);
  };
  return (
    <>
      {(['json', 'csv'] as const).map((format) => (
        <Button key={format} onPress={() => void write(format)}>
          <Download size={16} aria-hidden="true" /> {i18n.t(`library.export.${format}`)}
        </Button>
      ))}
      {failed.value !== undefined && (
        <ErrorNotice
          title={i18n.t('library.failed')}
          safe={i18n.t('library.failedSafe')}
          next={i18n.t('library.failedNext')}
          error={failed.value}
        />
      )}
    </>
  );
}
