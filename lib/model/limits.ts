/**
 * Bounds and names that both sides need: the schemas in this folder, and the script in the page,
 * which must not carry zod. Nothing here imports anything.
 */

/** The counts that a page can tell of a post, in the order in which we show them. */
export const metricNames = ['likes', 'comments', 'reposts', 'saves', 'views'] as const;

/** No post of these sites has more; a larger number is a misreading. */
export const highestCount = 1e12;

/** The longest text kept of a post: X's long posts hold 25,000 characters, its Articles more. */
export const longestText = 100_000;

/** The longest display name kept; the sites stop at 50 to 100 characters. */
export const longestName = 500;

/** Readings that one message may carry. */
export const largestBatch = 200;

/** A post with more elements than this is no post but an accident or an attack: it is left alone. */
export const mostElements = 20_000;

/** The longest wording of a saved reply: no site takes a comment of this length. */
export const longestBody = 10_000;

/** A shortcut that is longer would be no shortcut. */
export const longestShortcut = 30;
