/** @jsxImportSource react */
import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { LabEditor, LabOptions } from '../types';

interface AreaProps {
  prefilled: string;
  onText: (text: string) => void;
}

function Area({ prefilled, onText }: AreaProps) {
  const [text, setText] = useState(prefilled);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (prefilled === '') return;
    area.current?.focus();
    area.current?.setSelectionRange(prefilled.length, prefilled.length);
  }, [prefilled]);
  useLayoutEffect(() => onText(text), [onText, text]);
  return (
    <textarea
      ref={area}
      rows={6}
      aria-label="Comment"
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}

/** The text area of Instagram: what is in it is what React holds. */
export function openReactTextarea({ place, prefilled = '', onText }: LabOptions): LabEditor {
  const root = createRoot(place);
  let held = prefilled;
  const listen = (text: string) => {
    held = text;
    onText(text);
  };
  flushSync(() => root.render(<Area prefilled={prefilled} onText={listen} />));
  return {
    box: () => place.querySelector('textarea')!,
    text: () => held,
    end: () => root.unmount(),
  };
}
