import { addresseesIn } from './addressees';
import { standsBeside, type Named, type Said } from './conversation';
import { groupBy } from './group-by';

/** The comments below the same post of those whom a comment begins by naming; none for most. */
export type Addressed = (comment: Said) => Said[];

/**
 * Tells who is meant where all comments stand side by side below a post. What a post is asked for
 * the first time is what it costs.
 *
 * @param posts with all comments beside those that are asked about
 */
export function addressedAmong(posts: readonly Said[], known: Named): Addressed {
  const placeOf = ({ parentKey }: Said) => known.get(parentKey ?? '')?.key ?? parentKey;
  const places = groupBy(posts.filter(standsBeside), placeOf);
  const finders = new Map<string | undefined, (text: string) => Said[]>();
  return (comment) => {
    if (comment.text === undefined || !standsBeside(comment)) return [];
    const place = placeOf(comment);
    const find = finders.get(place) ?? addresseesIn(places.get(place) ?? []);
    finders.set(place, find);
    return find(comment.text);
  };
}
