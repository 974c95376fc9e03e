import type { Saying } from './saying';

/** What Maison Lumen posts. */
export const brandPosts: readonly Saying[] = [
  {
    lang: 'fr',
    text: 'Nouveau dans l’atelier : {lampe} {matiere}. Chaque pièce est assemblée à la main à Lyon. {joie}\n\nhttps://maison-lumen.example/new',
  },
  {
    lang: 'fr',
    text: 'Une ampoule trop blanche peut gâcher une pièce. Visez 2 700 kelvins pour un salon, 3 000 pour une cuisine 💡 #ConseilLumière',
  },
  {
    lang: 'fr',
    text: 'Notre boutique de {ville} rouvre {jour} à 10 h. Le café est offert, les conseils aussi ☕',
  },
  {
    lang: 'fr',
    text: 'Vous êtes {nombre} 000 à avoir voté : {lampe} revient en édition limitée. Merci à vous. {joie}',
  },
  {
    lang: 'fr',
    text: 'Point livraison : les commandes passées avant {jour} midi partent le jour même. En cas de retard, écrivez-nous ici ou en message privé, une personne vous répond.',
  },
  {
    lang: 'fr',
    text: 'Dans les coulisses : {nombre} heures de polissage pour un seul abat-jour. Regardez la lumière changer de visage.',
  },
  {
    lang: 'fr',
    text: '🎁 #Concours : répondez avec la photo de votre coin lecture et gagnez {lampe}. Tirage au sort {jour}, règlement ici : https://maison-lumen.example/jeu',
  },
  { lang: 'fr', text: 'Merci à @deco_hebdo pour ce beau portrait de l’atelier. {joie}' },
  {
    lang: 'fr',
    text: 'On nous demande souvent comment nettoyer {lampe} : un chiffon doux, de l’eau tiède, jamais d’alcool. Le laiton vous dira merci.',
  },
  {
    lang: 'fr',
    text: '« La lumière, c’est ce qui reste quand on a tout rangé. » Rencontre avec Aïda, qui dessine nos lampes depuis {nombre} ans.',
  },
  {
    lang: 'fr',
    text: 'Fin de la collecte {jour} : rapportez votre ancienne lampe en boutique, nous la réparons ou nous la recyclons. Déjà {nombre}80 lampes sauvées ♻️ #Réparer',
  },
  {
    lang: 'en',
    text: 'New: {lamp} in {material}. Made in Lyon, shipped across Europe in two days. {joie}\n\nhttps://maison-lumen.example/en',
  },
  {
    lang: 'en',
    text: 'A reader asked which bulb to choose for a small bathroom. Short answer: 3,000 K, CRI above 90, and never a bare one. #LightTips',
  },
  {
    lang: 'en',
    text: 'Our spare parts page is live. If your lamp is broken, please fix it before you replace it: https://maison-lumen.example/parts',
  },
  {
    lang: 'en',
    text: 'See you at the {city} design fair, hall {nombre}. First 50 visitors leave with a candle. Yes, a candle 🕯️',
  },
  {
    lang: 'fr',
    text: 'Nous avons lu toutes vos remarques sur les délais de cette semaine, et vous avez raison d’être déçus. Notre transporteur a changé d’entrepôt et {nombre}00 colis ont pris du retard. Voici ce que nous faisons : chaque client concerné reçoit aujourd’hui un message avec une nouvelle date, les frais de port sont remboursés sans démarche, et notre équipe répond ici jusqu’à 21 h. Merci pour votre patience, nous vous devons mieux. L’équipe Maison Lumen',
  },
];
