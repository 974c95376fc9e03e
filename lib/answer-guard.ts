import type { Asker, GuardHandler } from './guard-handler';
import { onMessage } from './messages';
import { reported } from './reported';
import type { Sender } from './sender-platform';

/** Connects the messages about the brand in a page with who answers them. */
export function answerGuard(
  guard: GuardHandler,
  from: (sender: Sender) => Asker | undefined,
): void {
  onMessage('viewer', ({ data, sender }) =>
    reported('looking whose account is signed in', guard.viewer(data, from(sender))),
  );
  onMessage('switchBrand', ({ data, sender }) =>
    reported('switching the brand', guard.switchBrand(data, from(sender))),
  );
  onMessage('closeGuard', ({ data, sender }) =>
    reported('remembering what was closed', guard.close(data, from(sender))),
  );
}
