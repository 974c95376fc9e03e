import { report } from './report';

/** Passes a result on; an error is reported before it is passed on. */
export async function reported<T>(where: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    report(error, { where });
    throw error;
  }
}

/** For work that nobody waits for: an error is reported, and that is all. */
export function attempt(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => report(error, { where }));
}
