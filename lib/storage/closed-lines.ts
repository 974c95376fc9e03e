import { storage } from 'wxt/utils/storage';

const key = 'session:closedLines';

/** More tabs than anyone has open; the oldest are forgotten first. */
const mostRemembered = 200;

/** The lines that a person closed in pages, kept until the browser is closed. */
export const closedLines = {
  async has(line: string): Promise<boolean> {
    return (await all()).includes(line);
  },
  async add(line: string): Promise<void> {
    const others = (await all()).filter((other) => other !== line);
    await storage.setItem(key, [...others, line].slice(-mostRemembered));
  },
};

async function all(): Promise<string[]> {
  const stored = await storage.getItem<unknown>(key);
  return Array.isArray(stored) ? stored.filter((line) => typeof line === 'string') : [];
}
