import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import type { Column } from '@/lib/templates/exchange/preview';

/** How the columns of a sheet were understood. */
export function SheetColumns({ columns }: { columns: readonly Column[] }) {
  const format = useFormat();
  return (
    <div>
      <h4>{i18n.t('importing.columns')}</h4>
      <ul class="columns">
        {columns.map(({ header, role }, index) => (
          <li key={index}>
            <strong>{header || i18n.t('importing.column', [format.number(index + 1)])}</strong>{' '}
            {role ? i18n.t(`importing.role.${role}`) : i18n.t('importing.role.none')}
          </li>
        ))}
      </ul>
    </div>
  );
}
