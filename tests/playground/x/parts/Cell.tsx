/** @jsxImportSource react */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Box } from './Box';

interface CellProps {
  name: string;
  top: number;
  measure: (key: string, element: Element) => () => void;
  separated: boolean;
  children: ReactNode;
}

/** A row of a list: placed by a transform, and measured. */
export function Cell({ name, top, measure, separated, children }: CellProps) {
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (cell.current ? measure(name, cell.current) : undefined), [measure, name]);
  return (
    <div
      ref={cell}
      data-testid="cellInnerDiv"
      className="css-g5y9jx"
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <Box>
        <Box>{children}</Box>
      </Box>
      {separated && <Box role="separator" className="r-separator" />}
    </div>
  );
}
