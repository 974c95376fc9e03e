import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '@/tests/support/bundle';
import type { Box } from './inside/boxes';

/** A box that one writes into, in the field names of the expected files. */
export interface ActualComposer {
  where: 'dialog' | 'inline';
  purpose: 'reply' | 'comment' | 'new-post';
  /** The site's own id of what is answered. */
  replyTo: string | null;
  /** What was told of what is answered, where its id is not all. */
  answered: { handle: string | null; name: string | null; text: string | null } | null;
  editor: Box['editor'];
  submit: Box['send'];
}

let script: Promise<string> | undefined;

/** What our code tells of every box of a page, when nobody has pressed anything there. */
export async function readComposers(page: Page): Promise<ActualComposer[]> {
  script ??= bundleScript(join(import.meta.dirname, 'inside', 'boxes.ts'), 'boxes');
  const told = (await page.evaluate(`${await script}; boxes.describeBoxes()`)) as string;
  return (JSON.parse(told) as Box[]).map(actualComposer);
}

function actualComposer({ dialog, target, editor, send }: Box): ActualComposer {
  const { purpose, key, authorHandle, authorName, text } = target;
  const isTold = [key, authorHandle, authorName, text].some((value) => value !== undefined);
  const answered = {
    handle: authorHandle?.replace(/^.*\//, '') ?? null,
    name: authorName ?? null,
    text: text ?? null,
  };
  return {
    where: dialog ? 'dialog' : 'inline',
    purpose: purpose === 'post' ? 'new-post' : purpose,
    replyTo: key === undefined || key.includes(':text:') ? null : key.replace(/^.*:/, ''),
    answered: isTold ? answered : null,
    editor,
    submit: send,
  };
}
