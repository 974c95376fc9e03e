/** The worker died with our message, or is still starting: after this long it is sent again. */
const patienceMs = 10_000;

/** An answer of the background, or an error when none comes: some promises are left hanging. */
export async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer from the background')), patienceMs);
  });
  return Promise.race([answer, tired]).finally(() => clearTimeout(timer));
}
