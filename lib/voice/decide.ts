import type { Situation } from '@/lib/model/situation';
import type { Cue } from './cues';
import type { Sign } from './weigh';

export interface Decision {
  situation: Situation;
  /** How clearly it leads; from 2 on it is sure. */
  lead: number;
  cues: readonly Cue[];
}

type Sums = Readonly<Record<Cue, number>>;

/** What a text looks like, whatever it says. */
export interface Shape {
  words: number;
  exclaims: boolean; /** Prices, or what somebody has to pay. */
  hasMoney: boolean;
  /** Begins with “Great,” or the like, which may be meant the other way round. */
  cheersFirst: boolean;
}

/** Texts with more words than this hold some kind word, or some doubt, by accident. */
const longText = 18;

/** What a comment calls for by all that speaks for something in it; undefined where that is not clear. */
export function decide(signs: readonly Sign[], shape: Shape): Decision | undefined {
  const sums = sumsOf(signs);
  return urgent(sums) ?? usual(shape.cheersFirst ? withoutIrony(sums) : sums, shape);
}

function sumsOf(signs: readonly Sign[]): Sums {
  const sums: Record<Cue, number> = {
    complaint: 0,
    praise: 0,
    thanks: 0,
    question: 0,
    welcome: 0,
    handOver: 0,
    insult: 0,
    spam: 0,
    crisis: 0,
    friends: 0,
    nothing: 0,
  };
  for (const { cue, weight } of signs) sums[cue] += weight;
  return sums;
}

/** What cannot wait, or is not to be answered as it is asked. */
function urgent(sums: Sums): Decision | undefined {
  if (sums.crisis >= 3) return { situation: 'crisis', lead: sums.crisis - 2, cues: ['crisis'] };
  if (sums.spam >= 3)
    return { situation: 'mediationReminder', lead: sums.spam - 2, cues: ['spam'] };
  if (sums.insult >= 3 && sums.complaint < 5)
    return { situation: 'mediationReminder', lead: sums.insult - 2, cues: ['insult'] };
  return undefined;
}

/** “Great, my train is cancelled”: a cheer before a grievance is none. */
function withoutIrony(sums: Sums): Sums {
  if (sums.complaint < 1 || sums.praise > 3) return sums;
  return { ...sums, complaint: sums.complaint + 1, praise: 0, thanks: 0 };
}

/** The bounds were found on comments that nobody here wrote; see tests/voice/comments. */
function usual(sums: Sums, shape: Shape): Decision | undefined {
  const { complaint, praise, question, thanks, welcome, handOver, friends } = sums;
  const isLong = shape.words > longText;
  if (handOver >= 3 && complaint < 3)
    return { situation: 'handOver', lead: handOver - complaint, cues: ['handOver'] };
  if (welcome >= 3 && complaint < 2)
    return { situation: 'welcome', lead: welcome - complaint, cues: ['welcome'] };
  if (friends >= 2 && complaint < 2) return undefined;
  const asks = question >= 1.5;
  const least = isLong && !asks && praise + thanks === 0 ? 1 : 2;
  if (complaint >= least && complaint > praise)
    return { situation: 'complaint', lead: complaint - praise, cues: ['complaint'] };
  if (asks && question + 1 > praise && complaint < 2)
    return { situation: 'question', lead: question - complaint, cues: ['question'] };
  if (
    praise >= leastPraise(shape) &&
    praise > thanks &&
    praise >= complaint + (complaint > 0 ? 2 : 1)
  )
    return { situation: 'praise', lead: praise - complaint, cues: ['praise'] };
  if (thanks >= (isLong ? 3 : 2) && complaint < 1 && !shape.hasMoney)
    return { situation: 'thanks', lead: thanks - complaint, cues: ['thanks'] };
  return undefined;
}

/** “Cool” says it all where nothing else is said; in a long text it may be about anything. */
function leastPraise({ words, exclaims }: Shape): number {
  if (words > longText) return 3;
  return words <= 3 || (exclaims && words <= 8) ? 1 : 2;
}
