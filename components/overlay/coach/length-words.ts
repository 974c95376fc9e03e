import { i18n } from '#i18n';

/** How much room is left, or how much is too much. */
export function lengthWords({ used, limit }: { used: number; limit: number }): string {
  const left = limit - used;
  return left < 0 ? i18n.t('coach.over', [String(-left)]) : i18n.t('coach.left', [String(left)]);
}
