import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Department } from '@/lib/model/hand-over';

interface Props {
  departments: readonly Department[];
  chosen: Department;
  onChoose: (department: Department | undefined) => void;
}

/** To whom; with how they are reached. */
export function DepartmentChoice({ departments, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{i18n.t('handOver.department')}</label>
      <select
        id={id}
        value={chosen.id}
        onChange={({ currentTarget }) =>
          onChoose(departments.find((department) => department.id === currentTarget.value))
        }
      >
        {departments.map(({ id: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {chosen.contact !== '' && <p class="field-hint">{chosen.contact}</p>}
    </div>
  );
}
