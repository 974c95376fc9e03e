import type { CueGroup } from '@/lib/voice/cues';

/** What somebody says who is delighted. */
export const praises: readonly CueGroup[] = [
  {
    cue: 'praise',
    why: 'loves it',
    weight: 3,
    judges: true,
    phrases: `
      (j|on|nous) ador*, adore*, adorable*,
      (j|on) (aime|aimons) (beaucoup|trop|tellement|enormement|tant|bien),
      (je|on) (valide|kiffe|surkiffe|like) *, kiff*, j aime, coup de coeur, coups de coeur,
      (je suis|suis|totalement|trop|hyper|grand*|gros*) (fan|amoureu*|accro*|conquis*|bluffe*),
      ma fille est fan, fan (de|depuis|absolu*|inconditionnel*), fan, accro, accros, conquis*,
      bluffe*, bluffant*, epat*, emerveill*, sous le charme, love
    `,
  },
  {
    cue: 'praise',
    why: 'beautiful or excellent',
    weight: 2,
    judges: true,
    phrases: `
      magnifique*, superbe*, sublime*, splendide*, genial*, geniaux, excellent*, exceptionnel*,
      extraordinaire*, fantastique*, formidable*, merveilleu*, merveille*, parfait, parfaite,
      parfaits, parfaites, parfaitement, incroyable*, impeccable*, irreprochable*, remarquable*,
      delicieu*, succulent*, savoureu*, exquis*, divin*, ravissant*, raffine*, elegant*,
      eblouissant*, brillant*, bravissimo, somptueu*, prodigieu*, fabuleu*, sensationnel*, canon,
      canons, topissime, top, au top, nickel, niquel, tip top, chapeau, respect a vous, une tuerie,
      tuerie, une pepite, pepite, a tomber, regal*, regale*, perle, un [petit|vrai] bijou, a couper le souffle, epoustoufl*, incontournable*, memorable*, inoubliable*, delice*, idyllique*, chaleureu*, convivial*, charmant*, copieu*, un (vrai|gros|grand) plus, gros plus, un must, mention speciale, prometteu*, inventif*, inventive*, fait* avec soin, (on|y) mange* [tres] bien, tellement bon*, le sourire, j en salive, chouchou*,
      trop (beau|belle|bien|bon|bonne|mignon*|cool|fort|chou|stylé|style|joli*), au poil,
      du tonnerre, la classe, classe, stylé, magique*, enchant*
    `,
  },
  {
    cue: 'praise',
    why: 'good',
    weight: 2,
    judges: true,
    phrases: `
      tres (bon|bonne|bien|beau|belle|belles|beaux|joli*|satisfait*|content*|agreable*|efficace*|
      utile*|interessant*|reactif*|professionnel*|pro|sympa*|pratique*|gentil*|accueillant*|
      eclairant*|reussi*|inspirant*|pertinent*|clair*|doux|douce|complet*|bonne),
      (super|hyper|ultra|vraiment|tellement|si|franchement) (bon|bonne|bien|beau|belle|sympa*|
      content*|efficace*|pratique*|utile*|reactif*|rapide*|jolie*|gentil*|agreable*|satisfait*|
      interessant*|mignon*|pro|professionnel*|douce|doux), satisfait, satisfaite, satisfaits,
      satisfaites, ravi, ravie, ravis, ravies, enchante* du, comble*, agreabl*,
      excellente initiative,
      (belle*|bonne*|bonnes|super|chouette|sacree) (edition|initiative*|idee*|decouverte*|nouvelle*|
      action*|reussite*|collection*|realisation*|surprise*|experience*|adresse*|equipe*|ambiance|
      soiree|qualite|demarche|journee avec|campagne|photo*|image*|mise en|annonce*|evolution*|
      continuation), beau (travail|geste|projet|boulot|parcours|resultat),
      super (produit*|service|equipe|accueil|moment|soiree|idee|travail|article|initiative|ambiance|
      experience|resto|restaurant|adresse|vendeu*|qualite|boutique|collection|appli|app|evenement|
      journee|visite|rapport|boulot|expo*|spectacle),
      bon (travail|boulot|produit|rapport|article|moment|service|choix),
      quel (talent|bonheur|plaisir|beau|travail|accueil|chef|regal),
      quelle (merveille|beaute|reussite|equipe|belle|classe|elegance), (que|quelle) du bonheur,
      que du bonheur, bonheur, un vrai plaisir, plaisir (de|d), une reussite
    `,
  },
  {
    cue: 'praise',
    why: 'congratulates',
    weight: 2,
    judges: true,
    phrases: `
      bravo, bravos, felicitation*, feliciter, (vous|je vous|on vous|vs) felicit*, chapeau (a|pour),
      bien joue, continuez (comme|ainsi|sur|a), ne changez rien, longue vie, hats off, gg,
      bien merite*, force a vous, un grand bravo, mille bravos, toutes mes felicitations, felicite*
    `,
  },
  {
    cue: 'praise',
    why: 'recommends',
    weight: 3,
    judges: true,
    phrases: `
      (je|j|nous|on|vivement) recommande*, (je|j|nous|on) [le|la|les|vous] conseille, (je|j|nous|on) [le|la|les] conseillons,
      recommande* (a 100|vivement|les yeux|fortement|sans), foncez, les yeux fermes, sans hesiter,
      allez y sans, valeur sure, je valide, valide a, on reviendr*, je reviendr*, reviendr* avec,
      reviendr*, (je|on) rachet*, (j ai|on a|nous avons|avons|ai) [beaucoup|vraiment|particulierement|bien|enormement] (apprecie*|adore*|aime*), [spot|lieu|cadre|endroit|cadeau|format] (ideal|ideale), (troisieme|deuxieme|4e|3e|2e) (flacon|pot|achat),
      (change* la vie|simplifi* la vie), depuis des annees et,
      (c est|de loin|tout simplement|sont|etes|vraiment) (le meilleur|la meilleure|les meilleurs|
      les meilleures), (le meilleur|la meilleure|les meilleurs|les meilleures) * (que|de|du|d|qui),
      l un* des meilleur*,
      impossible (de|d) (trouver mieux|resister|s en passer|m en passer|choisir|faire un choix|
      s en lasser|dire non|ne pas *), on (en|n en) redemande
    `,
  },
  {
    cue: 'praise',
    why: 'never let down',
    weight: 3,
    phrases: `
      (jamais|pas|pas du tout|vraiment pas|absolument pas) [ete] (decu|decue|decus|decues),
      (peux|peut) plus (m en|s en|me|se) (passer|lasser), (ne|n) … m en lasse*,
      ne jure* plus que par, trouver mieux, rien a redire, rien a dire,
      (ne|n) (y|ai|a) rien a (redire|dire), sans faute, jamais decu*, pas mal du tout,
      vraiment pas mal, plutot pas mal,
      jamais (ete|vu|eu|mange|goute|fait|bu|connu|teste) (aussi|d aussi|mieux|meilleur*|un aussi|
      une aussi), pas decu*, zero defaut, (aucun|sans) defaut, aucun regret, (ne|n) regrette pas,
      regrette (pas|absolument pas), (aucun|zero) (probleme|souci) (avec|depuis|en),
      n a jamais ete (aussi|si)
    `,
  },
  {
    cue: 'praise',
    why: 'looks forward',
    weight: 2,
    phrases: `
      hate (de|d|que), trop hate,
      vivement (la|le|les|l) (sortie|prochaine|suite|prochain|an prochain|annee prochaine),
      impatien* (de|d), pressee* (de|d)
    `,
  },
  {
    cue: 'praise',
    why: 'keeps its promise',
    weight: 2,
    phrases: `
      tien* (ses|leurs|toutes ses|vos) promesses, a la hauteur, au rendez vous,
      exactement ce (qu|que), comme (je|on) (l|les) aim*, comble* mes attentes,
      (depasse|au dela de) … attentes, conforme a, rapport qualite prix, gagne* … temps, efficace*,
      reactif*, reactivite, pro jusqu au bout, a l ecoute,
      (souriant*|aimable*|accueillant*|attentionne*|serviable*|bienveillant*), soigne*, merite*,
      fier* (d|de), admirati*, inspirant*, eclairant*, instructif*, passionnant*, captivant*
    `,
  },
  {
    cue: 'praise',
    why: 'pleased',
    weight: 1,
    judges: true,
    phrases: `
      bien, bon, bonne, bons, bonnes, beau, belle, beaux, belles, joli*, sympa*, cool, chouette*,
      agreable*, content, contente, contents, contentes, super, rapide*, facile*, pratique*,
      gentil*, doux, douce, mignon*, wahou*, waouh*, wow*, ouah*, miam, heureux, heureuse, heureuses, original*
    `,
  },
];
