import type { CueGroup } from '@/lib/voice/cues';

/** How those judge it who are not pleased. */
export const displeasure: readonly CueGroup[] = [
  {
    cue: 'complaint',
    why: 'anger',
    weight: 3,
    heat: 2,
    phrases: `
      inadmissible*, inacceptable*, honteu*, une honte, la honte, quelle honte, honte a vous,
      scandaleu*, un scandale, quel scandale, lamentable*, pitoyable*, minable*, ras le bol,
      (en ai|en a|on en a|j en ai) (marre|assez|plein le), marre, injuste, mene* en bateau,
      (rend*|rendre) (dingue|fou|folle), agissez,
      (rendez|remettez|retablissez|reparez|remboursez) (moi|nous|le|la|les|mon|ma|mes|notre),
      lunaire, hallucinant*, inadmissible, j en peux plus, n en (peux|peut) plus, exaspere*,
      exasperant*, furieu*, revolt*, indign*, honte, insupportable*, intolerable*, incompeten*,
      se (moque*|foutent|fout|fiche) (de|du|d), vous (vous|nous) (moquez|foutez|fichez|prenez),
      foutage*, (nous|me) prend* … pour, foutez de, on se fout, c est abuse, abusez,
      (bande de|tas de) (voleurs|menteurs|incapables|incompetents|escrocs), (etes|sont) [tous|que] des (voleurs|escrocs|menteurs|arnaqueurs|incapables|incompetents), escrocs, charlatan*,
      (trop|c) abuse, du foutage, mensonges, menteurs, irrespect*, manque de respect, aucun respect,
      mepris*, degueulasse*, degoutant*, degoute*, colere, outre, outree, saoul*, gonfl*, petage*
    `,
  },
  {
    cue: 'complaint',
    why: 'disappointed',
    weight: 2,
    judges: true,
    phrases: `
      decu, decue, decus, decues, deception*, decevant*, mecontent*, insatisf*, agac*, enerv*,
      frustr*, lassant*, penible*, relou*, fatigant*, dommage que, regrette* … achat, desagreable*,
      mal recu*, mal accueill*, antipathique*, impoli*, malpoli*, arrogant*, froid et, hautain*
    `,
  },
  {
    cue: 'complaint',
    why: 'bad',
    weight: 2,
    judges: true,
    phrases: `
      nul, nulle, nuls, nulles, nullissime, bidon, pourri*, merdique*, merde, daube, catastrophi*,
      catastrophe, desastr*, horrible*, affreu*, atroce*, mauvais, mauvaise, mauvaises, mediocre*,
      pire, le pire, la pire, zero pointe, calamit*, deplorable*, execrable*, abominable*,
      inexistant*, bacle*, ridicule*, absurde*, inefficace*, inutile*, galere*, galer*, cauchemar*,
      enfer, un enfer, la cata, gache*, gachis, negligen*, de mal en pis, de pire en pire, moche*,
      deplor*, ratee, rate, foireu*, claque*, naze*, a fuir, a eviter, fuyez, evitez, deconseill*
    `,
  },
  {
    cue: 'complaint',
    why: 'was better',
    weight: 2,
    phrases: `
      c etait mieux (avant|quand), mieux avant,
      (vous avez|ils ont|avez) (change|gache|supprime|ruine|tue) (la|le|les|ma|mon), moins bien*,
      moins bon*, (qualite|service|niveau) … (baisse*|degrade*|chute*|plus ce que),
      n est plus (ce|comme), (c est|n est) plus ce que, (j adorais|j aimais) … mais, retrecit,
      portions … (retreci*|diminu*), se degrade*, baisse de qualite, m attendais a mieux,
      attendais a mieux
    `,
  },
  {
    cue: 'complaint',
    why: 'leaves',
    weight: 3,
    phrases: `
      plus jamais, (ne|n) … (reviendr*|reviens|acheter*|commander*|recommander*) (plus|pas|jamais),
      reviendr* (pas|plus|jamais), reviendra pas, (recommande|conseille) (pas|vraiment pas),
      (vais|je) … (resilier|resilie),
      change* de (banque|operateur|fournisseur|marque|cremerie|prestataire),
      je (quitte|me casse|me barre|vais voir ailleurs), vais voir ailleurs,
      (passe|passer|pars|partir) (chez|a) (orange|sfr|bouygues|free|edf|la concurrence|un autre|
      un concurrent), bye bye, adieu, (voir|aller) (a la concurrence|ailleurs|chez les concurrents),
      resilie*, desabonne, vous (perdez|venez de perdre|avez perdu) … client*, cliente perdue,
      client perdu, derniere fois que, dernier achat, n irai plus, (ne) mettr* plus les pieds
    `,
  },
  {
    cue: 'complaint',
    why: 'grievance',
    weight: 1,
    phrases: `
      (train|trains|bus|metro|rer|vol|tram|tramway) … (supprime*|annule*), retard, retards, annule,
      annulee, annules, supprime, supprimee, supprimes, probleme, problemes, souci, soucis,
      reclamation*, plainte, dommage, encore une fois,
      malgre (mes|de nombreu*|plusieurs|deux|trois|les|de multiples), relances, relance*, en vain,
      pour rien, a quoi (sert|bon), erreur, refus*, complique*, dommage que, quand meme, soi disant,
      pretendu*, sans (prevenir|information|explication|excuse*|la moindre), pas un mot,
      aucun* (excuse*|explication*|info*|suivi), (trois|deux|plusieurs|3|2|4|quatre|cinq|dix) fois,
      (pas|peu|guere) (normal|serieu*|professionnel*|terrible|fameu*|clair|pratique|acceptable|
      correct*|glorieux|tres serieux), n est pas (normal|serieu*), (c est|trouve ca) limite,
      n importe quoi, portait disparu, bof, franchement, serieux, serieusement, au lieu de
    `,
  },
  {
    cue: 'complaint',
    why: 'not as it should be',
    weight: 2,
    phrases: `
      (pas|n est pas|c est pas|pas tres|vraiment pas) (normal|serieux|professionnel|pro|terrible|
      sympa|acceptable|cool), n importe quoi, quelle deception, quel (gachis|scandale|manque),
      perdu (tous|toutes) (mes|nos), perdu (une|mon|deux|trois) … temps, perte de temps,
      (c est|est ce|est il|trouvez|trouvez vous|trouver) [ca|cela] normal (que|qu|de|d|*),
      (normal) (que|qu|pour vous|d avoir|de ne|d attendre|de payer|de devoir),
      trouvez [vous] (ca|cela) normal, on en parle,
      (vous|tu) (jouez|foutez|foutait|branlez) [a] quoi,
      c est quoi (ca|sa|ce|le) (bordel|delire|cinema|bazar|souci|probleme|cirque|foutoir|merdier),
      on (vous|ne vous) derange pas, je (fais|fait) (comment|quoi), que se passe t il,
      qu est ce qui se passe, (jours|semaines|mois|heures|jour) sans,
      (sans|plus aucun|aucun|plus d|pas d|0|zero) (internet|acces|reseau|chauffage|eau chaude|
      electricite|connexion|co|fibre|wifi|signal|courant),
      (n est|est) jamais (venu|venue|passe|passee|arrive), (a|suis a) bout, calvaire*, desesper*,
      la misere, service client (zero|nul|inexistant|injoignable|lamentable), zero pointe,
      aucune avancee, (0|zero) sur (10|20|5), perd* (un temps|du temps|patience), fait perdre,
      commence* a perdre patience, on (en|n en) peut plus, (tout|rien) est fait pour decourager,
      (vous|ils) n en avez, (fait|faites) (quelque chose|le necessaire), bougez vous,
      faites (votre|vos), reveillez vous,
      (quand|c est quand) (allez|comptez|vas|est ce que vous allez),
      (a) quand (la|le|une) (reparation|retour|resolution), inadapte*, fin de non recevoir,
      se sent* … (abandonne*|pris*|trompe*|lese*), (me|se) sens (trompe*|lese*|abandonne*|arnaque*),
      (c est|est ce) (quoi|une blague) (ce|ces|cette|votre), c est une blague, une blague,
      vous plaisantez, on croit rever, on marche sur la tete,
      bravo pour (les|vos|le|l|votre|ces|cette), belle mentalite, chapeau bas l artiste,
      quel foutoir, service apres vente inexistant
    `,
  },
];
