import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { useFormat } from '@/components/ui/format-context';
import { planImport, type DuplicatePolicy } from '@/lib/templates/exchange/plan-import';
import type { Preview } from '@/lib/templates/exchange/preview';
import { AcceptedList } from './AcceptedList';
import { DuplicateChoice } from './DuplicateChoice';
import type { Done, LibraryState } from './library-state';
import { RefusedList } from './RefusedList';
import { SheetColumns } from './SheetColumns';

interface Props {
  preview: Preview & { encoding?: string };
  state: LibraryState;
  /** Goes back to choose another file. */
  onAgain: () => void;
  onLeave: () => void;
}

/** What an import would do, and the button that does it. */
export function ImportPreview({ preview, state, onAgain, onLeave }: Props) {
  const format = useFormat();
  const summary = useRef<HTMLParagraphElement>(null);
  const policy = useSignal<DuplicatePolicy>('mine');
  const done = useSignal<Done | undefined>(undefined);
  const { accepted, refused, columns, duplicates } = preview;
  const plan = planImport(preview, state.templates.value ?? [], policy.value);
  const count = plan.drafts.length;

  useEffect(() => summary.current?.focus(), []);

  const apply = async () => {
    done.value = await state.importAll(plan);
    if ('done' in done.value) onLeave();
  };

  return (
    <div class="import-preview">
      <p ref={summary} tabIndex={-1}>
        {i18n.t('importing.summary', [
          i18n.t(`importing.format.${preview.format}`),
          format.number(accepted.length),
          format.number(refused.length),
        ])}
        {preview.encoding === 'windows-1252' && ` ${i18n.t('importing.windows')}`}
      </p>
      {columns && <SheetColumns columns={columns} />}
      {duplicates.length > plan.same && (
        <DuplicateChoice
          count={duplicates.length - plan.same}
          value={policy.value}
          onChoose={(chosen) => (policy.value = chosen)}
        />
      )}
      {plan.same > 0 && (
        <p>{i18n.t('importing.same', format.plural(plan.same), [format.number(plan.same)])}</p>
      )}
      <RefusedList refused={refused} />
      <AcceptedList preview={preview} />
      <p role="status">
        {i18n.t('importing.plan', [
          format.number(plan.added),
          format.number(plan.replaced),
          format.number(plan.left + plan.same),
        ])}
      </p>
      <div class="form-end">
        <Button look="primary" disabled={count === 0} onPress={() => void apply()}>
          {i18n.t('importing.apply', format.plural(count), [format.number(count)])}
        </Button>
        <Button onPress={onAgain}>{i18n.t('importing.again')}</Button>
        <Button onPress={onLeave}>{i18n.t('importing.none')}</Button>
      </div>
      {done.value && 'failed' in done.value && (
        <ErrorNotice
          title={i18n.t('importing.failed')}
          safe={i18n.t('importing.untouched')}
          next={i18n.t('library.failedNext')}
          error={done.value.failed}
        />
      )}
    </div>
  );
}
