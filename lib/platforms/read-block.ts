import type { Metric, Metrics } from '@/lib/model/metrics';
import { countIn, parseBlock, valueAt } from './json-block';
import type { ItemBlock } from './types';

/** What the JSON blocks of a page tell of an item. */
export interface BlockCounts {
  told: Metrics;
  /** Counts that the author has hidden: whatever number stands there is not to be believed. */
  hidden: readonly Metric[];
  text?: string;
}

/**
 * Exact counts from the JSON blocks that a page came with, if one of them names the item `id`. They
 * are of the first page that was loaded: after a navigation inside the site they name others.
 */
export function readBlock(document: Document, block: ItemBlock, id: string): BlockCounts {
  const found = indexOf(document, block).get(id);
  if (!found) return { told: {}, hidden: [] };
  const hidden = block.hidden && found[block.hidden.property] === true ? block.hidden.counts : [];
  const told: Metrics = {};
  for (const [metric, property] of Object.entries(block.counts)) {
    const value = countIn(found[property]);
    if (value !== undefined && !hidden.includes(metric as Metric)) told[metric as Metric] = value;
  }
  const text = block.text && valueAt(found, block.text);
  return { told, hidden, ...(typeof text === 'string' && { text }) };
}

type Entry = Readonly<Record<string, unknown>>;

const parsed = new WeakMap<Element, unknown>();
const indexes = new WeakMap<ItemBlock, { of: readonly Element[]; index: Map<string, Entry> }>();

/** Blocks are parsed once; the index is made anew when others have come. */
function indexOf(document: Document, block: ItemBlock): ReadonlyMap<string, Entry> {
  const scripts = [...document.querySelectorAll(block.at)];
  const before = indexes.get(block);
  if (
    before &&
    before.of.length === scripts.length &&
    before.of.every((one, i) => one === scripts[i])
  ) {
    return before.index;
  }
  const index = new Map<string, Entry>();
  for (const script of scripts) {
    if (!parsed.has(script)) parsed.set(script, parseBlock(script.textContent));
    collect(parsed.get(script), block, index);
  }
  indexes.set(block, { of: scripts, index });
  return index;
}

/** Instagramʼs envelope is some 15 levels deep and a block holds some 10,000 values. */
const deepest = 60;
const mostValues = 200_000;

function collect(block: unknown, { id, counts }: ItemBlock, index: Map<string, Entry>): void {
  const names = Object.values(counts);
  const waiting: [value: unknown, depth: number][] = [[block, 0]];
  for (let seen = 0; waiting.length > 0 && seen < mostValues; seen++) {
    const [value, depth] = waiting.pop()!;
    if (typeof value !== 'object' || value === null || depth > deepest) continue;
    for (const inner of Object.values(value)) waiting.push([inner, depth + 1]);
    if (Array.isArray(value)) continue;
    const entry = value as Entry;
    const key = Object.hasOwn(entry, id) ? entry[id] : undefined;
    if (typeof key !== 'string' || !names.some((name) => Object.hasOwn(entry, name))) continue;
    if (!index.has(key)) index.set(key, entry);
  }
}
