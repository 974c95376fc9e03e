export interface ViewerOptions<Answer> {
  /** The handle of the account that is signed in; undefined while the page does not show it. */
  read(): string | undefined;
  /** Asks what to say to this account. */
  ask(handle: string): Promise<Answer>;
  /** What is to be said now. */
  say(answer: Answer, handle: string): void;
  /** Epoch ms. */
  now(): number;
  /** The end: nothing is said any more. */
  signal: AbortSignal;
}

export interface ViewerFollower {
  /** Looks who is signed in, at most once a second: call it whenever the page shows something. */
  look(): void;
  /** What the answer depends on may have changed: asks anew. */
  again(): void;
}

/** The page is searched for the account at most this often. */
const pauseMs = 1000;

/** Follows which account is signed in on a page, and asks once for each what to say to it. */
export function followViewer<Answer>({
  read,
  ask,
  say,
  now,
  signal,
}: ViewerOptions<Answer>): ViewerFollower {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let viewer: string | undefined;
  let asked = 0;

  const askFor = async (handle: string): Promise<void> => {
    const question = ++asked;
    const isCurrent = (): boolean => question === asked && !signal.aborted;
    viewer = handle;
    try {
      const answer = await ask(handle);
      if (isCurrent()) say(answer, handle);
    } catch {
      // The worker died with the question: the next look asks again.
      if (isCurrent()) viewer = undefined;
    }
  };

  const look = (): void => {
    const since = now() - lookedAt;
    if (signal.aborted || (since >= 0 && since < pauseMs)) return; // below 0: the clock was set back
    lookedAt = now();
    const handle = read();
    if (handle !== undefined && handle !== viewer) void askFor(handle);
  };

  return {
    look,
    again() {
      viewer = undefined;
      lookedAt = Number.NEGATIVE_INFINITY;
      look();
    },
  };
}
