import type { Saying } from '../../../feed/texts/saying';

/** Captions of Maison Lumen. */
export const brandCaptions: readonly Saying[] = [
  {
    lang: 'fr',
    text: '{lampe} {matiere} est de retour {joie}\n\nAssemblée à la main dans notre atelier de Lyon, livrée en deux jours. Lien en bio.\n\n#MaisonLumen #luminaire #fabriqueenfrance',
  },
  {
    lang: 'fr',
    text: 'Quelle ampoule pour quelle pièce ?\n\n💡 2 700 K pour le salon\n💡 3 000 K pour la cuisine\n💡 4 000 K, jamais, ou alors au garage\n\nEnregistrez ce post pour votre prochaine ampoule. #ConseilLumière',
  },
  { lang: 'fr', text: 'Dimanche, un livre, {lampe}. C’est tout 🌙' },
  {
    lang: 'fr',
    text: '🎁 CONCOURS 🎁\n\nGagnez {lampe} :\n1️⃣ suivez @maison.lumen\n2️⃣ mentionnez en commentaire la personne avec qui vous lisez le soir\n\nTirage au sort {jour}, règlement en bio. #concours',
  },
  {
    lang: 'fr',
    text: 'Merci à @deco_hebdo pour cette série dans l’atelier. Photos : @bastien.hl {joie}',
  },
  {
    lang: 'fr',
    text: 'On nous écrit souvent pour savoir comment nettoyer le laiton. Un chiffon doux, de l’eau tiède, deux gouttes de savon noir, et surtout pas d’alcool : il ternit le vernis. Si la patine vous plaît, ne faites rien, elle viendra seule. Si elle ne vous plaît pas, rapportez votre lampe en boutique à Lyon ou à {ville} : nous la polissons sans frais, une fois par an, sur présentation de la facture ou simplement de la lampe.\n\n#Entretien #laiton #Réparer',
  },
  { lang: 'fr', text: 'Avant / après chez @theo_garnier. La suspension Orée, à {nombre} mètres.' },
  {
    lang: 'fr',
    text: 'Notre boutique de {ville} rouvre {jour} à 10 h ☕ Le café est offert, les conseils aussi.',
  },
  {
    lang: 'en',
    text: '{lamp} in {material} {joie}\nMade in Lyon, shipped across Europe in two days.\n\n#MaisonLumen #lighting #slowdesign',
  },
  {
    lang: 'en',
    text: '{nombre} hours of polishing for one shade. Sound on 🔊 #behindthescenes',
  },
  { lang: 'en', text: 'Your corners, our lamps. Thank you @oliver.hts and @grace_adeyemi 🧡' },
  {
    lang: 'fr',
    text: 'Nous avons lu tous vos messages sur les retards de cette semaine, et vous avez raison d’être déçus. Notre transporteur a changé d’entrepôt, {nombre}00 colis ont pris du retard. Chaque client concerné reçoit aujourd’hui une nouvelle date, les frais de port sont remboursés sans démarche, et nous répondons ici jusqu’à 21 h. L’équipe Maison Lumen',
  },
];
