import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import { moment } from '@/components/ui/moment';
import type { Trouble } from '@/lib/metrics/health';

interface Props {
  fields: readonly Trouble[];
  now: number;
}

/** Adapter health: what a site no longer tells. Silent, but in place for screen readers, when all is well. */
export function Unreadable({ fields, now }: Props) {
  const format = useFormat();
  return (
    <div role="status">
      {fields.length > 0 && (
        <div class="notice notice-warning">
          {fields.map(({ platform, field, missingSince }) => (
            <p key={`${platform}:${field}`}>
              {i18n.t(`health.${field}`, [
                i18n.t(`platform.${platform}`),
                moment(missingSince, now, format),
              ])}
            </p>
          ))}
          <p>{i18n.t('health.safe')}</p>
        </div>
      )}
    </div>
  );
}
