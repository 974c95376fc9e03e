import type { SiteName } from './sites';

/**
 * The named policies that a siteʼs own script may make. LinkedIn has a default one, which its
 * editors write through.
 */
const policies: Record<SiteName, string> = {
  x: 'site',
  linkedin: 'site default',
  instagram: 'site',
};

/** LinkedIn keeps a hidden page of its own within every page; the others frame nothing. */
const framing: Record<SiteName, 'none' | 'self'> = {
  x: 'none',
  linkedin: 'self',
  instagram: 'none',
};

/**
 * As strict as a site can be: nothing but its own script; no string becomes code or markup, but
 * for what passes through the named policies.
 * What an extension adds must work in spite of it.
 */
export function headersOf(site: SiteName): Record<string, string> {
  const framed = framing[site];
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'self'",
      `frame-src '${framed}'`,
      "base-uri 'none'",
      "form-action 'self'",
      `frame-ancestors '${framed}'`,
      "require-trusted-types-for 'script'",
      `trusted-types ${policies[site]}`,
    ].join('; '),
    'x-frame-options': framed === 'self' ? 'SAMEORIGIN' : 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}
