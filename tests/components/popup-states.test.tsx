// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { lumen, now, orage, summary, thisWeek } from './example-popup';
import { glance, textOf } from './show';
import { popup } from './show-popup';

describe('what waits for an answer', () => {
  const hour = 3_600_000;
  const said = (waiting: object, language?: 'fr') =>
    textOf(
      popup({ waiting: signal(waiting as never) }, language).querySelector('[class^=waiting]'),
    );

  test.each([
    [
      { waiting: 12, oldest: { askedAt: now - 50 * hour, askedExactly: true } },
      '12 comments wait for an answer, the oldest for 2 days',
      '12 commentaires attendent une réponse, le plus ancien depuis 2 jours',
    ],
    [
      { waiting: 1, oldest: { askedAt: now - 3 * hour, askedExactly: false } },
      '1 comment has waited at least 3 hours for an answer',
      '1 commentaire attend une réponse depuis au moins 3 heures',
    ],
    [
      { waiting: 0 },
      'None of the comments that you have seen waits for an answer.',
      'Aucun des commentaires que vous avez vus n’attend de réponse.',
    ],
  ])('%o', (waiting, english, french) => {
    expect(said(waiting)).toBe(english);
    expect(said(waiting, 'fr')).toBe(french);
  });

  test('nothing is said before a comment to the brand was seen', () => {
    expect(popup().querySelector('[class^=waiting]')).toBeNull();
  });

  test('a press leads to it', () => {
    const openSidebar = vi.fn();
    const oldest = { askedAt: now, askedExactly: true };
    const root = popup({ waiting: signal({ waiting: 1, oldest }), openSidebar });
    root.querySelector<HTMLButtonElement>('[data-testid="waiting"]')!.click();
    expect(openSidebar).toHaveBeenCalledOnce();
  });
});

describe('the brand', () => {
  test('without any, one sentence and a button', () => {
    const openOptions = vi.fn();
    const root = popup({ brands: signal([]), active: signal(undefined), openOptions });
    expect(textOf(root)).toContain('Tell us which brand you manage');
    expect(root.querySelector('[data-figure="interactions"]')).toBeNull();
    const add = [...root.querySelectorAll('button')].find((one) => textOf(one) === 'Add a brand');
    add?.click();
    expect(openOptions).toHaveBeenCalledOnce();
  });

  test('one is named, several are chosen from', () => {
    expect(popup().querySelector('select')).toBeNull();
    const chooseBrand = vi.fn();
    const root = popup({ brands: signal([lumen, orage]), chooseBrand });
    const choice = root.querySelector('select')!;
    expect(choice.getAttribute('aria-label')).toBe('Brand');
    expect(choice.value).toBe(lumen.id);
    choice.value = orage.id;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    expect(chooseBrand).toHaveBeenCalledWith(orage.id);
  });

  test('a total of followers with a hole says whose profile to open', () => {
    const accounts = [...lumen.accounts, { platform: 'x' as const, handle: 'Lumen_Aide' }];
    const { followers: _, ...rest } = summary;
    const root = popup({
      active: signal({ ...lumen, accounts }),
      summary: signal({ ...rest, uncounted: 'x:lumen_aide' }),
    });
    const header = root.querySelector('header');
    expect(textOf(header)).toContain('Follower total incomplete: open the profile of @Lumen_Aide.');
    const link = [...header!.querySelectorAll('.aside:not(.handles) a')];
    expect(link.map((one) => one.getAttribute('href'))).toEqual(['https://x.com/Lumen_Aide']);
  });

  test('figures follow while one browses', () => {
    const live = signal<typeof summary>(summary);
    const root = popup({ summary: live });
    const more = { ...thisWeek, interactions: { sum: 1300, n: 12, rounded: 0 } };
    void act(() => {
      live.value = { ...summary, thisWeek: more };
    });
    expect(glance(root, 'interactions')).toContain('1,300');
  });

  test('options are a press away', () => {
    const openOptions = vi.fn();
    const root = popup({ openOptions });
    root.querySelector<HTMLButtonElement>('button[aria-label="Options"]')?.click();
    expect(openOptions).toHaveBeenCalledOnce();
  });
});

describe('trouble', () => {
  test.each([
    ['full', 'The disk is full', 'intact', 'Free some disk space'],
    ['blocked', 'The browser is blocking storage', 'intact', 'Leave private browsing'],
  ] as const)('%s: what happened, what is safe, what to do', (why, ...words) => {
    const root = popup({ captureStop: signal({ why, since: now - 60_000 }) });
    const box = textOf(root.querySelector('[role="alert"]'));
    for (const word of words) expect(box).toContain(word);
    expect(box).toContain('since 16:29 today');
  });

  test('a field that can no longer be read, in French', () => {
    const missingSince = new Date(2026, 10, 20).getTime();
    const root = popup(
      { unreadable: signal([{ platform: 'x', field: 'likes', missingSince }]) },
      'fr',
    );
    const status = textOf(root.querySelector('[role="status"]'));
    expect(status).toContain(
      'X\u202f: les nombres de J’aime ne sont plus lisibles depuis le 20 novembre.',
    );
    expect(status).toContain('les totaux peuvent être incomplets');
    expect(root.querySelector('.notice-warning')).not.toBeNull();
  });

  test('all well: nothing is said', () => {
    expect(textOf(popup().querySelector('[role="status"]'))).toBe('');
    expect(popup().querySelector('[role="alert"]')).toBeNull();
  });

  test('a database that cannot be read: no figure, but words and the technical detail', () => {
    const root = popup({ error: signal(new Error('UnknownError: internal')) });
    expect(root.querySelector('[data-figure]')).toBeNull();
    const box = textOf(root.querySelector('[role="alert"]'));
    expect(box).toContain('Repartee cannot read its data');
    expect(box).toContain('UnknownError: internal');
  });
});
