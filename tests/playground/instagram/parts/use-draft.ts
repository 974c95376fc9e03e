import { useRef, useState, type RefObject } from 'react';

/** The text of one comment box, which the reply buttons of the comments write into too. */
export interface Draft {
  text: string;
  setText(text: string): void;
  area: RefObject<HTMLTextAreaElement>;
  /** Begins an answer below a comment: `@handle ` before whatever comes. */
  reply(handle: string, comment: string): void;
  /** The comment that is answered, while the name still stands there. */
  answered: string | undefined;
}

export function useDraft(): Draft {
  const [text, setText] = useState('');
  const [to, setTo] = useState<{ handle: string; comment: string }>();
  const area = useRef<HTMLTextAreaElement>(null);
  return {
    text,
    setText,
    area,
    answered: to && text.startsWith(`@${to.handle}`) ? to.comment : undefined,
    reply: (handle, comment) => {
      setTo({ handle, comment });
      setText(`@${handle} `);
      area.current?.focus();
    },
  };
}
