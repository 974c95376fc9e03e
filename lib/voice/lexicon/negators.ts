import type { Language } from '@/lib/model/language';

/** Words that turn a judgement into its contrary when they stand before it. */
export const negators: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('pas jamais aucun aucune sans ni rien guere peu'.split(' ')),
  en: new Set(
    `not no never none without hardly barely neither nor nothing dont doesnt didnt isnt wasnt arent
    werent cant couldnt wont wouldnt shouldnt aint havent hasnt hadnt isn doesn don t nt`.split(
      /\s+/,
    ),
  ),
};

/** French says it behind the verb: “j’aime pas”. */
export const negatorsBehind: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('pas plus jamais rien guere'.split(' ')),
  en: new Set(),
};

/** What follows these words counts for more than what stands before them. */
export const turns: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('mais sauf malheureusement dommage cependant pourtant hormis'.split(' ')),
  en: new Set('but however unfortunately except yet although sadly'.split(' ')),
};

/** Between them and a judgement, “not” does not reach over. */
export const breaks: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('mais et ou car donc que qui parce sauf puis'.split(' ')),
  en: new Set('but and or because so who that which then'.split(' ')),
};

/** What only would be, should be or is wished for is not so. */
export const wishes: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `serait seraient devrait devraient devriez pourrait pourraient pourriez aurait auriez auraient faudrait
    voudrais voudrait aimerait aimerais espere esperais esperons esperait si lieu croyais pensais pensait
    croyait soit sera seront quand`.split(/\s+/),
  ),
  en: new Set(
    `would should could might if need needs needed want wants wanted wish hope hoped hoping instead supposed
    thought think rather id wouldve shouldve couldve deserve deserves expect expected least lost
    less lack without must`.split(/\s+/),
  ),
};

/** Words before which a sentence still begins. */
export const openers: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    `bonjour bonsoir salut hello coucou hey re et mais alors donc svp dites dis du coup ok merci
    super genial cool sinon pardon excusez moi bjr cc la equipe a tous tout le monde madame monsieur ah oh`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `hi hello hey and but so ok okay please thanks thank you also btw well now guys there team folks
    morning good evening afternoon sorry excuse me yes no oh just dear all everyone then quick question wow`.split(
      /\s+/,
    ),
  ),
};
