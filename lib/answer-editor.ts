import type { EditorHandler } from './editor-handler';
import type { Asker } from './guard-handler';
import { onMessage } from './messages';
import { reported } from './reported';
import type { Sender } from './sender-platform';

/** Connects the messages about the editor in focus with who answers them. */
export function answerEditor(
  editor: EditorHandler,
  from: (sender: Sender) => Asker | undefined,
): void {
  onMessage('readEditor', ({ data, sender }) =>
    reported('asking an editor what it holds', editor.read(data, from(sender))),
  );
  onMessage('writeInPage', ({ data, sender }) =>
    reported('writing by the means of an editor', editor.write(data, from(sender))),
  );
}
