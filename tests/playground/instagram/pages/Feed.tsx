/** @jsxImportSource react */
import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { createSlots } from '../../x/parts/slots';
import { useVirtualRows } from '../../x/parts/use-virtual-rows';
import { useSite } from '../site';
import { css } from '../styles/css';
import { HomeArticle } from './HomeArticle';

interface MeasuredProps {
  code: string;
  measure: (key: string, element: Element) => () => void;
  children: ReactNode;
}

function Measured({ code, measure, children }: MeasuredProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (element.current ? measure(code, element.current) : undefined),
    [measure, code],
  );
  // Flow root, so that margins count towards the height.
  return (
    <div ref={element} className={css('display:flow-root')}>
      {children}
    </div>
  );
}

/** The home feed: only the articles near the window are in the page, the rest is padding. */
export function Feed() {
  const { feed, heights, settings } = useSite();
  const keys = feed.timeline;
  const { list, measure, topOf, totalHeight, first, end } = useVirtualRows(keys, heights, 860);
  const assign = useMemo(createSlots, []);
  const shown = keys.slice(first, end);
  const slots = settings.recycle ? assign(shown) : undefined;
  return (
    <div>
      <div
        ref={list}
        className={css('overflow-anchor:none')}
        style={{
          display: 'flex',
          flexDirection: 'column',
          paddingTop: topOf(first),
          paddingBottom: totalHeight - topOf(end),
        }}
      >
        {shown.map((code) => (
          <Measured key={slots?.get(code) ?? code} code={code} measure={measure}>
            <HomeArticle code={code} />
          </Measured>
        ))}
      </div>
    </div>
  );
}
