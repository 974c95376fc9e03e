/**
 * Words that a person's name does not hold, in lower case and without accents. Leave out what is a
 * common surname, too (Page, Green, Cook).
 */

/** Anywhere in it: it is a shop, a team, a place, a page, or two people. */
export const businessWords = new Set(
  (
    'sas sasu sarl sa eurl scop sci ltd llc inc gmbh corp co cie company compagnie group groupe ' +
    'holding team teams equipe official officiel officielle service services client clients support ' +
    'help aide care info infos information news actu actus contact accueil compte account admin ' +
    'agency agence studio studios atelier ateliers boutique shop store magasin market marche ' +
    'boulangerie patisserie boucherie epicerie fromagerie restaurant resto bistrot bistro brasserie ' +
    'cafe coffee bar pub pizza pizzeria burger kitchen cuisine traiteur food bakery hotel camping gite ' +
    'spa salon coiffure coiffeur beaute beauty institut fleuriste fleurs pharmacie opticien cabinet ' +
    'clinique hopital garage auto autos automobile motors moto taxi taxis transports voyages travel ' +
    'ecole school academy academie universite university college lycee campus formation formations ' +
    'mairie ville commune communaute community prefecture ministere ministry region departement ' +
    'metropole office tourisme tourism musee museum theatre cinema festival opera bibliotheque ' +
    'radio tv media medias magazine mag journal presse press podcast blog club association asso ' +
    'fondation foundation federation syndicat union collectif comite ong fan fans fc rc ' +
    'banque bank bancaire credit assurance assurances insurance mutuelle finance immobilier immo ' +
    'energie energy solutions consulting conseil conseils marketing digital web tech labs data cloud ' +
    'software systems industries industrie international france paris europe uk usa canada belgique ' +
    'global world monde online shopping design designs creation creations production productions ' +
    'records music editions librairie books photo photos photography photographe photographie video ' +
    'sport sports fitness gym yoga running football rugby jardin garden ferme domaine chateau maison ' +
    'home deco fashion mode bijoux recrutement jobs careers carrieres rh hr pro plus bio bot bots ' +
    'recettes recipes cooking voyage world life style lifestyle love vintage ' +
    // What sites call those who have no name, or no account any more
    'membre member utilisateur utilisatrice user participant participante anonyme anonymous ' +
    'ancien ancienne linkedin instagram twitter facebook croix secours'
  ).split(' '),
);

/** Anywhere in it: more than one person, or a sentence. */
export const joiningWords = new Set('et and und y by of for pour with avec sans aux &'.split(' '));

/** At its start: the beginning of a title or of a surname. */
export const openingWords = new Set(
  (
    'le la les l un une the a an mon ma mes ton ta tes son sa ses notre nos votre vos my your our his ' +
    'her their tout toute tous bon bonne petit petite petits grand grande super happy little big new ' +
    'nouveau nouvelle vive we i je tu il elle on en au ce cette just only free best ' +
    'de du des d da di do dos del della el al van von der den ten ter zu saint st sainte ' +
    // “Ben Ahmed” is a surname far more often than “Ben Johnson” is anybody in France.
    'ben bin ibn ait ould ' +
    // Surnames that are written first in their country.
    'nguyen tran pham huynh hoang zhang wang liu chen zhao huang zhou yang'
  ).split(' '),
);
