/** @jsxImportSource react */
import { iconPaths } from './icon-paths';

export type IconName = keyof typeof iconPaths;

/** A drawn sign; with a label it speaks for itself, without it is decoration. */
export function Icon({ name, label, testId }: { name: IconName; label?: string; testId?: string }) {
  const voice =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox="0 0 24 24" className="r-icon" data-testid={testId} {...voice}>
      <g>
        <path d={iconPaths[name]} />
      </g>
    </svg>
  );
}
