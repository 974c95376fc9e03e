/**
 * LinkedInʼs words for “Promoted”, in the languages of its interface, in lower case. The label
 * consists of one of them or of several parts between “•”, one of which is.
 */
export const promoted: ReadonlySet<string> = new Set([
  'promoted', // English
  'post sponsorisé', // French, and below
  'sponsorisé',
  'promu',
  'promue',
  'promues',
  'anzeige', // German
  'gesponsert',
  'promocionado', // Spanish
  'promovido', // Portuguese
  'promovida',
  'post sponsorizzato', // Italian
  'promosso',
  'gepromoot', // Dutch
  'marknadsfört', // Swedish
  'promoveret', // Danish
  'promotert', // Norwegian
  'mainostettu', // Finnish
  'treść promowana', // Polish
  'promowane',
  'propagováno', // Czech
  'propagace',
  'kiemelt', // Hungarian
  'promovat', // Romanian
  'продвигается', // Russian
  'просувається', // Ukrainian
  'προωθημένη', // Greek
  'öne çıkarılan içerik', // Turkish
  'tanıtılan içerik',
  'الترويج', // Arabic
  'تم الترويج',
  'ממומן', // Hebrew
  'تبلیغ‌شده', // Persian
  'تبلیغشده',
  'प्रमोट किया गया', // Hindi
  'प्रमोट केले', // Marathi
  'প্রমোটেড', // Bangla
  'ਪ੍ਰੋਮੋਟ ਕੀਤਾ ਗਿਆ', // Punjabi
  'ਪ੍ਰੋਮੋਟ ਕੀਤਾ',
  'ప్రమోట్ చేయబడింది', // Telugu
  'ได้รับการโปรโมท', // Thai
  'được quảng bá', // Vietnamese
  'dipromosikan', // Indonesian, Malay
  'nai-promote', // Tagalog
  'プロモーション', // Japanese
  '광고', // Korean
  '广告', // Chinese, simplified
  '推广',
  '促銷內容', // Chinese, traditional
  '贊助',
]);

/** Beginnings of “Promoted by …”, where a name follows. */
export const promotedBy: readonly string[] = [
  'promoted by ',
  'sponsorisé par ',
  'promu par ',
  'promu(e) par ',
  'en partenariat avec ',
  'gesponsert von ',
  'promosso da ',
  '주최:',
  '宣傳單位：',
];
