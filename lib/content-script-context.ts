import { browser } from 'wxt/browser';

/**
 * Stands in for WXTʼs class of this name (see the alias in wxt.config.ts). WXT 0.21.0 tells every
 * page that a content script has started, by a `postMessage` that holds the extensionʼs id: sites
 * that look for extensions need no more. This one is silent.
 *
 * It ends when the extension is reloaded or removed, which a page only notices when it asks, and
 * when the same script is started again in the same page.
 */
export class ContentScriptContext {
  readonly #end = new AbortController();

  constructor(name: string) {
    const running = (globalThis as Running)[runningScripts] ?? new Map<string, AbortController>();
    (globalThis as Running)[runningScripts] = running;
    running.get(name)?.abort();
    running.set(name, this.#end);
  }

  /** Everything that lives as long as the script ends with this. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Ask before each piece of work; the first “no” ends everything that follows the signal. */
  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return !this.#end.signal.aborted;
  }
}

/** On the global of our isolated world, which the page does not see. */
const runningScripts = Symbol.for('repartee.running');
interface Running {
  [runningScripts]?: Map<string, AbortController>;
}
