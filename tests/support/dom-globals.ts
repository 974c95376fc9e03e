import { Window } from 'happy-dom';

/** The few DOM globals that the readers name, for tests that run in Node without a page. */
export function installDomGlobals(): void {
  const window = new Window();
  Object.assign(globalThis, {
    Node: window.Node,
    Element: window.Element,
    ShadowRoot: window.ShadowRoot,
    CSS: window.CSS,
  });
}
