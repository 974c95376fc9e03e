/**
 * Writes an error that nobody expected to the console of the context it happened in, for the person
 * to copy into an issue. It goes nowhere else.
 *
 * @param where what was being done: "storing a batch"
 */
export function report(error: unknown, { where }: { where: string }): void {
  console.group(`Repartee: something unexpected happened while ${where}`);
  console.error(error);
  console.groupEnd();
}
