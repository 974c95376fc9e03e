/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { Text } from './Box';

/** How long the number that goes and the one that comes stand side by side, as on X. */
const crossing = 300;

/** A count on screen. While it changes, the old and the new number are both in the page. */
export function TransitionNumber({ text, of }: { text: string; of: string }) {
  const before = useRef({ text, of });
  const [leaving, setLeaving] = useState<string>();

  useEffect(() => {
    const { text: old, of: owner } = before.current;
    before.current = { text, of };
    // A recycled node shows another post: nothing changed there.
    if (owner !== of || old === text) return setLeaving(undefined);
    setLeaving(old);
    const timer = setTimeout(() => setLeaving(undefined), crossing);
    return () => clearTimeout(timer);
  }, [text, of]);

  return (
    <span
      data-testid="app-text-transition-container"
      style={{
        transitionProperty: 'transform',
        transitionDuration: '0.3s',
        transform: 'translate3d(0px, 0px, 0px)',
      }}
    >
      {leaving !== undefined && (
        <Text>
          <Text>{leaving}</Text>
        </Text>
      )}
      <Text>
        <Text>{text}</Text>
      </Text>
    </span>
  );
}
