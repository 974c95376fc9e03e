import type { CueGroup } from '@/lib/voice/cues';

/** What is said without meaning it: keeps its words from being taken for something. */
export const politeness: readonly CueGroup[] = [
  {
    cue: 'nothing',
    why: 'politeness',
    weight: 0,
    phrases: `
      (aucun|pas de|sans|zero|0) (retard|retards|attente|panne|bug|incident|coupure),
      c est la meilleure (celle|*), meilleurs voeux, meilleures salutations, au meilleur prix,
      merci de m aider, merci d avance, (d avance|par avance) merci, merci par avance,
      merci (de|d) (me|nous|bien|vouloir|repondre|rappeler|preciser|confirmer|regler|faire|verifier|
      corriger|regarder|revenir|traiter|contacter|indiquer|votre attention), bonne journee,
      bonne soiree, bon week end, bon weekend, bonne semaine, bonne nuit, bonne annee, bonnes fetes,
      bon courage, bon appetit, bonne chance, bien sur, bien entendu, bien que, ou bien, eh bien,
      si bien que, aussi bien, bien recu, bien a vous, bien cordialement, cordialement, bien note,
      bien arrive*, c est bien, est bien, sont bien, bien compris, bon, ah bon, pour de bon,
      bon ben, bon bah, s il vous plait, s il te plait, pas de (souci|soucis|probleme),
      aucun (souci|probleme), sans (souci|probleme), (n|ne) hesit* pas, (je n|j) hesit*, bon plan,
      bon d achat, bon de reduction, bon cadeau, belle vie, chers, le bon numero, mort de rire,
      mort de faim, mort de froid, mort de soif, tue l amour, ca tue, morte de rire, mourir de rire,
      la ou, ou pas, ou non, pas ou, ou alors, ou (les|un|une|la|le) … (deux),
      (samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi) ou, de bonne heure, bon marche,
      beau temps, beau frere, beau pere, belle mere, belle soeur, belle fille, beau fils, merci qui,
      fait beau, fera beau, pourquoi pas, n importe (ou|quand|qui|quel*|comment), quand on,
      tant bien que mal, plus ou moins, bonjour, y compris, quand meme bien, comme quoi, de quoi,
      super u, super marche, hyper u, pas que, des que possible, le plus vite possible,
      au plus vite, si possible, rien que, sans plus, non plus
    `,
  },
];
