import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPrivate, pageOf } from '@/lib/platforms/pages';
import { platformOf } from '@/lib/platforms/registry';
import { adapterWords } from '@/lib/sketch/adapter-words';
import { sketchOf } from '@/lib/sketch/sketch-of';

/**
 * Runs in a page when a person asks for it in the popup, and gives back the sketch of the page; null
 * where nothing is ever read.
 */
export default defineUnlistedScript((): string | null => {
  const adapter = platformOf(location.href);
  if (!adapter || isPrivate(pageOf(location.href, adapter))) return null;
  const options = { fixedWords: adapterWords(adapter), closed: adapter.privateParts };
  return `${adapter.id}, ${sketchOf(document, options)}`;
});
