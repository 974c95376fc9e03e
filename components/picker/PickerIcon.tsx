const shapes = {
  templates: 'M2.5 3.5h11v7.5h-6L4 13.5V11H2.5zM5 6h6M5 8.5h4',
  sidebar: 'M2.5 3.5h11v9h-11zM10 3.5v9',
  close: 'm4 4 8 8m0-8-8 8',
  warning: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.9v.1',
} as const;

/**
 * A picture of 16 px that says nothing by itself. Drawn here, because a library of icons would be a
 * tenth of what the coach may weigh.
 */
export function PickerIcon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
