import type { CueGroup } from '@/lib/voice/cues';

/** How questions are asked, with a question mark or without. */
export const questions: readonly CueGroup[] = [
  {
    cue: 'question',
    why: 'asks',
    weight: 2,
    phrases: `
      est ce (que|qu) (vous|c|il|elle|ca|quelqu|on|je|j|le|la|les|l|ce|cette|votre|vos|un|une|des),
      qu est ce (que|qu), qu est ce qui, y a t il, y aura t il, y aurait il,
      (savez|sauriez|pouvez|pourriez|auriez|avez|faites|comptez|prevoyez|proposez|livrez|vendez|
      recrutez|serez|pensez|conseillez|utilisez|acceptez|organisez|etes) vous,
      (peut|doit|faut|existe|reste|puis|dois|peux) (on|il|je|t on),
      (sera|seront|sont|aura|existe|fonctionne|marche|convient) (t il|t elle|il|ils|elle|elles),
      (quelqu un|qqn|quelqun) (sait|connait|peut|pourrait|aurait|a) (*),
      (j aimerais|je voudrais|je souhaite|je souhaiterais|j aurais aime|je veux) (savoir|connaitre|
      comprendre|des infos|un renseignement|des renseignements|avoir des infos|des informations),
      (cherche|cherchons) (a) (savoir|joindre|contacter|comprendre),
      (pouvez|pourriez|peux|pourrais) (vous|tu) (me|m|nous|preciser|indiquer|confirmer|expliquer|
      donner),
      vous pouvez (me|m|nous) (dire|indiquer|donner|preciser|confirmer|expliquer|conseiller),
      petite question, une question, (des|une) (info|infos|precision|precisions) (sur|svp|s il),
      besoin (de|d) (savoir|info*|renseignement*), je me demande*, me demandai*, qui contacter,
      merci de (me|nous) (dire|preciser|indiquer|confirmer) (si|quand|comment|ou|quel*|la|le|les),
      une idee (de|du), (hesit*) entre, vous (conseillez|recommandez) (quoi|lequel|laquelle|quel*),
      avis sur, besoin de (vos|votre) (conseils|avis)
    `,
  },
  {
    cue: 'question',
    why: 'begins with a question word',
    weight: 1.5,
    opens: 'always',
    phrases: `
      comment, combien, pourquoi,
      quand (est|sera|seront|aura|ouvre*|ferme*|commence*|pourra*|sort|arrive|reprend*|revient|
      serez|recevr*|peut),
      quel* (est|sont|etait|serait|taille*|heure*|prix|jour*|numero|modele|format|marque|couleur*|
      teinte*|delai*|document*|ligne*|magasin*|boutique*|difference*|tarif*|date*),
      ou (est|sont|peut|trouver|puis|acheter|se|faut|en|on|vous|je), d ou,
      qui (est|sont|a|peut|connait|sait|contacter), quid, dispo*,
      c est (quoi|combien|quand|ou|pour quand|a quelle|qui|dispo*|possible|vegan|bio),
      jusqu a (quand|quelle), a partir de (quand|quel*), a (quelle|quel|qui) *,
      (dans|sur|pour|de) (quel*|combien) *, lequel, laquelle, peut on, possible (de|d), il est ou,
      elle est ou, ils sont ou, est ce, ca (existe|marche avec|se)
    `,
  },
  {
    cue: 'question',
    why: 'question word',
    weight: 1,
    opens: 'marked',
    phrases: `
      quand, qui, quoi, quel*, ou, ca
    `,
  },
];
