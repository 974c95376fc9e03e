import { accountKey } from '@/lib/model/account-key';
import type { Platform } from '@/lib/model/platform';
import { accountRules } from './account-rules';

/** As in the schema `Handle`. */
const longestHandle = 150;

/**
 * The accounts on a site out of free text: handles with or without @, paths, or pasted addresses,
 * separated by white space, commas or semicolons. Each is given once, as first written; what can be
 * no account there is given back in `wrong`, word for word.
 */
export function parseAccounts(
  platform: Platform,
  text: string,
): { handles: string[]; wrong: string[] } {
  const handles = new Map<string, string>();
  const wrong: string[] = [];
  for (const word of text.split(/[\s,;]+/).filter(Boolean)) {
    const handle = handleOf(platform, word);
    if (handle === undefined || handle.length > longestHandle) wrong.push(word);
    else {
      const key = accountKey(platform, handle);
      if (!handles.has(key)) handles.set(key, handle);
    }
  }
  return { handles: [...handles.values()], wrong };
}

function handleOf(platform: Platform, word: string): string | undefined {
  const { hosts, path, typed, bare } = accountRules[platform];
  const address = addressIn(word);
  if (address) return hosts.test(address.host) ? path.exec(address.path)?.[1] : undefined;
  const plain = decoded(word.replace(/[?#].*$/, ''));
  if (plain === undefined) return undefined;
  const whole = typed.exec(plain)?.[1];
  if (whole !== undefined || !bare) return whole;
  const rest = bare.pattern.exec(plain)?.[1];
  return rest === undefined ? undefined : bare.prefix + rest;
}

/** Host (without `www.`) and path of a word that is a web address, also of one without a scheme. */
function addressIn(word: string): { host: string; path: string } | undefined {
  const parts = /^(https?:\/\/)?(?:www\.)?([^/?#@:]+)\/*([^?#]*)/i.exec(word);
  if (!parts) return undefined;
  const [, scheme, name = '', rest = ''] = parts;
  const host = name.toLowerCase();
  const ofASite = Object.values(accountRules).some(({ hosts }) => hosts.test(host));
  return scheme || ofASite ? { host, path: decoded(rest) ?? '' } : undefined;
}

/** Percent codes read, for so slugs stand on the pages; undefined when they are broken. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return undefined;
  }
}
