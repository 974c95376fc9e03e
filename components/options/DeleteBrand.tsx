import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import type { Brand } from '@/lib/model/brand';
import type { Removal } from './options-state';

interface Props {
  brand: Brand;
  onDelete: (id: string) => Promise<Removal>;
}

/** Deletes a brand once the person has said so twice; the focus goes where the answer is. */
export function DeleteBrand({ brand, onDelete }: Props) {
  const asking = useSignal(false);
  const removal = useSignal<Removal | undefined>(undefined);
  const touched = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const question = useId();

  useEffect(() => {
    if (touched.current) place.current?.querySelector('button')?.focus();
  }, [asking.value]);

  const ask = (asks: boolean) => {
    touched.current = true;
    removal.value = undefined;
    asking.value = asks;
  };

  if (!asking.value) {
    return (
      <div class="delete-brand" ref={place}>
        <Button onPress={() => ask(true)}>{i18n.t('options.delete')}</Button>
      </div>
    );
  }
  return (
    <div class="delete-question" role="group" aria-labelledby={question} ref={place}>
      <p id={question}>{i18n.t('options.deleteQuestion', [brand.name])}</p>
      <div class="form-end">
        <Button onPress={() => ask(false)}>{i18n.t('options.cancel')}</Button>
        <Button onPress={async () => void (removal.value = await onDelete(brand.id))}>
          {i18n.t('options.delete')}
        </Button>
      </div>
      {removal.value && 'failed' in removal.value && (
        <ErrorNotice
          title={i18n.t('options.notDeleted')}
          safe={i18n.t('options.notDeletedSafe')}
          next={i18n.t('options.notDeletedNext')}
          error={removal.value.failed}
        />
      )}
    </div>
  );
}
