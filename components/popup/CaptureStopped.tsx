import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import { moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/Notice';
import type { CaptureStop } from './popup-state';

/** Says that nothing is stored any more: what happened, what is safe, what to do next. */
export function CaptureStopped({ stop, now }: { stop: CaptureStop; now: number }) {
  const format = useFormat();
  return (
    <Notice
      title={i18n.t(`trouble.${stop.why}.title`, [moment(stop.since, now, format)])}
      role="alert"
      look="warning"
    >
      <p>{i18n.t(`trouble.${stop.why}.safe`)}</p>
      <p>{i18n.t(`trouble.${stop.why}.next`)}</p>
    </Notice>
  );
}
