/** @jsxImportSource react */
import { iconShapes } from './icon-shapes';

export type IconName = keyof typeof iconShapes;

interface IconProps {
  name: IconName;
  /** In the language of the page; also the title that the pointer shows. */
  label: string;
  /** In px. */
  size?: number;
  fill?: string;
}

/** A drawn sign with its name, as the site writes it. */
export function Icon({ name, label, size = 24, fill = 'currentColor' }: IconProps) {
  const shape: { viewBox?: string; inside: React.ReactNode } = iconShapes[name];
  return (
    <svg
      aria-label={label}
      className="x1lliihq x1n2onr6"
      fill={fill}
      height={size}
      role="img"
      viewBox={shape.viewBox ?? '0 0 24 24'}
      width={size}
    >
      <title>{label}</title>
      {shape.inside}
    </svg>
  );
}
