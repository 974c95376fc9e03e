/**
 * Given names that everybody in France or in an English-speaking country takes for one, in lower
 * case and without accents. They decide where the writing does not: one word alone, all capitals, no
 * capitals, “DUPONT Marie”. Other names are recognised as well, by “Aïcha Benali”.
 */
export const givenNames = new Set(
  // Most given in France, all generations
  (
    'marie jeanne monique francoise nathalie catherine sylvie isabelle christine anne valerie sandrine ' +
    'stephanie veronique sophie celine chantal patricia brigitte julie annie laurence aurelie christelle ' +
    'emilie virginie florence corinne delphine dominique martine caroline elodie laetitia audrey helene ' +
    'melanie karine agnes claire marion manon lea camille laura pauline sarah emma chloe lucie mathilde ' +
    'charlotte justine morgane louise alice jade lola ines zoe juliette margaux clemence eva oceane ' +
    'anais amandine cecile severine beatrice genevieve jacqueline nicole danielle colette josiane ' +
    'simone odile elise estelle noemie romane lena clara rose anna ambre mila nina romy leonie ' +
    'jean pierre marc luc michel andre philippe rene louis alain jacques christophe daniel roger ' +
    'claude christian gerard francois patrick frederic eric olivier stephane sebastien ' +
    'pascal thierry julien nicolas guillaume alexandre maxime antoine kevin anthony romain jerome ' +
    'thomas vincent laurent bruno didier fabrice cedric david mathieu matthieu arnaud benoit ludovic ' +
    'damien mickael yann yves serge gilles herve hugo lucas theo clement quentin florian adrien ' +
    'valentin baptiste benjamin alexis paul gabriel raphael arthur jules leo ethan nathan adam noah ' +
    'sacha tom louka axel mohamed mehdi karim rachid samir youssef amine yanis fatima aicha nadia ' +
    'samira leila yasmine sonia myriam lina henri marcel maurice georges etienne xavier remi loic ' +
    'gael erwan cyril franck jonathan jeremy gregory tristan victor simon samuel emmanuel ' +
    // Most given in English-speaking countries
    'james john robert william richard joseph charles christopher matthew mark donald steven andrew ' +
    'paul joshua kenneth brian george timothy ronald jason edward jeffrey ryan jacob gary eric stephen ' +
    'jonathan larry justin scott brandon benjamin samuel frank patrick jack dennis peter henry oliver ' +
    'harry liam mike dave chris steve alex ben dan matt nick tim sam joe luke ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty ' +
    'margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah rebecca sharon ' +
    'cynthia kathleen amy angela shirley brenda pamela emma samantha katherine christine rachel ' +
    'carolyn janet maria heather diane olivia ava sophia isabella amelia grace hannah lucy kate anna ' +
    'jane julia victoria lily ella ellie molly megan claire laura helen alison fiona'
  ).split(' '),
);

/** Those that stand before another one: “Jean Marc Dupont” is called Jean Marc. */
export const firstOfTwo = new Set(['jean', 'marie', 'anne']);
