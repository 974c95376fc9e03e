/** Private messages: they look like comments and posts, and are neither. */
export const privateMessages: readonly string[] = [
  'Bonjour, je vous écris ici comme demandé. Ma commande LM-51120 n’est toujours pas arrivée.',
  'Mon adresse : 14 rue des Lanternes, 69001 Lyon. Merci de ne pas la publier.',
  'maison.lumen Nouvelle lampe {joie} 1 204 J’aime 38 commentaires #MaisonLumen',
  'Vous avez vu cette publication ? Je voudrais la même.',
];
