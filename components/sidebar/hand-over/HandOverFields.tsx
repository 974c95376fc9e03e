import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segmented } from '@/components/ui/Segmented';
import { useFormat } from '@/components/ui/format-context';
import type { Department, Urgency } from '@/lib/model/hand-over';
import type { ReplyTarget } from '@/lib/model/reply-target';
import type { SidebarState } from '../sidebar-state';
import { DepartmentChoice } from './DepartmentChoice';
import { dueOf } from './due-of';
import { handOverMessage } from './hand-over-message';

interface Props {
  state: Pick<SidebarState, 'active' | 'now' | 'copy' | 'handOver' | 'openOptions'>;
  target: ReplyTarget;
  onClose: () => void;
}

const urgencies = ['normal', 'high', 'critical'] as const;

/** Hands a request over: to whom, how urgent, what to know; the message is copied and remembered. */
export function HandOverFields({ state, target, onClose }: Props) {
  const format = useFormat();
  const brand = state.active.value;
  const departments = brand?.departments ?? [];
  const [department, setDepartment] = useState<Department | undefined>(departments[0]);
  const [urgency, setUrgency] = useState<Urgency>('normal');
  const [quote, setQuote] = useState(target.text ?? '');
  const [note, setNote] = useState('');
  const [said, say] = useState<string>();
  const now = state.now.value;
  if (!brand || !department) {
    return (
      <div class="notice">
        <p>{i18n.t('handOver.noDepartment')}</p>
        <p class="form-end">
          <Button look="primary" onPress={() => state.openOptions('brands')}>
            {i18n.t('handOver.addDepartment')}
          </Button>
          <Button onPress={onClose}>{i18n.t('handOver.cancel')}</Button>
        </p>
      </div>
    );
  }
  const dueAt = dueOf(department, urgency, now);
  const due = dueAt === undefined ? {} : { dueAt };
  const message = handOverMessage(
    { brand: brand.name, department, target, quote, urgency, note, ...due },
    format,
    now,
  );
  const handOver = async (): Promise<void> => {
    const copied = await state.copy(message);
    const saving = await state.handOver({
      departmentId: department.id,
      quote,
      urgency,
      note,
      ...due,
    });
    if ('failed' in saving) return say(i18n.t('handOver.failed'));
    say(copied ? i18n.t('handOver.copied', [department.name]) : i18n.t('handOver.notCopied'));
  };
  return (
    <section class="hand-over" aria-label={i18n.t('handOver.title')}>
      <h2>{i18n.t('handOver.title')}</h2>
      <DepartmentChoice departments={departments} chosen={department} onChoose={setDepartment} />
      <Segmented
        legend={i18n.t('handOver.urgency')}
        options={urgencies.map((value) => ({ value, label: i18n.t(`urgency.${value}`) }))}
        value={urgency}
        onChoose={setUrgency}
      />
      <Field
        label={i18n.t('handOver.quote')}
        name="quote"
        value={quote}
        multiline
        onInput={setQuote}
      />
      <Field label={i18n.t('handOver.note')} name="note" value={note} multiline onInput={setNote} />
      <details class="disclosure">
        <summary>{i18n.t('handOver.preview')}</summary>
        <pre class="message">{message}</pre>
      </details>
      <p class="form-end">
        <Button look="primary" onPress={() => void handOver()}>
          {i18n.t('handOver.copy')}
        </Button>
        <Button onPress={onClose}>{i18n.t('handOver.close')}</Button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
