import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

interface Props {
  onStay: () => void;
  onLeave: () => void;
}

/** Asks before what was typed is given up; the focus goes to the safe answer. */
export function LeaveQuestion({ onStay, onLeave }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const question = useId();
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div class="delete-question" role="group" aria-labelledby={question} ref={place}>
      <p id={question}>{i18n.t('templateForm.leaveQuestion')}</p>
      <div class="form-end">
        <Button onPress={onStay}>{i18n.t('templateForm.stay')}</Button>
        <Button onPress={onLeave}>{i18n.t('templateForm.leave')}</Button>
      </div>
    </div>
  );
}
