import type { CueGroup } from '@/lib/voice/cues';

/** How those judge it who are not pleased. */
export const displeasure: readonly CueGroup[] = [
  {
    cue: 'complaint',
    why: 'anger',
    weight: 3,
    heat: 2,
    phrases: `
      unacceptable, not acceptable, inexcusable, disgrace*, disgraceful, shameful,
      shame on (you|them), ashamed of, appalling*, appalled, outrag*, disgust*, pathetic, joke of,
      (is|a|what a|complete|absolute|total|such a|fucking) joke, laughable, fed up, sick of,
      sick and tired, had (it|enough), (last|final) straw, furious, livid, fuming, infuriat*,
      enraged, pissed, pissed off, angry, wtf, bullshit, bs, (fuck|fucking|fucked|fuckin),
      screw (you|this), screwed, (hell|damn) is (wrong|going), how dare, dont (give a|care),
      couldnt care less, doesnt care, incompeten*, inept, clueless, liars, liar, lied, lies, lying,
      crooks, crook*, seriously wrong, unreal (service|how),
      beyond (belief|ridiculous|frustrat*|a joke), losing (my|all) patience, lost [all] patience,
      insulting, insult, disrespect*, contempt, trapped, hostage
    `,
  },
  {
    cue: 'complaint',
    why: 'disappointed',
    weight: 2,
    judges: true,
    phrases: `
      disappoint*, disappointed, disappointing, let down, letdown, gutted, dissatisf*, unhappy,
      frustrat*, annoy*, upset, irritat*, exhausting,
      regret (buying|this|choosing|ordering|it|flying), unimpressed, underwhelm*, inconvenien*,
      shocked, stunned, tired of, fed up, deserve better, unfair, sad*, saddened, dismay*,
      displeas*, aggravat*, stress*, nightmare*, hassle, painful, tiring, not amused,
      not [a] fan of, (a|real|such a) shame, such a pain
    `,
  },
  {
    cue: 'complaint',
    why: 'bad',
    weight: 2,
    judges: true,
    phrases: `
      awful*, terrible*, horrible*, horrid, horrendous, horrific, dreadful, atrocious, abysmal,
      diabolical, shocking, shambles, shambolic, rubbish, garbage, trash, crap, crappy, shit,
      shitty, shite, sucks, suck, sucked, sucky, worst, worse, bad, badly, poor, poorly, useless,
      hopeless, ridiculous*, absurd, lousy, mediocre, subpar, sub par, nasty, rude, rudest, ruined,
      ruin*, fail, epic fail, failure, fiasco, disaster, mess, dire, dismal, inadequate,
      unprofessional, unreliable, inefficient, non existent, nonexistent, tacky, gross, filthy,
      dirty, cheap, unhelpful, uncomfortable, unfriendly, avoid, stay away, steer clear, naff,
      botched, pointless, impolite, negligen*, ugh, boo, messed up, screw up, screwed up, apathy,
      stupid, dumb, insane, laughable, lame, lacking, lacks, suffering
    `,
  },
  {
    cue: 'complaint',
    why: 'was better',
    weight: 2,
    phrases: `
      (was|were) [honestly |so much |much |far] better (before|when),
      used to (love|be|like|work|have|get|fly),
      (gone|going|went) [right |really |seriously] (downhill|down hill|backwards),
      (quality|standards|service) … (dropped|declin*|gone|slipp*|down|worse),
      not what it (was|used),
      (you|youve|they|they ve|you have) (changed|ruined|removed|killed|scrapped|got rid),
      expected (more|better), expect (more|better), less and less, (halved|shrunk|shrunken),
      not the same, downgrade*
    `,
  },
  {
    cue: 'complaint',
    why: 'leaves',
    weight: 3,
    phrases: `
      never (again|flying|ordering|using|buying|coming|shopping|going|setting|booking|fly|buy|order|
      use|shop|going back|be back),
      not (setting foot|coming back|going back|buying|flying|using|ordering|recommend),
      (wont|wouldnt|will not|would not|will never|wont be|dont|cant|cannot) [be] (recommend|back|
      buying|flying|using|ordering|returning|fly|return|buy|order|go back|be back|shop|come back|
      using), (moving|switching|taking) (my|to|our) (account|business|another|bank|provider|custom),
      lost (a|another|my|me as a|our) (customer|business|client),
      (cancelling|canceling) my (subscription|membership|contract|account|card|order),
      last time (i|we|i ll|im|flying|ordering|using|buying), (going|go) elsewhere, unsubscrib*,
      next time (i ll|i will|ill) (fly|use|go), avoid at all costs, looking elsewhere,
      done with (you|this|them|your)
    `,
  },
  {
    cue: 'complaint',
    why: 'grievance',
    weight: 1,
    phrases: `
      late, cancelled, canceled, delay, delays, delayed,
      (flight|flights|train) … (cancelled|canceled|delayed), problem, problems, issue, issues,
      trouble, complaint, complain*, complaining, again and again, over and over,
      (three|two|3|2|4|5|four|five|several|multiple|many|third|second|second time|third time|
      numerous) times, (third|second|fourth|3rd|2nd|4th|5th) (time|ticket|day|week|call), yet again,
      even though, despite, supposedly, apparently, without (any|a|an), (what is|whats) the point,
      not (happy|good|great|helpful|professional|fair|impressed|okay|ok|cool|right|pleased|
      satisfied|worth|even|nice|sure why|very), sort it out, mistake, wrong, refund, hours, excuse*,
      shame, meh, lol ok, really, seriously, come on, instead of, shouldnt have to,
      should not have to, makes no sense, make no sense, for nothing,
      but (no|not|nothing|still|your|you|the|now|then), forced, waiting, stuck,
      how (hard|difficult) (is it|can it), unfortunately, dropped
    `,
  },
  {
    cue: 'complaint',
    why: 'not as it should be',
    weight: 2,
    phrases: `
      not (happy|good enough|impressed|helpful|pleased|satisfied|acceptable|cool|very professional|
      professional|the way|how you|okay with|what i paid|what we paid|worth),
      (very|really|so|extremely|most) (unhappy|disappointed|poor|bad|rude|upset|frustrated),
      (is|thats|that s|its|so|very|really|not) (unfair|not fair|wrong),
      (how|why) (can|do|does|is|are|did|would|has|have|cant|dont|isnt|wont) (you|it|this|your|
      the) … (so hard|treat|charge|lose|lost|still|not|take so|justify|expect|allow|ignore),
      how you treat, this is how you,
      (nice|thanks|cheers|well done|great job|good job|way to go|way to) (for nothing|on another|
      ruining|losing|for ruining|for the delay|for losing|for cancel*|for canceling|for leaving|
      for wasting|go), thanks for nothing, (what|where) (is|s) the (service|help|point),
      do you even, get it together, get your act together, do better, step [it] up,
      fix (it|this|your|the), sort (it|this|yourselves|your) out,
      what a (joke|mess|shambles|waste|disgrace|let down|letdown|disaster), lack of, in the dark,
      left (me|us) (stranded|waiting|with), eye watering,
      customer service (is|was) (awful|terrible|poor|bad|shocking|appalling|horrible),
      poor (customer|service|communication|quality|show|form|experience),
      bad (service|experience|customer|communication|form),
      supposed to (be|have|leave|arrive|get|board), no excuse, goodwill, not (even|once),
      you [guys] suck, pulling teeth, (double|triple) booked, overbook*, bumped (from|off),
      kicked off, no empathy
    `,
  },
];
