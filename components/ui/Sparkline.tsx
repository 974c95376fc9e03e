interface Props {
  /** One value a day, oldest first; absent where nothing is known. */
  values: readonly (number | undefined)[];
  /** The same in words. */
  label: string;
}

const step = 10;
const barWidth = 8;
const height = 32;
/** What a day without any interaction shows, so that the days can be counted. */
const floor = 1;

/** Bars on one scale from 0. A day without a value has no bar but its place. */
export function Sparkline({ values, label }: Props) {
  const highest = Math.max(1, ...values.map((value) => value ?? 0));
  return (
    <svg
      class="sparkline"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${values.length * step - (step - barWidth)} ${height}`}
      preserveAspectRatio="none"
    >
      {values.map((value, day) => {
        if (value === undefined) return null;
        const tall = value ? Math.max(2, (value / highest) * height) : floor;
        return (
          <rect
            key={day}
            class={value ? 'sparkline-bar' : 'sparkline-floor'}
            x={day * step}
            y={height - tall}
            width={barWidth}
            height={tall}
          />
        );
      })}
    </svg>
  );
}
