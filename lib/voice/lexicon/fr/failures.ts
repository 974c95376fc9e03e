import type { CueGroup } from '@/lib/voice/cues';

/** What went wrong, as those say it to whom it happened. */
export const failures: readonly CueGroup[] = [
  {
    cue: 'complaint',
    why: 'nothing came',
    weight: 3,
    phrases: `
      toujours (rien|pas|aucun|aucune),
      (toujours|jamais|rien|pas|non) (recu|recue|recus|livre|livree|livres), toujours en attente,
      n ai (rien|toujours|pas|jamais) … recu, rien dans ma boite, jamais arrive*,
      (pas|jamais|toujours pas) (ete|encore) (livre*|rembourse*|recu*|traite*|ramasse*),
      pas … livre*,
      (colis|commande|paquet|dossier|courrier) … (perdu|perdue|egare*|introuvable|disparu*|vole|
      volee), marque livre, indique livre, (note|indique|annonce) livre, il manque, il me manque,
      manquant*, (commande|colis) incomplet*, pas (passe|passee|venu|venue) … livr*,
      livreur … (jamais|pas) passe*
    `,
  },
  {
    cue: 'complaint',
    why: 'waits',
    weight: 2,
    phrases: `
      j attends (toujours|encore|depuis), (on|nous|je|j) attend* (toujours|encore|depuis),
      que (j|je|on|nous) attend*, (ca|cela) fait … (jours|semaines|mois|heures|ans|h|j),
      des (semaines|mois) que, (semaines|mois|jours|heures|minutes) (d|de) (attente|retard),
      depuis … (semaines|jours|mois|heures), (toujours|encore) en panne, interminable*,
      (attente|delai*|delais) [trop] (long*|interminable*),
      met* … (jours|semaines|heures) a (repondre|arriver|traiter),
      (encore|tous les jours|toujours) en retard, traine depuis, se fait attendre,
      attendu* (une|deux|trois|1|2|3) h*, ca traine
    `,
  },
  {
    cue: 'complaint',
    why: 'no answer',
    weight: 2,
    phrases: `
      (aucune|pas de|zero|sans|0) (reponse|reponses|retour|nouvelle|nouvelles|suite), injoignable*,
      personne (ne|n|pour|au), (ne|n) (repond*|rappell*|decroch*) (pas|jamais|plus|personne),
      (repond|repondez|repondent|rappelle|decroche) (pas|jamais|plus),
      jamais (rappele*|repondu|de reponse), pas (rappele*|repondu|de reponse), sans reponse,
      raccroch* … (nez|dessus), tourne* en (rond|boucle), (rond|boucle) avec,
      impossible (d avoir|de joindre|de vous joindre|de contacter|de parler|de trouver),
      reponse automatique, reponses automatiques, copier coller, copie colle, on (nous|me) balade,
      (renvoi*|balad*) de … en, n avez (pas|jamais|toujours pas) repondu, m a jamais, ne sert a rien
    `,
  },
  {
    cue: 'complaint',
    why: 'does not work',
    weight: 2,
    phrases: `
      (marche|marchent|fonctionne|fonctionnent|charge|demarre|s ouvre) (pas|plus|jamais|mal),
      en panne, interruption*, hors service, panne*, bug, bugs, bugg*, beug*, plante, plantent, plante*, crash*,
      rame, rament, impossible (de|d) *, hs, h s, ko, down, hors ligne, rien ne marche,
      plus rien (ne|qui) *, (ne|n) marche [desfois|jamais], marche (desfois|une fois sur deux),
      saute, sautent, freeze, coupe tout le temps, coupe (toutes|sans arret|en permanence|tous les),
      pas (capable|fichu|foutu*) (de|d), incapable* (de|d),
      impossible (de|d) (acceder|commander|payer|valider|ouvrir|installer|utiliser|regler|resilier|
      modifier|telecharger|envoyer|recuperer|connecter), message d erreur,
      (erreur|probleme) (sur|de|dans|avec|depuis),
      (ne|n) (peux|peut|arrive*|puis) (plus|pas|toujours pas),
      (plus|pas) (d|de) (internet|reseau|connexion|wifi|chauffage|eau chaude|courant|electricite|tv|
      signal|fibre|co), (coupure*|coupe) (d|de|internet), bloque*, deconnect*, lent, lente,
      trop lent*, dysfonctionn*, defaillan*, se vide tout seul, ecran noir, incident*, deconne*,
      instable*, inutilisable*
    `,
  },
  {
    cue: 'complaint',
    why: 'broken or wrong',
    weight: 2,
    phrases: `
      (recu|arrive*|livre*) … (casse*|abime*|endommage*|ouvert*|entame*|perime*|vide|miettes|
      defectueu*), casse, cassee, casses, cassees, abime*, endommage*, defectueu*, perime*,
      peremption, en miettes, fissure*, dechire*,
      (fuit|fuient|colle|gratte|pique|bave|rouille|deteint|retreci*|a lache|ont lache|ecaille*),
      mauvaise (taille|couleur|reference|adresse), (pas|ne) (le bon|la bonne|les bons),
      ne correspond* pas, (rien|pas|aucun) … a voir avec, mauvais (article|produit|modele),
      (brule|brulee|brules|froid|froide|froids|tiede*|cru|crue|trop cuit*|trop sale*|immangeable*|
      infect*), allergi*, (plaques|rougeurs|boutons|irritation*), ne tient pas, tient pas, tache*,
      moisi*, souill*, sale*
    `,
  },
  {
    cue: 'complaint',
    why: 'money',
    weight: 2,
    phrases: `
      (demande|exige|veux|attends|voudrais|veut) … (remboursement|etre rembours*|mon argent|
      dedommag*), rembours* (moi|nous|refus*), remboursement refuse,
      (toujours|pas|jamais) … rembours*, preleve* (deux|2|trois|3|a tort|sans),
      (factur*|debit*|preleve*) (deux fois|2 fois|quand meme|a tort|en double|alors),
      double (facturation|prelevement|debit), (frais|couts) (caches|supplementaires|abusi*|en plus),
      hors de prix, (trop|beaucoup trop|bien trop) cher*, plus cher*, arnaque*, arnaqu*, escroc*,
      escroqu*, vol organise, voleurs, vole*, du vol, rackett*, vache* a lait, pigeon*,
      (hausse*|augment*|doubl*) … (tarif*|prix|facture*|frais),
      (tarif*|prix|frais|facture*|mensualite*|prelevement*|loyer|abonnement) … (augment*|doubl*|
      explos*|tripl*), prix (abusi*|exorbitant*), pub mensongere, publicite mensongere, mensonger*,
      (aucun|pas de|sans) geste, surfactur*
    `,
  },
  {
    cue: 'complaint',
    why: 'thanks that are none',
    weight: 2,
    phrases: `
      merci (pour|a) (rien|les usagers|l attente|les retards|le retard|la panne|les galeres|
      cette galere|la galere|votre incompetence|le foutage),
      merci (la|le) (sncf|ratp|banque|poste|service client|sav),
      merci pour (votre|le|l) (absence|manque|silence)
    `,
  },
];
