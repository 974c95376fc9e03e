// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Platform } from '@/lib/model/platform';
import type { PlatformModes } from '@/lib/model/platform-mode';
import { textOf } from './show';
import { options, press } from './show-options';
import type { Language } from './speak';

const platformOptions = (different: Parameters<typeof options>[0] = {}, language?: Language) =>
  options({ section: signal('platforms'), ...different }, language);

function switchOf(root: ParentNode, platform: Platform): HTMLElement {
  return root.querySelector<HTMLElement>(`[data-platform="${platform}"]`)!;
}

function radiosOf(root: ParentNode, platform: Platform): HTMLInputElement[] {
  return [...switchOf(root, platform).querySelectorAll<HTMLInputElement>('input[type="radio"]')];
}

const chosen = (root: ParentNode, platform: Platform) =>
  radiosOf(root, platform).find(({ checked }) => checked)?.value;

describe('the switches', () => {
  test('one for each site, with three positions in words', () => {
    const { root } = platformOptions();
    for (const platform of ['x', 'linkedin', 'instagram'] as const) {
      expect(radiosOf(root, platform).map((one) => textOf(one.closest('label')))).toEqual([
        'In the page too',
        'In Repartee only',
        'Off',
      ]);
    }
    expect(textOf(switchOf(root, 'x').querySelector('legend'))).toBe('X');
    expect(textOf(switchOf(root, 'x').querySelector('h3'))).toBe('X');
  });

  test('before anything was chosen, LinkedIn has no position, the others are on', () => {
    const { root } = platformOptions();
    expect(chosen(root, 'x')).toBe('overlay');
    expect(chosen(root, 'instagram')).toBe('overlay');
    expect(chosen(root, 'linkedin')).toBeUndefined();
  });

  test('choose a site and nothing else', () => {
    const { root, state } = platformOptions();
    void act(() => radiosOf(root, 'linkedin')[1]?.click());
    expect(state.setMode).toHaveBeenCalledExactlyOnceWith('linkedin', 'sidebar');
  });

  test('follow what was chosen elsewhere', () => {
    const modes = signal<PlatformModes>({});
    const { root } = platformOptions({ modes });
    void act(() => {
      modes.value = { linkedin: 'off', x: 'sidebar' };
    });
    expect(chosen(root, 'linkedin')).toBe('off');
    expect(chosen(root, 'x')).toBe('sidebar');
  });

  test('have the focus when the person was sent here', () => {
    const { root } = platformOptions();
    const heading = root.querySelector('#platforms');
    expect(document.activeElement).toBe(heading);
    expect(options().root.querySelector('#brands')).not.toBe(document.activeElement);
  });

  test('are not shown before it is known what was chosen', () => {
    const { root } = platformOptions({ modes: signal(undefined) });
    expect(root.querySelectorAll('[data-platform]')).toHaveLength(0);
  });
});

describe('LinkedIn’s risk', () => {
  test.each([
    ['fr', 'Les conditions d’utilisation de LinkedIn interdisent les extensions', 'restreint'],
    ['en', 'The user agreement of LinkedIn forbids extensions', 'restricting your account'],
  ] as const)(
    '%s: is said before and after the choice, to screen readers too',
    (language, ...words) => {
      for (const modes of [{}, { linkedin: 'overlay' as const }]) {
        const { root } = platformOptions({ modes: signal(modes) }, language);
        const id = switchOf(root, 'linkedin')
          .querySelector('fieldset')
          ?.getAttribute('aria-describedby');
        const risk = textOf(document.getElementById(id ?? ''));
        for (const word of words) expect(risk).toContain(word);
      }
    },
  );

  test('before the choice it says that nothing is read', () => {
    const words = 'Not chosen yet: nothing is read or added on LinkedIn.';
    expect(textOf(platformOptions().root)).toContain(words);
    const { root } = platformOptions({ modes: signal({ linkedin: 'sidebar' }) });
    expect(textOf(root)).not.toContain('Not chosen yet');
  });

  test('is LinkedIn’s alone', () => {
    const { root } = platformOptions();
    expect(textOf(switchOf(root, 'x'))).not.toContain('forbids');
    expect(textOf(switchOf(root, 'instagram'))).not.toContain('forbids');
  });
});

describe('a site that the browser keeps us out of', () => {
  const out = { x: false, linkedin: false, instagram: true };

  test('is named, with one button that asks for it back', () => {
    const { root, state } = platformOptions({ access: signal(out) });
    expect(textOf(switchOf(root, 'x'))).toContain(
      'The browser no longer lets Repartee access X: nothing is read there.',
    );
    press(root, 'Give back access to X');
    expect(state.requestAccess).toHaveBeenCalledExactlyOnceWith('x');
    expect(textOf(switchOf(root, 'instagram'))).not.toContain('access');
  });

  test('is not mentioned where nothing is to be read anyway, nor before it is known', () => {
    const off = platformOptions({ access: signal(out), modes: signal({ x: 'off' }) }).root;
    expect(textOf(switchOf(off, 'x'))).not.toContain('lets Repartee');
    expect(textOf(switchOf(off, 'linkedin'))).not.toContain('lets Repartee');
    const unknown = platformOptions({ access: signal({}) }).root;
    expect(textOf(unknown)).not.toContain('lets Repartee');
  });
});
