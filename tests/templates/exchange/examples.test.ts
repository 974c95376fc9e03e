import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Template } from '@/lib/model/template';
import { readTemplates } from '@/lib/templates/exchange/read-templates';
import { context } from './context';

/**
 * One example of what each tool writes, and what comes in of it (`vitest -u` writes a missing one;
 * read it before it is committed).
 */
const folder = join(import.meta.dirname, 'examples');
const examples = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

test.each(examples)('%s', async (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const reading = readTemplates(name, text, context);
  const expected = join(folder, name.replace(/\.\w+$/, '.expected.json'));
  await expect(`${JSON.stringify(reading, undefined, 2)}\n`).toMatchFileSnapshot(expected);
  if ('problem' in reading) throw new Error(reading.problem.code);
  const Draft = Template.omit({
    id: true,
    position: true,
    createdAt: true,
    updatedAt: true,
    deleted: true,
  });
  for (const { draft } of reading.accepted) expect(Draft.parse(draft)).toEqual(draft);
});
