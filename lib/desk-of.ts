import { activeBrand } from './active-brand';
import type { Desk, ThreadUse } from './desk';
import { present } from './metrics/present';
import { situationOf } from './metrics/priority';
import type { Brand, BrandAccount } from './model/brand';
import type { LabelName } from './model/label';
import { languageTagged, type Language } from './model/language';
import type { ReplyTarget } from './model/reply-target';
import type { Situation } from './model/situation';
import { firstNameOf } from './templates/first-name/first-name-of';
import { wrongBrand } from './wrong-brand';

/**
 * Tells what a comment calls for and its language; absent where that is not clear.
 *
 * @param options.language where the page tells it
 */
export type Understand = (
  text: string,
  options: { language?: Language },
) => { situation?: Situation; language?: Language };

/** Whom somebody would answer for. */
export interface Seat {
  /** Those that were not deleted. */
  brands: readonly Brand[];
  chosenId: string | null;
  /** The account that is signed in on the page, where it tells. */
  viewer?: BrandAccount | undefined;
}

/**
 * In whose name one answers: the active brand, unless the account that is signed in is another
 * brand's only.
 */
export function brandAt({ brands, chosenId, viewer }: Seat): Brand | undefined {
  const other = viewer && wrongBrand(brands, chosenId, viewer)?.viewerBrand;
  return brands.find(({ id }) => id === other?.id) ?? activeBrand(brands, chosenId);
}

/**
 * What is known around a reply box.
 *
 * @param labels that a person put on what is answered
 * @param usedInThread newest first
 */
export function deskOf(
  seat: Seat,
  target: ReplyTarget | undefined,
  labels: readonly LabelName[],
  usedInThread: readonly ThreadUse[],
  understand: Understand,
): Desk {
  const brand = brandAt(seat);
  const { situation, language } = understandTarget(target, labels, understand);
  return present({
    brand: brand && {
      id: brand.id,
      name: brand.name,
      ...(brand.replyDelay !== undefined && { replyDelay: brand.replyDelay }),
      departments: brand.departments ?? [],
    },
    wrongBrand: seat.viewer && wrongBrand(seat.brands, seat.chosenId, seat.viewer),
    situation,
    language,
    firstName: firstNameOf(target?.authorName),
    usedInThread,
  });
}

/** What a post or comment calls for, and in which language; what a person labelled it as goes first. */
export function understandTarget(
  target: ReplyTarget | undefined,
  labels: readonly LabelName[],
  understand: Understand,
): { situation?: Situation; language?: Language } {
  const told = present({ language: languageTagged(target?.lang) });
  const { situation, language } = understand(target?.text ?? '', told);
  return present({ situation: situationOf(situation, labels), language, ...told });
}
