import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '@/lib/parts';
import { platformOf } from '@/lib/platforms/registry';
import { run } from './run';

/** Reads posts. Comes when the script of the page has seen that there may be one. */
export default defineUnlistedScript(() => {
  const adapter = platformOf(location.href);
  if (adapter) providePart('reader', (life) => run(adapter, life));
});
