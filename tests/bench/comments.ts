import { languageNames } from '@/lib/model/language';
import { median } from '@/lib/metrics/median';
import { classify } from '@/lib/voice/classify';
import { readComments } from '@/tests/voice/comments/read-comments';
import { scoreComments } from '@/tests/voice/comments/score-comments';
import type { Measurement } from './benchmark';

const rounds = 5;

/** How well, and how fast, it is told what comments call for that no rule was made for. */
export function comments(): Promise<Measurement[]> {
  return Promise.resolve(
    languageNames.flatMap((language): Measurement[] => {
      const heldOut = readComments(language, 'held-out');
      const took = Array.from({ length: rounds }, () => {
        const start = performance.now();
        for (const { text } of heldOut) classify(text);
        return (performance.now() - start) / heldOut.length;
      });
      return [
        ...(['complaint', 'question', 'praise'] as const).flatMap((situation): Measurement[] => {
          const { precision, recall } = scoreComments(heldOut, situation);
          const name = `comments: ${situation}, ${language}`;
          return [
            {
              name: `${name}, precision`,
              value: 100 * precision,
              unit: '%',
              bound: { atLeast: 90 },
            },
            { name: `${name}, recall`, value: 100 * recall, unit: '%' },
          ];
        }),
        {
          name: `comments: one of them, ${language}`,
          value: median(took)!,
          unit: 'ms',
          bound: { atMost: 1 },
        },
      ];
    }),
  );
}
