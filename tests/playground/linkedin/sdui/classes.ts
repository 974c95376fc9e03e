import { options } from '../options';

/** 32 bits of FNV-1a as eight hexadecimal digits; no class may begin with a digit. */
function hashed(name: string): string {
  let hash = (0x811c9dc5 ^ options.seed) >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const digits = (hash >>> 0).toString(16).padStart(8, '0');
  return /^\d/.test(digits) ? `_${digits}` : digits;
}

/** The classes with these names, as a build of the site calls them: `cx('row soft')`. */
export function cx(names: string): string {
  return names.split(' ').map(hashed).join(' ');
}

/** Gives the page the rules of a style sheet that is written with the names. */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '');
  sheet.replaceSync(rules.replaceAll(/\.([a-z][\w-]*)/g, (_, name: string) => `.${hashed(name)}`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
