import type { Language } from '@/lib/model/language';
import { dateIn, variable } from './ours';

/**
 * The date, the time or both, as a format of another tool asks for: in the letters of strftime
 * (`%d/%m/%Y`), or in those of moment and its like (`DD/MM/YYYY HH:mm`). We write both as the
 * language of the reply does.
 */
export function dateOrTime(format: string, language: Language, days = 0): string {
  const asks = format.includes('%') ? asksStrftime(format) : asksLetters(format);
  const time = variable('time', language);
  if (!asks.time) return dateIn(days, language);
  return asks.date ? `${dateIn(days, language)} ${time}` : time;
}

function asksStrftime(format: string): { date: boolean; time: boolean } {
  return {
    date: /%[-_0^#]?[aAbBcCdDeFgGhjmuUVwWxyY]/.test(format),
    time: /%[-_0^#]?[cHIklMpPrRSTX]/.test(format),
  };
}

function asksLetters(format: string): { date: boolean; time: boolean } {
  return { date: /[yYDdLlQ]|MM?M/.test(format), time: /[hHs]|LT/.test(format) };
}
