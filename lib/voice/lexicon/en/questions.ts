import type { CueGroup } from '@/lib/voice/cues';

/** How questions are asked, with a question mark or without. */
export const questions: readonly CueGroup[] = [
  {
    cue: 'question',
    why: 'asks',
    weight: 2,
    phrases: `
      (anyone|anybody|does anyone|does anybody|has anyone|any one|someone please) (know|knows|else|
      tried|tell|recommend|used|got|have|able),
      any (idea|ideas|chance|plans|news on|update|updates|info|word on|recommendations|tips|
      suggestions|thoughts|discount|advice),
      (wondering|curious) (if|about|whether|when|how|what|which|why),
      (id|i would|i d|would|want|wanted|need|trying|just) (like to|love to|to) (know|find out|ask|
      check|understand|see if|confirm),
      (quick|one|got a|small|dumb|silly|genuine|serious|a) question,
      could you (please|tell|let|confirm|clarify|explain|point|advise),
      can you (please|tell|let me|confirm|clarify|explain|point|advise|pls|help),
      (please|plz) (advise|tell me|let me know|clarify|confirm),
      let me know (if|when|how|what|where|whether), would you mind, which (one|shade) *,
      who (do|can|should) (i|we) (contact|call|speak|talk|email|ask|send),
      not sure (where|how|if|which|what) to,
      (cant|couldnt|can t) find the (link|closing|info|page|details|date), torn between,
      can someone (tell|explain|please|help), could someone, can anyone, point me (to|in),
      how do (i|we), where (do|can) (i|we), what time (do|does|is),
      is (it|there) (a|an|any|possible) (way|chance|number|possible|to|option|link|discount),
      got (an|a) (email|number|link|address)
    `,
  },
  {
    cue: 'question',
    why: 'begins like a question',
    weight: 1.5,
    opens: 'always',
    phrases: `
      (can|could|do|does|did|is|are|will|would|should|may|have|has|was|were|shall|am) (i|you|we|it|
      they|there|this|these|that|someone|anyone|somebody|anybody|your|the|he|she|kids|children|dogs|
      y all|guys|one|my|our|any|all),
      (what|which|when|where|who|how|why|whose) (is|are|do|does|did|can|could|would|should|will|was|
      were|much|many|long|about|far|often|time|size*|colour*|color*|shade*|kind|sort|type|number|
      platform|day|date|age|else|to|stores|store|shops|documents|model|have|has|must|exactly),
      (whats|wheres|hows|whos|whens|whys) *, (what|how|where|when) s *, any *, planning to,
      from what age, torn between
    `,
  },
  {
    cue: 'question',
    why: 'question word',
    weight: 1,
    opens: 'marked',
    phrases: `
      what, which, when, where, who, how, why, whose
    `,
  },
];
