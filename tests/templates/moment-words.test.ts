import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/model/language';
import { renderWith } from './render-with';

const at = (iso: string) => Date.parse(iso);

describe('days and times of day', () => {
  test.each<[string, string, Language, string, string]>([
    ['{{date}}', '2026-11-25T12:00Z', 'fr', 'Europe/Paris', '25 novembre'],
    ['{{date}}', '2026-11-25T12:00Z', 'en', 'Europe/Paris', '25 November'],
    ['{{date+3j}}', '2026-11-25T12:00Z', 'fr', 'Europe/Paris', '28 novembre'],
    ['{{date + 3 days}}', '2026-11-25T12:00Z', 'en', 'Europe/Paris', '28 November'],
    ['{{date+6}}', '2026-11-25T12:00Z', 'fr', 'Europe/Paris', '1er décembre'],
    ['{{date-1j}}', '2026-11-25T12:00Z', 'fr', 'Europe/Paris', '24 novembre'],
    ['{{date−2 semaines}}', '2026-11-25T12:00Z', 'fr', 'Europe/Paris', '11 novembre'],
    ['{{date+1 week}}', '2026-11-25T12:00Z', 'en', 'Europe/Paris', '2 December'],
    ['{{date+60j}}', '2026-11-25T12:00Z', 'fr', 'Europe/Paris', '24 janvier 2027'],
    ['{{date+60d}}', '2026-11-25T12:00Z', 'en', 'Europe/Paris', '24 January 2027'],
    // The day is the day where the person is.
    ['{{date}}', '2026-11-25T23:30Z', 'fr', 'Europe/Paris', '26 novembre'],
    ['{{date}}', '2026-11-25T23:30Z', 'fr', 'America/Montreal', '25 novembre'],
    ['{{date+2h}}', '2026-11-25T22:30Z', 'fr', 'Europe/Paris', '26 novembre'],
    // Clocks go forward in the night to 29 March, back in the night to 25 October.
    ['{{date+1j}}', '2026-03-28T22:30Z', 'fr', 'Europe/Paris', '29 mars'],
    ['{{date+1j}}', '2026-10-24T21:30Z', 'fr', 'Europe/Paris', '25 octobre'],
    ['{{date+2j}}', '2026-10-24T21:30Z', 'fr', 'Europe/Paris', '26 octobre'],
    ['{{heure}}', '2026-11-25T13:30Z', 'fr', 'Europe/Paris', '14:30'],
    ['{{time}}', '2026-11-25T13:30Z', 'en', 'Europe/Paris', '14:30'],
    ['{{heure+2h}}', '2026-11-25T13:30Z', 'fr', 'Europe/Paris', '16:30'],
    ['{{heure - 45 min}}', '2026-11-25T13:30Z', 'fr', 'Europe/Paris', '13:45'],
    ['{{heure}}', '2026-11-25T13:30Z', 'fr', 'Asia/Kolkata', '19:00'],
  ])('%s at %s (%s, %s) is %s', (body, now, language, timeZone, text) => {
    expect(renderWith(body, { now: at(now), language, timeZone }).text).toBe(text);
  });
});
