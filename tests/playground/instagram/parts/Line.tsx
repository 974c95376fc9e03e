/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { css } from '../styles/css';

interface LineProps {
  children?: ReactNode;
  /** Line height in px, as the site says it in two variables and a style. */
  height?: number;
  className?: string;
}

/** The site puts nearly every text into one of these. */
export function Line({ children, height = 18, className = '' }: LineProps) {
  const style = {
    '--x---base-line-clamp-line-height': `${height}px`,
    '--x-lineHeight': `${height}px`,
  } as React.CSSProperties;
  return (
    <span
      className={`${css('margin:0;min-width:0;overflow-wrap:anywhere')} ${className}`}
      dir="auto"
      style={style}
    >
      {children}
    </span>
  );
}
