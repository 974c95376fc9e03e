import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  /** What is chosen, for screen readers. */
  legend: string;
  options: readonly { value: Value; label: string }[];
  /** Undefined while nothing is chosen. */
  value: Value | undefined;
  /** The id of what describes the choice. */
  describedBy?: string;
  onChoose: (value: Value) => void;
}

/** One of a few, side by side: radio buttons in the look of one switch. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { legend, options, value, describedBy, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="segmented" {...(describedBy ? { 'aria-describedby': describedBy } : {})}>
      <legend class="visually-hidden">{legend}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option.value} class="segment">
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
