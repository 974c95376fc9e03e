/**
 * What may stand before a name and is none: in lower case, without accents and points. What follows
 * one of these alone is mostly a surname (“Dr Leroy”), so it counts as a first name only when it is
 * a given name that everybody knows.
 */
export const titles = new Set(
  (
    'm mr mme mlle mrs ms mx miss mister monsieur madame mademoiselle sir lady lord ' +
    'dr doc docteur doctor me maitre pr prof professeur professor rev reverend pere abbe soeur frere ' +
    'ceo cto cfo coo cmo pdg dg dj mc coach chef capitaine captain colonel general sergent officer'
  ).split(' '),
);
