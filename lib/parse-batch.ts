import { z } from 'zod';
import { largestBatch } from '@/lib/model/limits';
import { AccountReading, Misreading, PostReading, type Batch } from '@/lib/model/reading';

const Envelope = z.object({
  posts: z.array(z.unknown()).max(largestBatch),
  accounts: z.array(z.unknown()).max(largestBatch),
  misread: z.array(z.unknown()).max(largestBatch).optional(),
});

/**
 * The good readings of what claims to be a batch. A bad reading does not take the others with it.
 *
 * @returns `undefined` when it is no batch at all, or one larger than a page ever sends
 */
export function parseBatch(data: unknown): Batch | undefined {
  const envelope = Envelope.safeParse(data);
  if (!envelope.success) return undefined;
  const { posts, accounts, misread = [] } = envelope.data;
  return {
    posts: goodOnes(PostReading, posts),
    accounts: goodOnes(AccountReading, accounts),
    misread: goodOnes(Misreading, misread),
  };
}

function goodOnes<T>(schema: z.ZodType<T>, items: readonly unknown[]): T[] {
  return items.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
