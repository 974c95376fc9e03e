/** Instagramʼs words for an advertisement, in lower case; the label consists of one of them. */
export const sponsored: ReadonlySet<string> = new Set([
  'sponsored', // English
  'ad',
  'sponsorisé', // French, and below
  'sponsorisée',
  'publicité',
  'gesponsert', // German
  'anzeige',
  'patrocinado', // Spanish, Portuguese
  'publicidad', // Spanish
  'publicidade', // Portuguese
  'sponsorizzato', // Italian
  'gesponsord', // Dutch
  'sponsrad', // Swedish
  'sponsoreret', // Danish
  'sponset', // Norwegian
  'sponsoroitu', // Finnish
  'sponsorowane', // Polish
  'sponzorováno', // Czech
  'sponsorlu', // Turkish
  'реклама', // Russian, Ukrainian
  'مُموَّل', // Arabic
  'ممول',
  '広告', // Japanese
  '광고', // Korean
  '赞助内容', // Chinese, simplified
  '贊助', // Chinese, traditional
]);
