import type { Saying } from './saying';

/** What people post on any day. */
export const everydayPosts: readonly Saying[] = [
  {
    lang: 'fr',
    text: 'Le chat a trouvé la seule place au soleil de l’appartement. Je travaille donc debout.',
  },
  {
    lang: 'fr',
    text: 'Premier café de la journée renversé sur le clavier. Bonne semaine à vous aussi ☕',
  },
  {
    lang: 'fr',
    text: 'Recommandation du soir : éteindre le plafonnier, allumer une petite lampe, et lire {nombre} pages.',
  },
  {
    lang: 'fr',
    text: 'On a repeint le couloir en bleu nuit. Il manque une lumière, mais on ne s’y cogne plus que le soir.',
  },
  { lang: 'fr', text: 'À {ville}, il pleut depuis {jour}. Les plantes sont ravies, moi moins 🌧️' },
  { lang: 'fr', text: 'Mon fils de {nombre} ans a demandé si la lune était en LED.' },
  { lang: 'fr', text: 'Le train de 7 h 12 est à l’heure. Je le note, on ne sait jamais.' },
  { lang: 'fr', text: 'Conseil d’une ancienne : gardez la facture, la notice et votre calme.' },
  {
    lang: 'fr',
    text: 'J’ai rangé mes câbles. Il m’en reste {nombre} dont personne ne connaît l’usage.',
  },
  {
    lang: 'fr',
    text: 'Belle expo à {ville}, entrée libre jusqu’à {jour}. Prenez le temps de la dernière salle. #musée',
  },
  { lang: 'fr', text: 'Qui a inventé les réunions de 18 h ? Nous voudrions lui parler.' },
  { lang: 'fr', text: 'Soupe, plaid, playlist. Voilà mon programme jusqu’en mars 🍲' },
  { lang: 'fr', text: 'La boulangère m’a appelée par mon prénom. J’habite ici, maintenant.' },
  { lang: 'fr', text: 'Vu ce matin : un vélo, deux sapins, aucun frein. Respect. 🎄' },
  { lang: 'en', text: 'Bought one plant in {weekday}’s market. It has opinions already 🪴' },
  { lang: 'en', text: 'My inbox says {nombre} unread. My heart says it is a beautiful day.' },
  {
    lang: 'en',
    text: 'The cat sits on whatever I need next. It is a planning tool at this point 🐈',
  },
  { lang: 'en', text: 'Small joy: a drawer that finally closes.' },
  {
    lang: 'en',
    text: 'Rain in {city}, so the museum it is. Room {nombre} is worth the wet shoes.',
  },
  { lang: 'en', text: 'Note to self: the good scissors are never where you left them.' },
  { lang: 'en', text: 'I asked for feedback and got a spreadsheet. With colours. I am touched.' },
  { lang: 'en', text: 'Overheard on the tram: “It’s not late, it’s dramatic.”' },
  { lang: 'en', text: 'Cooked for {nombre}, fed two. There will be soup until {weekday} 🍲' },
  {
    lang: 'en',
    text: 'A colleague retired today. {nombre} years, and she still labelled her mug.',
  },
  {
    lang: 'en',
    text: 'Reading in bed with a warm light is the only productivity system I trust. #reading',
  },
  { lang: 'en', text: 'If anyone needs me, I will be sorting screws by feeling.' },
  {
    lang: 'fr',
    text: 'Ce que j’ai appris en répondant à des inconnus pendant {nombre} ans : la première phrase compte plus que toutes les autres, un prénom calme plus qu’une excuse, et une date précise vaut mieux qu’un « très vite ». Les gens ne demandent presque jamais l’impossible. Ils demandent si quelqu’un a lu. Alors lisez jusqu’au bout, reformulez, dites ce que vous allez faire et quand, puis faites-le. Le reste s’apprend.',
  },
  {
    lang: 'en',
    text: 'A neighbour knocked last night because our hallway was dark again. We changed the bulb, then talked for {nombre} minutes about bulbs, then about her late husband, who was an electrician, then about the building in 1974, when there was one lamp for the whole staircase and everybody knew everybody. I had planned an early night. I would not swap it. Knock on doors, people. Bring a bulb if you need a reason.',
  },
];
