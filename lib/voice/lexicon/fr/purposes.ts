import type { CueGroup } from '@/lib/voice/cues';

/** Who thanks, presents themself, or brings what is for a department. */
export const purposes: readonly CueGroup[] = [
  {
    cue: 'thanks',
    why: 'thanks for help',
    weight: 3,
    phrases: `
      (merci|remercie*|mercis) [beaucoup|encore|infiniment|vraiment|bien] (pour|de|a) … (aide|
      reponse*|info*|retour*|conseil*|reactivite|precision*|partage*|rapidite|patience|attention|
      ecoute|soutien|explication*|invitation|lot|accueil|gentillesse|confiance|disponibilite|temps),
      merci (d|de) (avoir|m avoir|nous avoir|l avoir)
    `,
  },
  {
    cue: 'thanks',
    why: 'thanks',
    weight: 2,
    phrases: `
      merci, mercis, remercie, remercions, remercier, remerciements, thanks, thx, reconnaissant*,
      gratitude, mille mercis, sauve la mise, merci (infiniment|beaucoup|encore|mille fois),
      vous etes (adorables|gentil*)
    `,
  },
  {
    cue: 'welcome',
    why: 'newcomer',
    weight: 3,
    phrases: `
      (nouveau|nouvelle|nouvel|petit nouveau|petite nouvelle|nouveaux) (ici|membre|abonne*|
      arrivant*|dans le groupe|sur le groupe|sur (cette|votre) page|venu*|parmi vous),
      je suis (nouveau|nouvelle), je me presente,
      (ravi*|content*|heureu*|enchante*|ravie) (de|d) (rejoindre|vous rejoindre|faire partie|
      vous suivre|etre (la|ici|parmi vous)|decouvrir (la|le|votre|cette) (groupe|communaute|page)),
      (viens|vient|venons) (de|d) (rejoindre|m inscrire|m abonner|vous decouvrir|vous rejoindre|
      decouvrir (votre|la|cette) (page|compte|communaute)|vous suivre|arriver (dans|sur|ici)),
      (je|j) (decouvre|rejoins|debarque|arrive|integre) (votre|la|cette|le|dans le|sur|ici|
      ce) (page|compte|communaute|groupe|club|commune|ville|forum),
      premiere fois que je (commente|poste|viens|participe|vous),
      nouvellement (inscrit*|arrive*|installe*), enchante, enchantee, je debarque, je m appelle,
      bienvenue a moi
    `,
  },
  {
    cue: 'handOver',
    why: 'application',
    weight: 3,
    phrases: `
      (ma|mon|une|votre) candidature, (mon|mes|un) cv, lettre de motivation,
      (postule*|postuler) (a|au|chez|pour), souhaite* postuler,
      (recherche|cherche) … (stage|alternance|emploi|apprentissage|contrat|poste|job),
      (a la recherche) (d|de) (un|une) (stage|alternance|emploi|poste|contrat),
      (a la recherche) (d|de) (stage|alternance), offre d emploi, service rh, equipe rh,
      ressources humaines, stage de (3e|troisieme|fin d etudes)
    `,
  },
  {
    cue: 'handOver',
    why: 'reference number',
    weight: 3,
    phrases: `
      (numero|num|no) (de|du) (commande|dossier|client|contrat|suivi|facture|reservation|ticket),
      (commande|dossier|contrat|ticket) (n|no|numero),
      (reference|ref|references) (client|commande|dossier|contrat), (mon|voici) numero client,
      (duplicata|copie) … facture, (envoyer|renvoyer|recevoir) (une|la|ma) facture, facture au nom,
      ref client, reference client, numero de (commande|dossier|client|contrat|suivi|facture),
      dossier transmis
    `,
  },
  {
    cue: 'handOver',
    why: 'partner or press',
    weight: 3,
    phrases: `
      (proposer|propose|proposons|demande de|pour un|un|en) partenariat (avec|a|pour|entre),
      proposer un partenariat, demande de partenariat, devenir partenaire*, collab, collabs,
      collaborer, (proposer|propose|pour) (une|des) collaboration*, collaboration*,
      (sponsoriser) (notre|mon|nous), (service|contact|attache*|relations) presse, journaliste*,
      interview*, createur* de contenu, creatrice* de contenu, influenceu*,
      distributeur* (de|pour|en), revendeur*, tarifs pro*, vendre vos, distribuer vos, dpo,
      droit d acces, appel d offres, proposer (nos|mes) services
    `,
  },
  {
    cue: 'friends',
    why: 'talks to a friend',
    weight: 2,
    phrases: `
      on y va, (tu|t) (viens|viendras|as vu|veux|penses|regardes|crois|te souviens|connais),
      ca te dit, regarde* (ca|moi ca|la), c est (pour toi|tout toi|nous|toi), toi, mes amies,
      mes amis, je participe, participation, je tente, je joue, j invite, mdr, lol, ptdr, haha*,
      mdrr*
    `,
  },
];
