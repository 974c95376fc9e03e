let salt = 0;
const classes = new Map<string, string>();
const sheet = new CSSStyleSheet();

function hash(text: string): string {
  let mixed = 0x811c9dc5 ^ salt;
  for (let index = 0; index < text.length; index += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193);
  }
  return (mixed >>> 0).toString(36);
}

/** A class of one declaration, such as `color:red` or `:hover opacity:.5`; made once. */
function classOf(declaration: string): string {
  const known = classes.get(declaration);
  if (known !== undefined) return known;
  const name = `x${hash(declaration)}`;
  const [, when = '', rule = ''] = /^(?:(:\S+|@\w+) )?(.+)$/.exec(declaration) ?? [];
  const plain = `.${name}${when.startsWith(':') ? when : ''}{${rule}}`;
  const wide = when === '@wide' ? '(min-width: 1200px)' : '(max-width: 899px)';
  sheet.insertRule(when.startsWith('@') ? `@media ${wide}{${plain}}` : plain, classes.size);
  classes.set(declaration, name);
  return name;
}

const joined = new Map<string, string>();

/**
 * The class names of declarations separated by `;`, one name each, as the site has them. A
 * declaration may begin with `:hover ` or with `@wide ` (from 1200 px) or `@narrow ` (below
 * 900 px). Of two that set the same property the one first used loses, so do not set one twice.
 */
export function css(declarations: string): string {
  const known = joined.get(declarations);
  if (known !== undefined) return known;
  const names = declarations
    .split(';')
    .map((declaration) => declaration.trim())
    .filter(Boolean)
    .map(classOf)
    .join(' ');
  joined.set(declarations, names);
  return names;
}

/** Makes the names depend on the seed, as they change with each release of the site. */
export function startStyles(seed: number): void {
  salt = Math.imul(seed, 2_654_435_761);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
