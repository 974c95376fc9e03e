/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { useWords } from '../site';
import { css } from '../styles/css';

/** The turning wheel at the end of what is there; calls once it comes into view. */
export function Loading({ onShown }: { onShown: () => void }) {
  const { icons } = useWords();
  const wheel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wheel.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onShown();
    });
    observer.observe(wheel.current);
    return () => observer.disconnect();
  }, [onShown]);
  return (
    <div className={css('display:grid;place-items:center;padding:12px')}>
      <div
        ref={wheel}
        data-visualcompletion="loading-state"
        role="progressbar"
        style={{ height: 32, width: 32 }}
      >
        <svg aria-label={icons.loading} fill="currentColor" role="img" viewBox="0 0 100 100">
          {Array.from({ length: 8 }, (_, index) => (
            <rect
              key={index}
              height="6"
              opacity={index / 8}
              rx="3"
              transform={`rotate(${index * 45} 50 50)`}
              width="25"
              x="72"
              y="47"
            />
          ))}
        </svg>
      </div>
    </div>
  );
}
