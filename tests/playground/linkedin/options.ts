import type { SiteOptions } from '../sites';

/** The server writes what the feed is made of into the page; both sides make the same one. */
function readOptions(): SiteOptions {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="playground-feed"]');
  if (!meta)
    throw new Error('The page does not say which feed to show; is it served by server.ts?');
  return JSON.parse(meta.content) as SiteOptions;
}

export const options = readOptions();
