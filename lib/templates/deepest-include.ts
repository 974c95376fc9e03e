/** Replies that include replies that include replies…: so many are followed. */
export const deepestInclude = 5;
