import type { Desk } from './desk';
import type { ReplyTarget } from './model/reply-target';

/** A reply box that has the focus. */
export interface OpenReply {
  box: HTMLElement;
  target: ReplyTarget;
  /** What is known around it. Whoever saw the focus asks for it: the sidebar needs it too. */
  desk: Promise<Desk>;
  /** Asks for it again, because the coach has changed something of it. */
  askAgain(): Promise<Desk>;
  /** The box as it stands now: sites mount it anew meanwhile. Undefined when there is none any more. */
  fresh(): HTMLElement | undefined;
  /** What sends; on many sites it is there only while there is text. Never pressed by us. */
  sendButton(): HTMLElement | undefined;
}

/**
 * Helps to answer in a page. It comes as a script of its own when a reply box has the focus for the
 * first time. The reader brings it and tells it the boxes, because it knows the site already; the
 * coach knows none, and stays light. Everything of it is gone when the signal that it was made with
 * ends.
 */
export interface Coach {
  /** A reply box has the focus, or another one, or the same one answers something else now. */
  focus(reply: OpenReply): void;
  /** No reply box has it any more. */
  blur(): void;
  /** Whether an event with this path is in the coach itself: then it is as if it were in the box. */
  holds(path: readonly EventTarget[]): boolean;
}

export type MakeCoach = (options: {
  now(): number;
  /** False when the extension is gone: nothing is asked of it any more. */
  alive(): boolean;
  signal: AbortSignal;
}) => Coach;
