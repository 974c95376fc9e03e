import type { HandOverForm } from '@/components/sidebar/sidebar-state';
import { present } from '@/lib/metrics/present';
import type { Brand } from '@/lib/model/brand';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { report } from '@/lib/report';
import type { Database } from '@/lib/storage/db';
import { saveHandOver } from '@/lib/storage/hand-overs';

/** As in the model. */
const longestQuote = 4000;

/** Remembers what is handed over, with what is answered at the moment. Never rejects. */
export async function handOver(
  db: Database,
  brand: Brand | undefined,
  target: ReplyTarget | undefined,
  { departmentId, note, quote, ...form }: HandOverForm,
): Promise<{ saved: string } | { failed: unknown }> {
  try {
    const department = brand?.departments?.find(({ id }) => id === departmentId);
    if (!brand || !department) throw new Error('There is no such department.');
    const { key: postKey, platform, url: permalink, authorName, authorHandle } = target ?? {};
    const about = { postKey, platform, permalink, author: authorName ?? authorHandle };
    const row = await saveHandOver(
      db,
      {
        ...form,
        ...present({ ...about, note: note.trim() || undefined }),
        quote: quote.slice(0, longestQuote),
        brandId: brand.id,
        departmentId,
        departmentName: department.name,
      },
      Date.now(),
    );
    return { saved: row.id };
  } catch (error) {
    report(error, { where: 'handing over' });
    return { failed: error };
  }
}
