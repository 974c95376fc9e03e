/** An editor as a page has it. */
export interface LabEditor {
  /** What has the focus while one types. */
  box(): HTMLElement;
  /** What the editor itself holds, lines ending with `\n`: what a site would send. */
  text(): string;
  /** What is typed next is undone by itself, as after a pause; absent where only a pause does it. */
  pause?(): void;
  /** Takes it out of the page. */
  end(): void;
}

export interface LabOptions {
  /** An element of its own, in the page or in a shadow root. */
  place: HTMLElement;
  /** What stands in it already, with the caret after it: `@zoe `; absent in an empty box. */
  prefilled?: string;
  /** Called by the editor with its text after each change, as a site has it to show its button. */
  onText(text: string): void;
}

export type OpenEditor = (options: LabOptions) => LabEditor;
