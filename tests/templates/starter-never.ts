import type { Language } from '@/lib/model/language';
import type { Sector } from '@/lib/templates/starter/sector';

/** What no starter reply says, and why. Looked for in lower case, with `'` for `’`. */
export const never: readonly {
  pattern: RegExp;
  why: string;
  /** What it finds. */
  example: string;
  language?: Language;
  sector?: Sector;
}[] = [
  // French
  {
    language: 'fr',
    pattern: /désolée?s? si|excuses? si/,
    why: 'an apology with “if” is none',
    example: 'Nous sommes désolés si cela vous a gêné.',
  },
  {
    language: 'fr',
    pattern: /gêne occasionnée|désagrément/,
    why: 'the formula of those who did not read the complaint',
    example: 'Veuillez nous excuser pour la gêne occasionnée.',
  },
  {
    language: 'fr',
    pattern: /n'hésitez pas/,
    why: 'worn out; say what to do',
    example: 'N’hésitez pas à nous écrire.',
  },
  {
    language: 'fr',
    pattern: /tout en œuvre|plus brefs délais|dès que possible/,
    why: 'promises nothing in many words; say when, or that it is not known',
    example: 'Nous mettons tout en œuvre pour vous répondre.',
  },
  {
    language: 'fr',
    pattern: /satisfaction est|soyez assuré|nous tenons à|prenons (très )?au sérieux/,
    why: 'about us, not about the person',
    example: 'Votre satisfaction est notre priorité.',
  },
  {
    language: 'fr',
    pattern: /il suffit|(très )?simplement de|facile(ment)?/,
    why: 'whoever asks did not find it easy',
    example: 'Il suffit de redémarrer.',
  },
  {
    language: 'fr',
    pattern:
      /auriez dû (lire|vérifier|faire)|n'avez pas (lu|suivi|compris)|comme indiqué|votre faute/,
    why: 'blames',
    example: 'Vous auriez dû lire la notice.',
  },
  {
    language: 'fr',
    pattern: /calmez|rassurez-vous|vous exagérez/,
    why: 'tells people what to feel',
    example: 'Calmez-vous.',
  },
  {
    language: 'fr',
    pattern: /garantissons|promettons|sans aucun doute|vous serez remboursé/,
    why: 'promises what is not ours to promise',
    example: 'Nous vous garantissons un colis demain.',
  },
  {
    language: 'fr',
    pattern: /incident isolé|aucun risque|sous contrôle|probablement|sans doute|il semble/,
    why: 'speculation: in a crisis it comes back',
    example: 'Il s’agit d’un incident isolé.',
  },
  {
    language: 'fr',
    pattern: /ch(er|ère)s? (client|ami|abonné)/,
    why: 'nobody is dear to whoever writes so',
    example: 'Cher client, merci.',
  },
  {
    language: 'fr',
    pattern: /(?<!\p{L})(tu|te|toi|ton|ta|tes|tien|tienne)(?!\p{L})|(?<!\p{L})t'/u,
    why: 'vouvoiement everywhere',
    example: 'Dis-nous ce que tu en penses.',
  },
  {
    language: 'fr',
    pattern: /ravis|heureux|contents|enchantés|désolés/,
    why: 'takes everybody who writes here for a man; a noun does not',
    example: 'Nous sommes ravis de vous lire.',
  },
  // English
  {
    language: 'en',
    pattern: /(sorry|apologi[sz]e) if/,
    why: 'an apology with “if” is none',
    example: 'We are sorry if you were upset.',
  },
  {
    language: 'en',
    pattern: /inconvenience/,
    why: 'the formula of those who did not read the complaint',
    example: 'We apologise for any inconvenience.',
  },
  {
    language: 'en',
    pattern: /hesitate|reach out|as per|kindly|going forward|valued/,
    why: 'worn out; say what to do',
    example: 'Please don’t hesitate to contact us.',
  },
  {
    language: 'en',
    pattern: /as soon as possible|asap|in due course|every effort/,
    why: 'promises nothing; say when, or that it is not known',
    example: 'We will answer as soon as possible.',
  },
  {
    language: 'en',
    pattern: /rest assured|(very )?seriously|your satisfaction/,
    why: 'about us, not about the person',
    example: 'Rest assured that we care.',
  },
  {
    language: 'en',
    pattern: /simply|just need to|easily/,
    why: 'whoever asks did not find it easy',
    example: 'Simply restart it.',
  },
  {
    language: 'en',
    pattern: /you should have (read|checked|done)|you failed|you did not (read|follow)|as stated/,
    why: 'blames',
    example: 'You should have read the leaflet.',
  },
  {
    language: 'en',
    pattern: /calm down|overreact/,
    why: 'tells people what to feel',
    example: 'Please calm down.',
  },
  {
    language: 'en',
    pattern: /guarantee|we promise|you will be refunded/,
    why: 'promises what is not ours to promise',
    example: 'We guarantee it for tomorrow.',
  },
  {
    language: 'en',
    pattern: /isolated incident|no risk|under control|probably|it seems/,
    why: 'speculation: in a crisis it comes back',
    example: 'This was an isolated incident.',
  },
  {
    language: 'en',
    pattern: /(apolog|organ|real|recogn|critic)iz|colors?(?!\p{L})|favor|center|vacation/u,
    why: 'British spelling',
    example: 'We apologize for the color.',
  },
  // Public bodies
  {
    sector: 'public',
    pattern: /promo(?!u)|offre spéciale|découvrez|client|fans?(?!\p{L})|customer|discover/u,
    why: 'a public body sells nothing',
    example: 'Découvrez notre promo.',
  },
  {
    sector: 'public',
    pattern: /usagers?(?!\p{L})|administrés|ci-joint|susmentionné|veuillez|afin de|le cas échéant/u,
    why: 'office language where plain words do',
    example: 'Les usagers doivent, le cas échéant, se présenter.',
  },
];
