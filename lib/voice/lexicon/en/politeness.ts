import type { CueGroup } from '@/lib/voice/cues';

/** What is said without meaning it: keeps its words from being taken for something. */
export const politeness: readonly CueGroup[] = [
  {
    cue: 'nothing',
    why: 'politeness',
    weight: 0,
    phrases: `
      amazing (how|to me|that),
      (no|without|zero) (delay|delays|issues|issue|problems|hassle|wait|queue|fuss|complaints|
      trouble),
      the best (you|part|answer|seats|seat|way|i|they|he|she|example|bit|method|solution|credit|
      time|route|place|number|person|case|thing to do), my bad,
      (bad|terrible|awful|horrible|crazy|rough|severe) (weather|storm|snow),
      cheap (flight|flights|ticket|tickets|fare|fares|deal*), want (to|it|this|that) [so] bad*,
      (in|on) the news, customer friendly, pr friendly, lost respect, with respect,
      thanks in advance, thank you in advance, thx in advance, no thanks, no thank you,
      thanks to (your|you guys for|this), thanks but, good morning, good afternoon, good evening,
      good night, good day, good luck,
      have a (nice|good|great|lovely) (day|evening|weekend|night|one|week),
      happy (birthday|new year|holidays|monday|friday|christmas|easter|halloween), all the best,
      best (regards|wishes), kind regards, as well, well well, may as well, might as well, well if,
      very well, no problem, no worries, no prob, not a problem, of course, looks like, look like,
      feel like, feels like, seems like, seem like, sounds like, something like, like to,
      would like, would love, i d love, d like, like this, like that, like you, like a, like the,
      like (i|we|it|they|when|how|an|any|so|most|many|me|us|him|her|people), good old, better off,
      had better, better if, even better if, it would be (nice|great|good|better),
      would be (nice|great|good|better|awesome|cool|lovely), be nice if, be great if, not well,
      as good as, a good (hour|30|20|two|half), best before, best way,
      best (email|number|time|option|place) to, the best (way|time|option) to, so much for,
      for the love of, wait for it, how do you do, please (help|assist|respond|reply|fix|dm|follow),
      dying (of|to), to die of, fire sale, died laughing, bad boy, sick (beat|trainers),
      not to mention, no doubt, cheap flights, cheap tickets, cheap fares, pretty (sure|much),
      bank holiday, customer service, supreme court, tennis court, food court,
      press (release|play|the button), early morning, high court, sick leave, fine print,
      fine (for|of|i), yes (i|we|please|but|it|they|sir), oh yes, too late, later, late night,
      late evening, as late as, wait (until|till), fast food, really want, really need, how old,
      working on, working from, working day*, working hours, is working, are working,
      easy (jet|to see why), super (bowl|market), what a day, wrong button, no wonder, bless you,
      never mind, nevermind, if only
    `,
  },
];
