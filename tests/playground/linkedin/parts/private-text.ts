/** What a private message says; it looks like a post, so that a careless reader takes it for one. */
export const privateText =
  'Entre nous : Maison Lumen ferme la boutique en janvier. 1,107 reactions • 29 comments';
