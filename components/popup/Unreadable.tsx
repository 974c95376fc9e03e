import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import { moment } from '@/components/ui/moment';
import type { Format } from '@/lib/format';
import type { Trouble } from '@/lib/metrics/health';
import { groupBy } from '@/lib/metrics/group-by';
import { metricNames } from '@/lib/model/limits';
import type { Platform } from '@/lib/model/platform';
import { CopySketch } from './CopySketch';
import type { SketchResult } from './popup-state';

interface Props {
  fields: readonly Trouble[];
  now: number;
  copySketch: ((platform: Platform) => Promise<SketchResult>) | undefined;
}

/**
 * Adapter health: what each site no longer tells. Silent, but in place for screen readers, when all
 * is well.
 */
export function Unreadable({ fields, now, copySketch }: Props) {
  const format = useFormat();
  const bySite = [...groupBy(fields, ({ platform }) => platform)];
  return (
    <div role="status">
      {bySite.length > 0 && (
        <div class="notice notice-warning">
          {bySite.map(([platform, troubles]) => (
            <div class="unreadable" key={platform}>
              {troubles.map((trouble) => (
                <p key={trouble.field}>{inWords(trouble, now, format)}</p>
              ))}
              {copySketch && <CopySketch platform={platform} copySketch={copySketch} />}
            </div>
          ))}
          <p>{i18n.t('health.safe')}</p>
          {copySketch && <p>{i18n.t('sketch.why')}</p>}
        </div>
      )}
    </div>
  );
}

function inWords({ platform, field, missingSince }: Trouble, now: number, format: Format): string {
  const site = i18n.t(`platform.${platform}`);
  const since = moment(missingSince, now, format);
  // Each site has its own name for a count: likes or reactions, replies or comments.
  if (isMetric(field)) {
    return i18n.t('health.count', [site, i18n.t(`health.of.${platform}.${field}`), since]);
  }
  return i18n.t(`health.${field}`, [site, since]);
}

function isMetric(field: Trouble['field']): field is (typeof metricNames)[number] {
  return metricNames.some((metric) => metric === field);
}
