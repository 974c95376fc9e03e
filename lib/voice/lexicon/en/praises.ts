import type { CueGroup } from '@/lib/voice/cues';

/** What somebody says who is delighted. */
export const praises: readonly CueGroup[] = [
  {
    cue: 'praise',
    why: 'loves it',
    weight: 3,
    judges: true,
    phrases: `
      (i|we|absolutely|just|really|totally|honestly|truly|im|all) (love|loves|adore|loved|adored|
      loving|enjoyed) (it|this|these|you|them|the|your|my|our|every*|all|that|how *),
      love (it|this|these|you|them|the|your|everything|all|my|our),
      loving (it|this|these|the|your|my), in love (with|*), obsessed, addicted, hooked,
      (huge|big|massive|biggest|total|such a|true) fan, fan (since|for|of yours), stole my heart,
      swear by, best thing ever, (favourite|favorite)*
    `,
  },
  {
    cue: 'praise',
    why: 'beautiful or excellent',
    weight: 2,
    judges: true,
    phrases: `
      amazing*, awesome*, excellent*, fantastic*, wonderful*, brilliant*, gorgeous*, stunning*,
      beautiful*, outstanding*, exceptional*, incredible*, superb*, sublime, flawless*, perfect,
      perfection, perfectly, magnificent, marvellous, marvelous, phenomenal, spectacular, terrific,
      fabulous, divine, delicious, exquisite, delightful, delighted, impeccable,
      first class service, top notch, topnotch, top class, second to none, world class, on point as,
      (always|so|right) on point, spot on, (is|are|was|s|absolutely|just|simply) unreal, to die for,
      blown away, mind blowing, a gem, gem, gems, legend, legends, rockstar*, rock star*, genius,
      ace, stellar, unbeatable, unmatched, killed it, nailed it, crushed it, slay, slayed, goals,
      masterpiece, magic, magical, dreamy, charming, cosy, cozy, unforgettable, memorable, breath taking, idyllic, heavenly, mouth watering, mouthwatering, generous portions, warm welcome, warmly, a must, a treat, such a treat, real plus, promising, epic (work|job), chef s kiss, class act, nicely done,
      a plus, lifesaver, extraordinaire, so far so good, mind blown,
      made (my|our) (day|trip|week|year|night),
      (deserves|deserve) (a|an) (raise|medal|award|promotion|shout*), gold star,
      (took|taken|taking) great care, out of this world, breathtaking, 10 10, five stars, 5 stars,
      five star, you rock, rocks, kudos, props to, hats off, shout out, shoutout, hero, heroes,
      life saver, saved (my|our|the) (day|trip|life|holiday|vacation|evening)
    `,
  },
  {
    cue: 'praise',
    why: 'good',
    weight: 2,
    judges: true,
    phrases: `
      (very|so|really|super|pretty|always|such a|such|truly|extremely|incredibly|how) (good|great|
      nice|happy|pleased|helpful|lovely|pretty|cute|cool|useful|handy|comfortable|comfy|friendly|
      kind|smooth|easy|impressed|professional|proud|pleasant|yummy|tasty|satisfied|insightful|
      inspiring|interesting|fun|delicious|efficient|beautiful|talented|quick|fast|talent|sweet),
      (great|good|lovely|nice|fab|amazing|wonderful|excellent|best|brilliant|fine) (job|work|
      service|product|experience|flight|crew|customer|people|staff|team|idea|news|article|post|read|
      analysis|initiative|value|food|evening|day out|night|time|quality|stuff|find|
      flight attendant*|colour*|color*|collection|welcome|save|response|talk|webinar|shop|place|
      company|brand|business|trip|price|deal|move|initiative|range|choice|effort),
      well done (team|everyone|all|to|you|on this|guys), happy with (my|the|our|it),
      happy customer*, impressed, impressive, insightful, inspiring, informative, helpful,
      professional, friendly, polite, courteous, attentive, caring, delight, pure joy, joy,
      a pleasure, real pleasure, pleasure working, quality is there,
      highly (recommend|recommended|rate), over the moon, thrilled, chuffed, stoked, pleased,
      satisfied, lovely, superfast, lightning fast, seamless, hassle free, effortless, refreshing,
      adorable, cute, yummy, tasty, gorge, handy, goodness, comfy
    `,
  },
  {
    cue: 'praise',
    why: 'congratulates',
    weight: 2,
    judges: true,
    phrases: `
      congrats, congratulations, congratulation, well deserved, well earned, bravo, keep it up,
      keep up the, keep (going|doing|them coming), well played, proud (of|to), so proud,
      way to go (team|guys|everyone), good for you, hip hip, chapeau, rooting for, long may,
      onwards and upwards
    `,
  },
  {
    cue: 'praise',
    why: 'recommends',
    weight: 3,
    judges: true,
    phrases: `
      (highly|would|definitely|thoroughly|totally|cant|can t|can|do|i) recommend*, recommended,
      (will|ll|we ll|definitely) (be back|be using|buy again|order again|come back|be ordering|
      fly with you again|return), buy [it] again,
      (third|second|fourth|3rd|2nd|4th) (bottle|tub|pair|order),
      changed (our|my|the) (life|lives|game|way), game changer, life changing,
      (couldnt|cant|wouldnt|can t) (live|be|do) without,
      (the|by far the|absolute|simply the|hands down the|are the|is the|you re the|youre the|
      one of the) (best|greatest|nicest|coolest|kindest|friendliest|easiest|fastest|finest),
      best … (ever|tried|used|had|seen|eaten|around|in town|by far),
      better than (ever|expected|any), (wont|cant) find better, find better,
      never (tired|bored|disappoints|disappointed|stop|change),
      never fails to (impress|amaze|delight|make|deliver|put|please|satisfy), never lets me down,
      dont change a thing, go to (brand|place|for), must (have|try|buy), worth (it|every|the),
      well worth, really (appreciated|enjoyed|liked|loved), (the|an) ideal (place|spot|gift|venue), with a smile, made with care, keeps its promise*, keep* (your|their) promise*,
      exceeded (my|our|all|expectations), beyond (my|our|expectations), above and beyond,
      second to none,
      couldnt (fault|be happier|ask for|have asked|recommend|be better|have been more|be more),
      nothing to complain, no complaints, cant complain, cannot fault, no fault
    `,
  },
  {
    cue: 'praise',
    why: 'never let down',
    weight: 3,
    phrases: `
      (never|not|havent|hasnt|dont|didnt|doesnt|wont|been) [been |once been |ever been] (let down|
      disappoint*|let me down|let us down|regret*), not bad at all, not bad, not too (bad|shabby),
      never (looked|been|felt|had|tasted|worked|seen) (so|better|such|as|happier), no regrets,
      not disappointed, not a single (issue|problem|complaint),
      (zero|no) (issues|problems) (so far|at all|with),
      never had (so|a problem|an issue|any problem*)
    `,
  },
  {
    cue: 'praise',
    why: 'looks forward',
    weight: 2,
    phrases: `
      (cant|can t|cannot|cant hardly|couldnt) wait, (so|very|super|really) excited,
      excited (to|for|about), looking forward (to|*),
      (need|want) (this|these|one|it) (now|so|in my|asap|immediately), need this,
      on my (wish list|wishlist), take my money, counting down
    `,
  },
  {
    cue: 'praise',
    why: 'keeps its promise',
    weight: 2,
    phrases: `
      exactly what (i|we) (needed|wanted|was|were), just what (i|we|i was) (needed|wanted|looking),
      as it should be, does what it says, save* (us|me|a) … (day|time|hours|week), sorted in,
      sorted (it|everything) [out] (in|so|quickly|straight),
      (fast|quick|speedy|prompt|swift) (delivery|response|reply|service|help|shipping|and), no fuss,
      great value, good value, value for money, really listened,
      went out of (their|her|his|your) way, so helpful, made my (day|week|night|trip|morning),
      makes my (day|week), smooth, smoothly, on time (and|again|flight|departure), early arrival,
      lasts all (day|night), helped (me|us) (out|so), we need more
    `,
  },
  {
    cue: 'praise',
    why: 'pleased',
    weight: 1,
    judges: true,
    phrases: `
      good, great, nice, love, loved, happy, best, pretty, cool, wow, yay, yum, fast, easy, fun,
      fine, glad, liked, enjoy*, enjoyed, pleasant, smart, sweet, useful, comfortable, clean, neat,
      beaut, talent, sold, winner, super, sublime, elegant, well made, well done, sharing this,
      bless, fav, fave, favs, resolved, all good, sorted
    `,
  },
];
