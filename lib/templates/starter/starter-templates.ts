import { b2b } from './b2b';
import { b2c } from './b2c';
import { publicBody } from './public-body';
import type { Sector } from './sector';
import type { StarterTemplate } from './starter-template';

const packs: Readonly<Record<Sector, readonly StarterTemplate[]>> = {
  b2b,
  b2c,
  public: publicBody,
};

/**
 * The replies that come with Repartee for a sector, in the order in which they are shown: from the
 * welcome to the crisis. For the options page only: no page of a site has to load them.
 *
 * How to add one: put an entry into the file of its situation (`b2c/complaint.ts`), then run
 * `npx vitest run --config tests/vitest.config.ts --root . --project unit tests/templates/starter`,
 * which tells what is missing. What it asks for:
 *
 * - Send it yourself. Two or three wordings in French and as many in English, which differ in what
 *   they say first, not by a synonym. English is written anew, not translated.
 * - It reads right when nothing is known: `Bonjour {{prénom|}},` or
 *   `{{#si prénom}}, {{prénom}}{{/si}}`, `{{délai|24 h}}`, `{{marque|nous}}`. What only the person
 *   who answers can know is a field: `{{?Prix}}`, with choices where there are few. A link to give
 *   is a field, too: `{{lien}}` is the link to what is answered. `{{contact}}` is a department's own
 *   address, never to be published.
 * - French: vous, `’`, and U+202F (in code also `\u202f`) before `; : ! ?`. English: British, `’`.
 * - Own words: 200 characters as X counts them, unless it is for other sites only; 300 on Instagram;
 *   600 on LinkedIn. No link on Instagram, where none can be clicked.
 * - One exclamation mark at most, one emoji at most and only on Instagram; neither of them in a
 *   complaint, a hand-over, a mediation or a crisis, nor for a public body.
 * - Complaint: what the person feels comes before what we explain or ask; no “if” in an apology, no
 *   blame, no promise that nobody can keep. Mediation: the house rules are named. Crisis: facts, a
 *   word for the people, what is being done, when the next news comes; nothing that is not known.
 */
export function starterTemplates(sector: Sector): readonly StarterTemplate[] {
  return packs[sector];
}
