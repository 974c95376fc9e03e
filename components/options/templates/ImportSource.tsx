import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Segmented } from '@/components/ui/Segmented';
import { languageNames, type Language } from '@/lib/model/language';

interface Props {
  language: Language;
  isBusy: boolean;
  onLanguage: (language: Language) => void;
  onRead: (source: File | string) => void;
}

/** Where the replies come from: a file, or what is pasted. */
export function ImportSource({ language, isBusy, onLanguage, onRead }: Props) {
  const pasted = useSignal('');
  const id = useId();
  return (
    <div class="import-source">
      <p>{i18n.t('importing.intro')}</p>
      <div class="field">
        <p class="field-label" id={`${id}-language`}>
          {i18n.t('importing.language')}
        </p>
        <Segmented
          legend={i18n.t('importing.language')}
          options={languageNames.map((value) => ({
            value,
            label: i18n.t(`languageName.${value}`),
          }))}
          value={language}
          onChoose={onLanguage}
        />
      </div>
      <div class="field">
        <label for={`${id}-file`}>{i18n.t('importing.file')}</label>
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          accept=".json,.csv,.tsv,.txt,.yml,.yaml"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onRead(file);
            // So that the same file can be chosen again once it is mended.
            event.currentTarget.value = '';
          }}
        />
        <p class="field-hint">{i18n.t('importing.fileHint')}</p>
      </div>
      <div class="field">
        <label for={`${id}-paste`}>{i18n.t('importing.paste')}</label>
        <textarea
          id={`${id}-paste`}
          name="paste"
          rows={4}
          spellcheck={false}
          value={pasted.value}
          onInput={(event) => (pasted.value = event.currentTarget.value)}
        />
        <p class="field-hint">{i18n.t('importing.pasteHint')}</p>
        <div>
          <Button
            look="primary"
            disabled={pasted.value.trim() === '' || isBusy}
            onPress={() => onRead(pasted.value)}
          >
            {i18n.t('importing.read')}
          </Button>
        </div>
      </div>
      <p role="status">{isBusy && i18n.t('importing.reading')}</p>
    </div>
  );
}
