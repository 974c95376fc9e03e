import type { EditorName } from './editors';
import type { Trouble } from './trouble';

/** What a test sees of the editor that is open. */
export interface Look {
  /** By the editorʼs own model. */
  text: string;
  /** Whether one could send. */
  ready: boolean;
}

export interface OpenOptions {
  /** In an open shadow root. */
  shadow?: boolean;
  prefilled?: string;
}

/** `window.lab`: for tests only, in the pageʼs own world. */
export interface Lab {
  /** Opens an editor in the place of the former one. */
  open(name: EditorName, options?: OpenOptions): void;
  /** Puts the focus into the box. */
  focus(): void;
  look(): Look;
  /** What is typed next is undone by itself. */
  pause(): void;
  trouble(kind: Trouble): void;
  endTrouble(): void;
}

declare global {
  interface Window {
    lab: Lab;
  }
}
