import { troubles, type Trouble } from '@/lib/metrics/health';
import type { Database } from './db';

/** The fields that a site no longer shows where they are looked for. */
export async function loadTroubles(db: Database): Promise<Trouble[]> {
  return troubles(await db.health.toArray());
}
