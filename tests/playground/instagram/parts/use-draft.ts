import { useRef, useState, type RefObject } from 'react';

/** The text of one comment box, which the reply buttons of the comments write into too. */
export interface Draft {
  text: string;
  setText(text: string): void;
  area: RefObject<HTMLTextAreaElement>;
  /** Begins an answer to an account: `@handle ` before whatever comes. */
  reply(handle: string): void;
}

export function useDraft(): Draft {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  return {
    text,
    setText,
    area,
    reply: (handle) => {
      setText(`@${handle} `);
      area.current?.focus();
    },
  };
}
