import type { CueGroup } from '@/lib/voice/cues';

/** What must reach somebody at once, and what the house rules do not allow. */
export const alerts: readonly CueGroup[] = [
  {
    cue: 'crisis',
    why: 'boycott',
    weight: 3,
    heat: 1,
    phrases: `
      boycott*, stop buying (from|their|this|these),
      (dont|do not|never) buy (from|anything from) (them|this|these),
      (please|everyone|pls) share (widely|everywhere|this|and), please share, spread the word,
      share this everywhere, sharing this everywhere, sharing everywhere, everyone outside,
      (dont|never) let them (stay|be|get away), metoo, cancel this (brand|company),
      hold them accountable, protest outside
    `,
  },
  {
    cue: 'crisis',
    why: 'legal threat',
    weight: 3,
    heat: 1,
    phrases: `
      (my|our|a|the|from my|contact*|call*|speaking to) (lawyer|lawyers|attorney|attorneys|
      solicitor|solicitors), legal action, legal team, legal advice,
      (take|taking|took|see|seeing) (you|them|this) (to|in|all to) court, small claims, lawsuit*,
      suing, sue (you|them|the), (will|going to|gonna|could|should) sue, class action,
      press* charges, letter before action, police report,
      (reported|reporting|report|complaint) … (to|with) [the] (police|trading standards|ombudsman|
      regulator|dot|faa|fcc|bbb|ftc|cfpb|ico|asa|ofcom|ofgem|fca|better business|
      better business bureau|consumer affairs), trading standards, ombudsman, watchdog,
      better business bureau, filed a (complaint|report|claim|suit) (with|against), (in|to) court
    `,
  },
  {
    cue: 'crisis',
    why: 'media',
    weight: 3,
    phrases: `
      (the|national|local) (press|media|news|papers|newspapers|journalists) (has|have|will|is|are|
      should|love|to|would),
      (going|go|contact*|tell*|told|call*|inform*|alert*) [to] [the] (press|media|news|bbc|
      newspapers|papers|journalist*|cnn),
      (to|passing it to) the (bbc|cnn|daily mail|guardian|news|papers|press), scandal*,
      health scandal, cover up, coverup, pr disaster, gone viral, go viral, whistleblow*
    `,
  },
  {
    cue: 'crisis',
    why: 'danger',
    weight: 3,
    phrases: `
      (in|to|the|at|into|ended up in) (hospital|a e|er|icu|emergency room|intensive care),
      hospitalised, hospitalized, food poison*, poisoned, salmonella, listeria, e coli,
      (caught|catch|catching|on) fire, burst into flames, exploded, explosion, explode*,
      electrocut*, electric shock,
      (burned|burnt|burns) (my|his|her|our) (face|skin|hand|hands|child|son|daughter|scalp),
      asbestos,
      (glass|metal|plastic|needle|maggot*|mould|worm*|rat|cockroach*) in (my|the|our|a|his|her|
      their), found (glass|metal|maggots|a worm|plastic|a needle|a rat),
      (could|might|nearly|almost) [have] (died|killed|die|been killed),
      (worker|workers|child|person|people|passenger|man|woman|dog|baby) (died|dies|was killed|
      were killed), died (on your|at your|because of|after using), fatal (accident|crash),
      dangerous (for|product|to|toy|and must), (is|it s|its|are|so|extremely) dangerous,
      (safety|health) (hazard|risk), must be recalled, product recall, recall (this|these|it),
      be recalled, chok* hazard, choked on, seriously (injured|ill), assaulted, sexual assault*,
      sexual harass*, sexually *, harassment, molest*, exploit* (children|workers|people|staff),
      child labour, child labor, slave labour, sweatshop*, carcinogen*, causes cancer
    `,
  },
  {
    cue: 'crisis',
    why: 'data leak',
    weight: 3,
    phrases: `
      data (breach|leak*|theft), (breach|leak) of … data,
      (my|our|customer|your customer|personal|bank) (data|details|passwords|information) (is|are|
      was|were|being|have been|has been) … (leak*|shared|sold|stolen|hacked|for sale|exposed|
      published), massive leak, hacked (your|my account), been hacked, identity theft
    `,
  },
  {
    cue: 'crisis',
    why: 'discrimination',
    weight: 3,
    heat: 1,
    phrases: `
      (were|was|is|are|s|your|this|that|those|so|blatantly|openly) (racist|sexist|homophobic|
      transphobic|antisemitic|islamophobic|ableist),
      (racist|sexist|homophobic|antisemitic) (ad|advert|campaign|remarks|comments|words|staff|post|
      company), racism, discriminat*, racial profiling, you knew and, they knew and, they lied,
      and [you] said nothing, what your ceo said, what goes on in
    `,
  },
  {
    cue: 'insult',
    why: 'insult',
    weight: 3,
    heat: 2,
    phrases: `
      (asshole*|arsehole*|bastard*|bitch|bitches|cunt*|dickhead*|motherfucker*|prick*|wanker*|twat*|
      tosser*|moron*|imbecile*|scumbag*|retard*|whore*|slut*|knobhead*|bellend*|douchebag*|
      fuckwit*),
      (you|you re|youre|u|bunch of|what an|such an|fat|stupid|useless|you absolute|
      shut up you) (idiot*|moron*|scum|dumb|stupid|pathetic|pig|pigs|retard*|cretin*|clown*|muppet*|
      loser*),
      bunch of [useless |thieving |absolute |fucking] (idiots|morons|clowns|muppets|bastards|
      arseholes|assholes|cunts), fat idiot, stupid cow, filthy (racist|foreigner|pig*|animal*),
      (are|re) scum, scum, [you] (are|re) … (dumb|morons|idiots|scum|stupid),
      go fuck (yourself|yourselves), go f, fuck (you|off), f off, f you,
      shut (up|your mouth|your face|the fuck), drop dead, go to hell, kill yourself, kys,
      hope you (die|rot), son of a (bitch|b), go (back|home) (to your country|you|to where),
      deserve (a slap|to die|a punch),
      (i ll|i will|going to|gonna) (find|kill|hurt|punch) (you|your), learn to read
    `,
  },
  {
    cue: 'spam',
    why: 'spam',
    weight: 3,
    phrases: `
      link in (my|the|our) bio,
      (make|earn|earning|making) … (a day|per day|a week|a month|from home|easy money|doing nothing|
      weekly), (make|earn|earning|making) money,
      (follow|check out|check|visit|see) (my|our) (account|page|profile|channel|bio|private),
      (cheap|free|buy|real) (followers|likes),
      (contact|message|text|dm|add|write) (me|her|him|us|them) … (whatsapp|telegram), bitcoin*,
      cryptocurrenc*, forex, binary options, trading (signals|expert), invest* (in|with), psychic,
      spell caster, spiritual healer, get your ex back, ex back,
      (fast|quick|instant|easy) (loan|loans|cash|credit), no paperwork, easy money,
      giving away [free] (iphones|phones|iphone), private pics, onlyfans, nudes,
      (dm|message|contact|text) me privately, click (the|my|this|here) [link],
      doctor (adam|*) healed, sugar daddy, hot singles, exclusive promo
    `,
  },
];
