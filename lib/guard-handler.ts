import { z } from 'zod';
import type { Brand, BrandAccount } from './model/brand';
import { accountKey } from './model/account-key';
import { RowId } from './model/keys';
import type { Platform } from './model/platform';
import { Handle } from './model/reading';
import { wrongBrand, type WrongBrand } from './wrong-brand';

/** A page that asks, as the browser tells it. */
export interface Asker {
  platform: Platform;
  tabId: number;
}

/** What the handler needs of the world. */
export interface GuardWorld {
  /** Those that were not deleted. */
  brands: () => Promise<Brand[]>;
  chosenId: () => Promise<string | null>;
  choose: (id: RowId) => Promise<void>;
  /** The lines that were closed, by tab, account and active brand. */
  closed: { has: (line: string) => Promise<boolean>; add: (line: string) => Promise<void> };
}

export interface GuardHandler {
  /** What to say to the person who is signed in as this account, if anything. */
  viewer: (data: unknown, asker: Asker | undefined) => Promise<WrongBrand | undefined>;
  /** @returns false when nothing was switched */
  switchBrand: (data: unknown, asker: Asker | undefined) => Promise<boolean>;
  /** What is said now is not said again in this tab. */
  close: (data: unknown, asker: Asker | undefined) => Promise<void>;
}

const ViewerMessage = z.object({ handle: Handle });
const SwitchMessage = z.object({ id: RowId });

/** Warns of a brand that is not the one of the account in the page. Holds nothing in memory. */
export function guardHandler(world: GuardWorld): GuardHandler {
  const look = async (data: unknown, asker: Asker | undefined) => {
    const message = ViewerMessage.safeParse(data);
    if (!message.success || !asker) return undefined;
    const viewer: BrandAccount = { platform: asker.platform, handle: message.data.handle };
    const found = wrongBrand(await world.brands(), await world.chosenId(), viewer);
    return found && { found, line: lineOf(asker, viewer, found) };
  };
  return {
    async viewer(data, asker) {
      const said = await look(data, asker);
      return said && !(await world.closed.has(said.line)) ? said.found : undefined;
    },

    async switchBrand(data, asker) {
      const message = SwitchMessage.safeParse(data);
      if (!message.success || !asker) return false;
      const { id } = message.data;
      if (!(await world.brands()).some((brand) => brand.id === id)) return false;
      await world.choose(id);
      return true;
    },

    async close(data, asker) {
      const said = await look(data, asker);
      if (said) await world.closed.add(said.line);
    },
  };
}

function lineOf({ tabId }: Asker, viewer: BrandAccount, { activeBrand }: WrongBrand): string {
  return `${tabId} ${accountKey(viewer.platform, viewer.handle)} ${activeBrand.id}`;
}
