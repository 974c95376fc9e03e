type Closer = () => void;

const closers = new Set<Closer>();
let listening = false;

/**
 * Runs `close` when this process ends: by itself, by Ctrl-C or by a signal. Nothing can be awaited
 * at that moment, so `close` is synchronous (kill, remove). The last one registered comes first: a
 * browser is killed before its profile is removed.
 * @returns takes `close` off the list, when the work was done in order
 */
export function atExit(close: Closer): () => void {
  if (!listening) listen();
  closers.add(close);
  return () => closers.delete(close);
}

function listen(): void {
  listening = true;
  process.on('exit', () => {
    for (const close of [...closers].reverse()) close();
    closers.clear();
  });
  // Without a listener these signals end the process before “exit” is told to anybody. The pause
  // lets tsx hear that the signal has arrived: after 60 ms of silence it kills this process.
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, code] of Object.entries(signals))
    process.on(signal, () => setTimeout(() => process.exit(code), 20));
}
