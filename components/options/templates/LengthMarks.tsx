import { TriangleAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import type { Platform } from '@/lib/model/platform';
import { lengthOf } from '@/lib/templates/length-of';

/** How long a text is on each site, and by how much it is too long. */
export function LengthMarks({ text, platforms }: { text: string; platforms: readonly Platform[] }) {
  const format = useFormat();
  return (
    <ul class="lengths">
      {platforms.map((platform) => {
        const { used, limit } = lengthOf(text, platform);
        const isOver = used > limit;
        const site = i18n.t(`platform.${platform}`);
        return (
          <li key={platform} data-over={isOver}>
            {isOver && <TriangleAlert size={14} aria-hidden="true" />}{' '}
            {isOver
              ? i18n.t('preview.over', [
                  site,
                  format.number(used),
                  format.number(limit),
                  format.number(used - limit),
                ])
              : i18n.t('preview.length', [site, format.number(used), format.number(limit)])}
          </li>
        );
      })}
    </ul>
  );
}
