import { i18n } from '#i18n';
import type { LabelName } from '@/lib/model/label';

interface Props {
  legend: string;
  names: readonly LabelName[];
  on: readonly LabelName[];
  onToggle: (label: LabelName, on: boolean) => void;
}

/** What a person marks a comment, or somebody, as: one press each. */
export function LabelToggles({ legend, names, on, onToggle }: Props) {
  return (
    <fieldset class="labels">
      <legend class="aside">{legend}</legend>
      {names.map((name) => {
        const isOn = on.includes(name);
        return (
          <button
            key={name}
            type="button"
            class="label-toggle"
            aria-pressed={isOn}
            onClick={() => onToggle(name, !isOn)}
          >
            {isOn && <span aria-hidden="true">✓ </span>}
            {i18n.t(`label.${name}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
