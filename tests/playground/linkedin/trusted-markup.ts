/** The part of Trusted Types that is used here; browsers without them have no such object. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

const tag =
  /^<\/?(?:body|p|br|div|span|b|strong|i|em|a|ul|ol|li|meta)(?:\s+(?:class|style|href|charset|data-[\w-]+)=(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>$/i;

/** True for paragraphs, lists and the like; false for all that could load or run something. */
export function isHarmless(html: string): boolean {
  const tags = html.replaceAll(/<!--[^<>]*-->/g, '').match(/<[^>]*>?/g) ?? [];
  return tags.every((found) => tag.test(found)) && !/javascript:/i.test(html);
}

/** The siteʼs default policy: what editors write and paste passes, everything else throws. */
export function allowHarmlessMarkup(): void {
  trustedTypes?.createPolicy('default', { createHTML: (html) => (isHarmless(html) ? html : null) });
}
