import { accountKey } from '@/lib/model/account-key';
import type { Brand, BrandAccount } from '@/lib/model/brand';
import type { BrandColour } from '@/lib/model/brand-colours';
import type { AccountKey } from '@/lib/model/keys';
import type { Platform } from '@/lib/model/platform';
import { parseAccounts } from './parse-accounts';

/** What a person typed. */
export interface BrandFields {
  name: string;
  colour: BrandColour;
  /** The accounts on each site that the form shows, as free text. */
  accounts: Partial<Record<Platform, string>>;
}

export type NameProblem = { why: 'empty' } | { why: 'long' };
export type AccountProblem =
  | { why: 'none' }
  | { why: 'wrong'; wrong: string[] }
  | { why: 'many' }
  | { why: 'taken'; handle: string; by: string };

export interface Problems {
  name?: NameProblem;
  accounts: Partial<Record<Platform, AccountProblem>>;
}

/** A brand as the form made it, ready to be saved. */
export type BrandDraft = Pick<Brand, 'name' | 'colour' | 'accounts'> & { id?: string };

export type BrandFormResult = { draft: BrandDraft } | { problems: Problems };

const longestName = 80;
const mostAccounts = 30;

/**
 * Checks the form. `edited` is the brand that is being changed (absent for a new one): it keeps its
 * id and its accounts on sites that the form does not show. `brands` are all that exist: an account
 * belongs to one brand.
 */
export function readBrandForm(
  fields: BrandFields,
  { edited, brands }: { edited?: Brand | undefined; brands: readonly Brand[] },
): BrandFormResult {
  const name = fields.name.trim();
  const accounts = edited?.accounts.filter(({ platform }) => !(platform in fields.accounts)) ?? [];
  const owners = ownersBut(edited, brands);
  const problems: Problems = { accounts: {} };
  const nameProblem = problemOfName(name);
  if (nameProblem) problems.name = nameProblem;
  for (const [platform, text] of Object.entries(fields.accounts) as [Platform, string][]) {
    const { handles, wrong } = parseAccounts(platform, text);
    accounts.push(...handles.map((handle): BrandAccount => ({ platform, handle })));
    const problem =
      wrong.length > 0
        ? ({ why: 'wrong', wrong } as const)
        : accounts.length > mostAccounts
          ? ({ why: 'many' } as const)
          : takenOf(platform, handles, owners);
    if (problem) problems.accounts[platform] = problem;
  }
  const [first] = Object.keys(fields.accounts) as Platform[];
  const faultless = Object.keys(problems.accounts).length === 0;
  if (accounts.length === 0 && faultless && first) problems.accounts[first] = { why: 'none' };
  if (nameProblem || Object.keys(problems.accounts).length > 0) return { problems };
  return { draft: { ...(edited && { id: edited.id }), name, colour: fields.colour, accounts } };
}

function problemOfName(name: string): NameProblem | undefined {
  if (name === '') return { why: 'empty' };
  return name.length > longestName ? { why: 'long' } : undefined;
}

function takenOf(
  platform: Platform,
  handles: readonly string[],
  owners: ReadonlyMap<AccountKey, Brand>,
): AccountProblem | undefined {
  for (const handle of handles) {
    const owner = owners.get(accountKey(platform, handle));
    if (owner) return { why: 'taken', handle, by: owner.name };
  }
  return undefined;
}

/** Who has which account, the brand that is being changed left out. */
function ownersBut(
  edited: Brand | undefined,
  brands: readonly Brand[],
): ReadonlyMap<AccountKey, Brand> {
  const others = brands.filter(({ id }) => id !== edited?.id);
  return new Map(
    others.flatMap((brand) =>
      brand.accounts.map(({ platform, handle }) => [accountKey(platform, handle), brand] as const),
    ),
  );
}
