import { sendMessage } from './page-messages';
import { providedPart, type PartName, type Parts } from './parts';
import { withPatience } from './with-patience';

/**
 * Asks the background for a part of what runs in a page.
 * @throws when it does not come
 */
export async function loadPart<Name extends PartName>(name: Name): Promise<Parts[Name]> {
  // Also when one is there: it may have been left by a former version of the extension.
  await withPatience(sendMessage('part', { name }));
  const part = providedPart(name);
  if (!part) throw new Error(`The script "${name}" did not come into the page.`);
  return part;
}
