import { createOptionsState } from '@/entrypoints/options/state';
import type { Platform } from '@/lib/model/platform';
import { openDatabase } from '@/lib/storage/db';

/** Saves a brand as the options do, and so many posts of this moment on each site; gives back its id. */
export async function brandWithPosts(
  name: string,
  posts: Partial<Record<Platform, number>>,
): Promise<string> {
  const counts = Object.entries(posts) as [Platform, number][];
  const accounts = counts.map(([platform]) => ({ platform, handle: name }));
  const saving = await createOptionsState().save({ name, colour: 'teal', accounts });
  if (!('saved' in saving)) throw saving.failed;
  const at = Date.now();
  const rows = counts.flatMap(([platform, count]) =>
    Array.from({ length: count }, (_, index) => ({
      key: `${platform}:${name}${index}`,
      platform,
      kind: 'post' as const,
      brandId: saving.saved,
      publishedAt: at - 1000,
      textComplete: true,
      metrics: {},
      rounded: [],
      firstSeenAt: at,
      lastSeenAt: at,
      lookStartedAt: at,
    })),
  );
  const db = openDatabase();
  await db.posts.bulkPut(rows);
  db.close();
  return saving.saved;
}
