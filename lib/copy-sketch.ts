import { report } from './report';

/** What became of the wish to copy a sketch; `elsewhere`: the tab in front shows no page of ours. */
export type SketchCopy = 'copied' | 'elsewhere' | 'failed';

/** What is needed of the browser. */
export interface SketchWorld {
  /** Match patterns of the sites. */
  origins: readonly string[];
  query: (filter: {
    active: true;
    currentWindow: true;
    url: string[];
  }) => Promise<{ id?: number | undefined }[]>;
  /** Runs the sketching script in a tab. @returns what it gave back */
  run: (tabId: number) => Promise<unknown>;
  write: (text: string) => Promise<void>;
}

/** Copies a sketch of the page in front, for a report. Never rejects. */
export async function copySketch({ origins, query, run, write }: SketchWorld): Promise<SketchCopy> {
  try {
    const [tab] = await query({ active: true, currentWindow: true, url: [...origins] });
    if (tab?.id === undefined) return 'elsewhere';
    const sketch = await run(tab.id);
    if (typeof sketch !== 'string') return 'elsewhere';
    await write(sketch);
    return 'copied';
  } catch (error) {
    report(error, { where: 'copying a sketch of a page' });
    return 'failed';
  }
}
