/** The part of Trusted Types that is used here; browsers without them have no such object. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript(text: string): string },
  ): { createScript(text: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The only policy that the siteʼs headers allow. It lets data pass, which never runs. */
const policy = trustedTypes?.createPolicy('site', { createScript: (text) => text });

/** Writes data into a script element that is no script (`application/ld+json`). */
export function setScriptText(block: HTMLScriptElement, text: string): void {
  block.textContent = policy?.createScript(text) ?? text;
}
