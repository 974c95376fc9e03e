import { z } from 'zod';
import type { Asker } from './guard-handler';
import { longestText } from './model/limits';

/** What the handler needs of the browser: to run something in the world of the page in a tab. */
export interface PageWorld {
  /** @returns what the editor in focus holds; anything, since the page may answer in its place */
  read: (tabId: number, shown: string) => Promise<unknown>;
  /** Inserts at the caret of the editor in focus. */
  write: (tabId: number, wish: WriteInPage) => Promise<unknown>;
}

export interface EditorHandler {
  /** What the editor in focus holds by its own model; undefined when that cannot be told. */
  read: (data: unknown, asker: Asker | undefined) => Promise<string | undefined>;
  /** @returns false when nothing was written, as far as the page tells */
  write: (data: unknown, asker: Asker | undefined) => Promise<boolean>;
}

const Text = z.string().max(longestText);
/** `shown` and `place` tell the box that is meant: by then the focus may be in another. */
const ReadMessage = z.object({ shown: Text });
const WriteMessage = z.object({ text: Text, shown: Text, place: z.string().max(200) });
type WriteInPage = z.infer<typeof WriteMessage>;

/** Asks the editors of pages that ask for it themselves. Believes them nothing: see `insertText`. */
export function editorHandler({ read, write }: PageWorld): EditorHandler {
  return {
    async read(data, asker) {
      const message = ReadMessage.safeParse(data);
      if (!message.success || !asker) return undefined;
      return Text.safeParse(await read(asker.tabId, message.data.shown)).data;
    },

    async write(data, asker) {
      const message = WriteMessage.safeParse(data);
      if (!message.success || !asker) return false;
      return (await write(asker.tabId, message.data)) === true;
    },
  };
}
