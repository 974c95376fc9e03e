/**
 * What may stand before a name and is none, and before one word alone stands before a surname: “Mme
 * Robert”, “Dr Michel”. In lower case, without accents and points.
 */
export const surnameTitles = new Set(
  (
    'm mr mme mlle mrs ms mx miss mister monsieur madame mademoiselle lord ' +
    'dr doc docteur doctor me maitre pr prof professeur professor rev reverend ' +
    'capitaine captain colonel general sergent officer'
  ).split(' '),
);

/** The same, but those who call themselves so give their first name as well: “Coach Julie”. */
const otherTitles =
  'sir lady pere abbe soeur frere ceo cto cfo coo cmo pdg dg dj mc coach chef'.split(' ');

export const titles: ReadonlySet<string> = new Set([...surnameTitles, ...otherTitles]);
