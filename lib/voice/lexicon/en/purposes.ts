import type { CueGroup } from '@/lib/voice/cues';

/** Who thanks, presents themself, or brings what is for a department. */
export const purposes: readonly CueGroup[] = [
  {
    cue: 'thanks',
    why: 'thanks for help',
    weight: 3,
    phrases: `
      (thanks|thank you|thx) [so much|a lot|again|guys|very much] for [the|your|all|all your|
      all the] (help|helping|info|information|reply|replying|response|responding|answer|answering|
      tip|tips|advice|follow|follow up|quick|fast|prompt|support|assistance|heads up|update|sharing|
      clarif*|patience|listening|kind|getting back|letting|taking|looking|reaching|resolving|fixing|
      making it right|prize|welcome|feedback|invit*|having)
    `,
  },
  {
    cue: 'thanks',
    why: 'thanks',
    weight: 2,
    phrases: `
      thanks, thank, thank you, cheers, grateful, thankful, appreciate, appreciated,
      much appreciated, many thanks, a thousand thanks, thank you enough, gratitude,
      very kind of you, merci, thank u
    `,
  },
  {
    cue: 'welcome',
    why: 'newcomer',
    weight: 3,
    phrases: `
      new (here|member|follower|to (the|this) (group|community|page|area|forum|channel|club)|
      subscriber|in town|joiner|kid), newbie, newcomer, i m new,
      just (joined|signed up|subscribed|followed|discovered (your|this)|found (your|this) (page|
      account|group)|got here|moved (to|here|in)),
      (happy|glad|delighted|excited|pleased|thrilled) to (join|be here|be part|be joining|
      be following|follow|follow along|have joined) *,
      (happy|glad|delighted|excited|pleased|thrilled) to (join|be here|be joining|follow along),
      introduce myself, introducing myself,
      (first|1st) time (commenting|posting|here|poster|commenter), nice to meet (you|everyone|all),
      my name is, hello (everyone|all) i m, joining (the|this) (group|community)
    `,
  },
  {
    cue: 'handOver',
    why: 'application',
    weight: 3,
    phrases: `
      (my|an|the|submit|sent|submitted|job) (application|applications), (my|send|a|our) (cv|resume),
      cover letter,
      (apply|applying|applied) for (the|a|this|your) (role|job|position|post|internship|vacancy),
      (looking|searching) for (a|an|some) (placement|internship|job|apprenticeship|position|
      work experience|role|graduate), work experience, hr team, human resources,
      (job|career) (opening|openings|opportunit*|vacanc*), are you hiring, vacancy, vacancies
    `,
  },
  {
    cue: 'handOver',
    why: 'reference number',
    weight: 3,
    phrases: `
      (order|case|ticket|booking|customer|account|invoice|tracking|claim|reference|confirmation|
      record|complaint|file) (number|no|num|ref|reference|locator|id),
      (order|case|ticket|invoice|booking|ref|reference|customer ref|pnr) (n|no|#|0*|1*|2*|3*|4*|5*|
      6*|7*|8*|9*), (my|our|the|customer|order) ref, (resend|send|need|copy of) … invoice,
      customer reference, case submitted, confirmation code, confirmation #
    `,
  },
  {
    cue: 'handOver',
    why: 'partner or press',
    weight: 3,
    phrases: `
      (propose|discuss|discussing|interested in|about) (a|an|the) partnership*, partnerships,
      a partnership with, partner with, become [a] (partner|partners|reseller|stockist|distributor),
      collab, collabs, collaborate, collaboration*, sponsorship, (sponsor) (our|my|us),
      (press|media) (contact|office|enquir*|inquir*|officer|kit), journalist,
      interview (your|you|with|someone), content creator, influencer, brand ambassador,
      distribute your, stock your, wholesale*, reseller*, distributor, data protection officer,
      right of access, subject access, request for proposal, rfp, my services, our agency, tender
    `,
  },
  {
    cue: 'friends',
    why: 'talks to a friend',
    weight: 2,
    phrases: `
      look at this, are we going, we going, why not, you coming, shall we, we should go, lets go,
      let s go, this is [so] (you|us), you and me, reminds me of you,
      (saturday|friday|sunday|tonight) then, entry, entering, my friends, lol, lmao, haha*, hahaha*,
      rofl, bestie, babe, tag
    `,
  },
];
