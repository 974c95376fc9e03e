/** What is used here of Quill 1.3.7, which brings no types. */
declare module 'quill' {
  interface Op {
    insert?: string | { mention: { label: string; path: string } };
  }

  export default class Quill {
    constructor(container: Element, options: { modules: { toolbar: false }; placeholder: string });
    static import(name: 'blots/embed'): new (...rest: never[]) => { domNode: HTMLElement };
    static register(blot: unknown): void;
    readonly root: HTMLElement;
    readonly clipboard: unknown;
    readonly history: { cutoff(): void };
    on(event: 'text-change', listener: () => void): void;
    getContents(): { ops: Op[] };
    setText(text: string, source: 'api'): void;
    getLength(): number;
    insertEmbed(index: number, name: 'mention', value: { label: string; path: string }): void;
    insertText(index: number, text: string): void;
    setSelection(index: number, length: number): void;
  }
}
