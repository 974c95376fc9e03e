/** A second thought that some posts end with. */
export const tails: Record<'fr' | 'en', readonly string[]> = {
  fr: [
    'Voilà, c’est dit.',
    'Des avis ?',
    'Bonne soirée à tous 🌙',
    'On en reparle {jour}.',
    'À {ville}, évidemment.',
    'Je note pour la prochaine fois.',
    '#vivement{jour}',
    'Et vous, vous faites comment ?',
    'Merci @camille_rv pour l’idée.',
  ],
  en: [
    'That is all.',
    'Thoughts?',
    'Back on {weekday}.',
    'Only in {city}.',
    'Noted for next time.',
    '#{weekday}mood',
    'How do you do it?',
    'Thanks @priya_raman for the tip.',
    'Anyway, tea 🍵',
  ],
};
