import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/lib/model/language';
import type { Situation } from '@/lib/model/situation';

export interface LabelledComment {
  text: string;
  /** What it calls for; absent where that is not clear. */
  situation?: Situation;
}

/** What the file of a name holds; `none.txt` holds what calls for nothing. */
const situations: Readonly<Record<string, Situation | undefined>> = {
  'complaint.txt': 'complaint',
  'crisis.txt': 'crisis',
  'hand-over.txt': 'handOver',
  'mediation-reminder.txt': 'mediationReminder',
  'none.txt': undefined,
  'praise.txt': 'praise',
  'question.txt': 'question',
  'thanks.txt': 'thanks',
  'welcome.txt': 'welcome',
};

/** The comments of one set, one a line of its files. @throws on a file of another name */
export function readComments(language: Language, set: 'train' | 'held-out'): LabelledComment[] {
  const folder = join(import.meta.dirname, language, set);
  return readdirSync(folder).flatMap((file) => {
    if (!(file in situations))
      throw new Error(`${file} names nothing that a comment may call for.`);
    const situation = situations[file];
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return lines.map((text) => ({ text, ...(situation && { situation }) }));
  });
}
