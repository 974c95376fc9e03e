import { parse } from '@/lib/templates/parse';
import { render } from '@/lib/templates/render';
import type { RenderContext, Rendered, Values } from '@/lib/templates/types';

export interface Given extends Partial<Omit<RenderContext, 'answers' | 'include'>> {
  answers?: Readonly<Record<string, string>>;
  /** Wordings by their shortcut. */
  replies?: Readonly<Record<string, string>>;
}

export const camille: Values = {
  firstName: 'Camille',
  name: 'Camille Martin',
  handle: '@camille_m',
  brand: 'Maison Lumen',
};

/** Renders a wording on 25 November 2026, in Paris and in French, always by the first alternative. */
export function renderWith(body: string, { answers, replies, ...given }: Given = {}): Rendered {
  const parsed = new Map(
    Object.entries(replies ?? {}).map(([shortcut, reply]) => [shortcut, parse(reply)]),
  );
  return render(parse(body), {
    values: camille,
    answers: new Map(Object.entries(answers ?? {})),
    now: Date.UTC(2026, 10, 25, 13, 30),
    timeZone: 'Europe/Paris',
    language: 'fr',
    choose: () => 0,
    include: (shortcut) => parsed.get(shortcut),
    ...given,
  });
}
