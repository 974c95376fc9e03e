/** @jsxImportSource react */
import { useMemo } from 'react';
import { useSite } from '../site';
import { Box } from './Box';
import { Cell } from './Cell';
import { RowContent, type Row } from './Row';
import { createSlots } from './slots';
import { useVirtualRows } from './use-virtual-rows';

interface VirtualListProps {
  /** Names the list, to find its measured heights again. */
  name: string;
  rows: readonly Row[];
  label: string;
  scroller?: HTMLElement | null;
}

/** A list of which only the rows near the window are in the page, as on X. */
export function VirtualList({ name, rows, label, scroller }: VirtualListProps) {
  const { heights, settings } = useSite();
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const known = heights.get(name) ?? new Map<string, number>();
  heights.set(name, known);
  const virtual = useVirtualRows(keys, known, 220, scroller);
  const assign = useMemo(createSlots, []);
  const { first, end } = virtual;
  const shown = rows.slice(first, end);
  const slots = settings.recycle ? assign(keys.slice(first, end)) : undefined;
  return (
    <div aria-label={label} className="css-g5y9jx">
      <div
        ref={virtual.list}
        className="css-g5y9jx"
        style={{ position: 'relative', minHeight: virtual.totalHeight }}
      >
        {shown.map((row, index) => (
          <Cell
            key={slots?.get(row.key) ?? row.key}
            name={row.key}
            top={virtual.topOf(first + index)}
            measure={virtual.measure}
            separated={row.separated ?? false}
          >
            <RowContent row={row} />
          </Cell>
        ))}
      </div>
    </div>
  );
}

/** The heading that screen readers get, and the list. */
export function Timeline({ heading, ...list }: VirtualListProps & { heading: string }) {
  return (
    <section role="region" className="css-g5y9jx">
      <h1 dir="auto" role="heading" className="css-146c3p1 r-hidden">
        {heading}
      </h1>
      <Box>
        <VirtualList {...list} />
      </Box>
    </section>
  );
}
