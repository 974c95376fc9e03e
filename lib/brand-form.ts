import type { Brand, BrandAccount } from './model/brand';

/** What a person typed. */
export interface BrandFields {
  name: string;
  /** Handles on X, separated by commas, semicolons or spaces. */
  x: string;
}

export type NameProblem = { why: 'empty' } | { why: 'long' };
export type HandleProblem =
  | { why: 'empty' }
  | { why: 'wrong'; wrong: string[] }
  | { why: 'many' }
  | { why: 'taken'; handle: string; by: string };

export interface Problems {
  name?: NameProblem;
  x?: HandleProblem;
}

/** A brand as the form made it, ready to be saved. */
export type BrandDraft = Pick<Brand, 'name' | 'accounts'> & { id?: string };

export type BrandFormResult = { draft: BrandDraft } | { problems: Problems };

const longestName = 80;
const mostAccounts = 30;

/** X's rule for usernames: https://help.x.com/en/managing-your-account/x-username-rules */
const handle = /^[A-Za-z0-9_]{1,15}$/;
const profileUrl = /^(?:https?:\/\/)?(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com\/([^?#]*)/i;

/** First parts of X's own paths: a pasted address that begins so is nobodyʼs profile. */
const ownPaths = new Set(
  'compose explore hashtag home i intent login messages notifications search settings share'.split(
    ' ',
  ),
);

/**
 * Handles on X out of free text: with or without @, or as pasted profile addresses. Each is given
 * once, as first written; what can be no handle is given back in `wrong`, word for word.
 */
export function parseHandles(text: string): { handles: string[]; wrong: string[] } {
  const handles = new Map<string, string>();
  const wrong: string[] = [];
  for (const word of text.split(/[\s,;]+/).filter(Boolean)) {
    const found = handleOf(word);
    if (found === undefined) wrong.push(word);
    else if (!handles.has(found.toLowerCase())) handles.set(found.toLowerCase(), found);
  }
  return { handles: [...handles.values()], wrong };
}

/**
 * Checks the form. `edited` is the brand that is being changed (absent for a new one): it keeps its
 * id and its accounts on other platforms. `brands` are all that exist: a handle belongs to one brand.
 */
export function readBrandForm(
  fields: BrandFields,
  { edited, brands }: { edited?: Brand | undefined; brands: readonly Brand[] },
): BrandFormResult {
  const name = fields.name.trim();
  const { handles, wrong } = parseHandles(fields.x);
  const kept = edited?.accounts.filter((account) => account.platform !== 'x') ?? [];
  const accounts = [...kept, ...handles.map((on): BrandAccount => ({ platform: 'x', handle: on }))];
  const others = brands.filter((brand) => brand.id !== edited?.id);

  const problems: Problems = {};
  const nameProblem = problemOfName(name);
  const handleProblem = problemOfHandles({ handles, wrong, others, total: accounts.length });
  if (nameProblem) problems.name = nameProblem;
  if (handleProblem) problems.x = handleProblem;
  if (nameProblem || handleProblem) return { problems };
  return { draft: { ...(edited ? { id: edited.id } : {}), name, accounts } };
}

function handleOf(word: string): string | undefined {
  const path = profileUrl.exec(word)?.[1]?.split('/')[0];
  if (path !== undefined && ownPaths.has(path.toLowerCase())) return undefined;
  const bare = (path ?? word).replace(/^[@＠]/, '');
  return handle.test(bare) ? bare : undefined;
}

function problemOfName(name: string): NameProblem | undefined {
  if (name === '') return { why: 'empty' };
  return name.length > longestName ? { why: 'long' } : undefined;
}

function problemOfHandles(found: {
  handles: string[];
  wrong: string[];
  others: readonly Brand[];
  total: number;
}): HandleProblem | undefined {
  const { handles, wrong, others, total } = found;
  if (wrong.length > 0) return { why: 'wrong', wrong };
  if (handles.length === 0) return { why: 'empty' };
  if (total > mostAccounts) return { why: 'many' };
  for (const other of others) {
    const taken = handles.find((on) => owns(other, on));
    if (taken) return { why: 'taken', handle: taken, by: other.name };
  }
  return undefined;
}

function owns(brand: Brand, onX: string): boolean {
  return brand.accounts.some(
    ({ platform, handle: own }) => platform === 'x' && own.toLowerCase() === onX.toLowerCase(),
  );
}
