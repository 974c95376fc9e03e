import { i18n } from '#i18n';
import { ageOf } from '@/components/ui/age-of';
import { useFormat } from '@/components/ui/format-context';
import type { WaitingSince } from '@/lib/metrics/waiting-since';

interface Props {
  waiting: WaitingSince;
  /** Epoch ms. */
  now: number;
  onOpen: () => void;
}

/** How many comments wait for an answer and since when; leads to them. */
export function WaitingLine({ waiting: { waiting, oldest }, now, onOpen }: Props) {
  const format = useFormat();
  if (!oldest) return <p class="waiting-none">{i18n.t('waiting.none')}</p>;
  const age = ageOf(Math.max(0, now - oldest.askedAt), format.locale);
  const since = oldest.askedExactly ? age : i18n.t('waiting.atLeast', [age]);
  return (
    <button type="button" class="waiting-line" data-testid="waiting" onClick={onOpen}>
      {i18n.t('waiting.count', format.plural(waiting), [format.number(waiting), since])}
    </button>
  );
}
