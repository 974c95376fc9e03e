/** Ends the command with the sentence of an error; its stack only where it helps us: DEBUG=1. */
export function fail(error: unknown): never {
  const words = error instanceof Error ? error.message : String(error);
  console.error(process.env['DEBUG'] && error instanceof Error ? error.stack : words);
  process.exit(1);
}
