import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

/** Before the first brand: one sentence and the way on. */
export function NoBrand({ onAdd }: { onAdd: () => void }) {
  return (
    <div class="empty">
      <p>{i18n.t('noBrand.text')}</p>
      <Button look="primary" onPress={onAdd}>
        {i18n.t('noBrand.add')}
      </Button>
    </div>
  );
}
