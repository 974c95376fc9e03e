import type { CueGroup } from '@/lib/voice/cues';

/** What must reach somebody at once, and what the house rules do not allow. */
export const alerts: readonly CueGroup[] = [
  {
    cue: 'crisis',
    why: 'boycott',
    weight: 3,
    heat: 1,
    phrases: `
      boycot*, boycott*, appel a (manifester|la mobilisation|boycott*), n achetez plus,
      (arretez|cessez) d acheter, plus personne ne doit, faites tourner,
      partagez (en masse|un max|massivement|au maximum), (faites|fais) (circuler|tourner),
      tous devant le siege, balance ton*, balancetonemployeur, balancetonagency, metoo
    `,
  },
  {
    cue: 'crisis',
    why: 'legal threat',
    weight: 3,
    heat: 1,
    phrases: `
      (port*|depos*|depot de) plainte, plainte (depos*|contre|penale|au commissariat),
      plainte au penal, mon avocat*, mes avocats, nos avocats, un avocat, avocate, mise en demeure,
      mettre en demeure, tribunal, tribunaux, en justice, la justice,
      poursuites (judiciaires|penales), (constat|par|mon) (d huissier|huissier), prud hommes,
      procureur*, (assigne*|assignation) (en|devant), action collective, class action,
      recours collectif, dgccrf, repression des fraudes, signal conso, signalconso,
      saisir (le|la) (mediateur|cnil|justice), la cnil, 60 millions de consommateurs,
      ufc que choisir, que choisir, association de consommateurs, guerre mediatique, bad buzz,
      au penal
    `,
  },
  {
    cue: 'crisis',
    why: 'media',
    weight: 3,
    phrases: `
      (la|les|toute la) (presse|medias) (est|sont|va|vont|sera|seront|en|adorer*),
      (contacte*|prevenu|prevenir|alerter|alerte) … (presse|medias|journalistes|tele),
      cash investigation, capital m6, envoye special, mediapart, france info va, bfm va,
      (passe*|passer|part) (chez|sur|a) (cash|bfm|capital|tf1|m6),
      scandale (sanitaire|alimentaire|ecologique|national|d etat), affaire d etat
    `,
  },
  {
    cue: 'crisis',
    why: 'danger',
    weight: 3,
    phrases: `
      hospitalis*, (a l|a) hopital, (aux|finir aux|fini aux) urgences, intoxi*, salmonell*,
      listeri*, empoisonn*, (pris|prend|prendre) feu, incendie*,
      (batterie|telephone|lave linge|appareil|machine|four|chaudiere|bouteille|trottinette|chargeur|
      box|moteur|friteuse|plaque|seche*) … explos*,
      explos* (au visage|entre les mains|dans les mains|chez), electrocut*,
      brule* (au|vive|la main|le visage), brulures, amiante,
      (bout|bouts|morceau*) de (verre|metal|plastique), (du|de) verre dans, asticot*, vers dans,
      rat dans, (aurait|aurions|aurais|aurait ete) pu (mourir|tuer|y passer),
      (enfant|ouvrier|ouvriers|salarie*|personne|personnes|chien|chat|bebe|homme|femme|patient*|
      client*|gens) … (mort|morte|morts|mortes|decede*|tue|tuee|tues),
      (est|sont) (mort|morte|morts) (sur|dans|a cause|apres|en utilisant),
      (mise|mis|mettez|mettre) … en danger, danger (pour|public|de mort|sanitaire),
      (c est|est|sont|tres|extremement|trop) dangereu*,
      (produit*|jouet*|article*|pratique*|route|carrefour|passage) dangereu*, retirer de la vente,
      retirez … de la vente, etouff*, accident grave, blesse, blessee, blesses, blessures,
      agression*, agresse, agressee, agresses, harcelement (sexuel|moral|au travail),
      (viol|violee|attouchement*), exploit* (des|les) (enfants|ouvriers|salaries|gens),
      travail des enfants, maltrait*, cancerigene*, cancerogene*
    `,
  },
  {
    cue: 'crisis',
    why: 'data leak',
    weight: 3,
    phrases: `
      fuite* (de|massive|des),
      (donnees|coordonnees|mots de passe) … (circul*|vol*|pirat*|fuit*|vente|publi*|diffus*),
      (donnees|comptes) (vole*|pirate*), (vous (etes|avez)) [vous] [fait|ete] pirat*, cyberattaque*,
      cyber attaque*
    `,
  },
  {
    cue: 'crisis',
    why: 'discrimination',
    weight: 3,
    heat: 1,
    phrases: `
      propos (racistes|sexistes|homophobes|antisemites|scandaleux|honteux),
      (vos propos|votre pub*|votre campagne|c est|publicite) … (raciste*|sexiste*|homophobe*|
      antisemite*|transphobe*), discrimin*, racisme, homophobie, antisemit*, greenwashing mensonger,
      ils savaient, vous le saviez, (vous|ils) … (menti|cache la verite), (ne) … laissez … se taire,
      omerta
    `,
  },
  {
    cue: 'insult',
    why: 'insult',
    weight: 3,
    heat: 2,
    phrases: `
      (connard*|connasse*|conne|conard*|encule*|salope*|salaud*|ordure*|pute*|fdp|ntm|nique*|
      batard*|enfoire*|abruti*|debile*|cretin*|imbecile*|idiot*|tocard*|bouffon*|clochard*|raclure*|
      sous merde*|salopard*|trou du cul|trouduc),
      sale (raciste|con|conne|race|arabe|juif|noir|pute|type|blanc|etranger*|chien*),
      (gros|grosse|pauvre|espece|sombre) (con|conne|debile|abruti*|idiot*|type|tache|porc|vache|
      d abruti*|de con*|d idiot*|d imbecile*), (quel|quelle) (con|conne|abruti*),
      (tu es|t es|t|vous etes|etes) … (con|cons|conne|connards|merde|merdes|debile*|abruti*|
      stupide*|idiot*), ferme (ta|la|ta grande) (gueule|bouche), ta gueule, vos gueules, la ferme,
      va te faire*, allez vous faire*, va (crever|mourir|chier), allez (crever|mourir), creve,
      crevez, (fils|fille) de (p|pute|chien*), ta mere,
      (retourne*|rentre*|rentrez) (dans|chez) (ton|toi|ta|ton pays|votre pays|vous),
      merite* des (baffes|claques|coups), je vais te (trouver|retrouver|tuer|peter)
    `,
  },
  {
    cue: 'spam',
    why: 'spam',
    weight: 3,
    phrases: `
      lien (dans|en) (ma|la|notre) bio,
      (gagn*|gagnez) … (euros|par jour|par mois|argent|depuis chez vous|facilement|sans rien faire),
      abonnez vous a (mon|ma), abonne* (pas chers|gratuits), followers (pas chers|gratuits),
      (contactez|contacte|ecrivez|ecris|rejoignez|rejoins|ajoutez) (moi|la|le|les|nous) … (whatsapp|
      telegram), bitcoin*, cryptomonnaie*, forex, investissez (dans|avec|sur), voyance*, voyante,
      voyant medium, marabout*, retour (de|d) (l etre|affection), (etre|l etre) aime,
      credit (rapide|sans|facile), pret (entre particuliers|rapide|sans),
      argent (facile|facilement|rapide*),
      (regarde*|visite*|viens voir|venez voir) (ma|mon) (page|profil|compte|bio), mes photos,
      (promo*|offre) exceptionnelle followers, cliquez (sur|ici), je donne des (iphone*|telephones),
      pas chers ici, rencontres coquines, onlyfans, maitre (adama|*) gueri*
    `,
  },
];
