// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Brand } from '@/lib/model/brand';
import { lumen } from './example-popup';
import { check, read } from './show-library';
import { fieldIn, options, press, type } from './show-options';
import { eventually } from '../support/eventually';

const department = {
  id: '01JD000000000000000000DEPT',
  name: 'SAV',
  contact: 'sav@a.example',
  by: 'mail' as const,
};
const brand: Brand = { ...lumen, departments: [{ ...department, hours: 24 }], replyDelay: '24 h' };
const withBrand = { brands: signal<Brand[]>([brand]), activeId: signal(brand.id) };

async function save(root: ParentNode): Promise<void> {
  const form = root.querySelector('.hand-over-form')!;
  await act(async () => void form.dispatchEvent(new Event('submit', { cancelable: true })));
}

test('a brand says within which time it answers, and has departments', async () => {
  const { root, state } = options(withBrand, 'fr');
  expect(fieldIn(root, 'delay').value).toBe('24 h');
  type(root, 'delay', 'sous deux jours');
  press(root, 'Ajouter un service');
  expect(document.activeElement).toBe(fieldIn(root, 'department-name-1'));
  type(root, 'department-name-1', ' Presse ');
  check(root.querySelectorAll<HTMLInputElement>('.department')[1]!.querySelector('[value="chat"]'));
  press(root, 'Ajouter un service');
  await save(root);
  expect(state.saveHandOver).toHaveBeenCalledExactlyOnceWith(brand.id, {
    replyDelay: 'sous deux jours',
    departments: [
      { ...department, hours: 24 },
      { name: 'Presse', contact: '', by: 'chat' },
    ],
  });
  expect(read(root.querySelector('.hand-over-form [role="status"]'))).toBe('Enregistré.');
});

test('a department can be taken off', async () => {
  const { root, state } = options(withBrand);
  press(root, 'Remove SAV');
  await save(root);
  expect(state.saveHandOver).toHaveBeenCalledWith(brand.id, {
    replyDelay: '24 h',
    departments: [],
  });
});

test.each([
  ['department-name-0', '', 'Give the department a name.'],
  ['department-name-0', 'x'.repeat(81), '80 characters at most.'],
  ['department-contact-0', 'x'.repeat(201), '200 characters at most.'],
  ['department-hours-0', '0', 'A number of hours, from 1 to 720.'],
  ['department-hours-0', '1.5', 'A number of hours, from 1 to 720.'],
  ['delay', 'x'.repeat(61), '60 characters at most.'],
])('%s “%.5s” is not saved', async (name, value, words) => {
  const { root, state } = options(withBrand);
  type(root, name, value);
  await save(root);
  expect(state.saveHandOver).not.toHaveBeenCalled();
  expect(fieldIn(root, name).getAttribute('aria-invalid')).toBe('true');
  expect(read(root.querySelector('.hand-over-form .field-problem'))).toBe(words);
  await eventually(() => expect(document.activeElement).toBe(fieldIn(root, name)));
});

test('what could not be saved is still there', async () => {
  const failed = new Error('disk full');
  const { root } = options({ ...withBrand, saveHandOver: async () => ({ failed }) });
  type(root, 'delay', '48 h');
  await save(root);
  expect(read(root.querySelector('.hand-over-form [role="alert"]'))).toContain('disk full');
  expect(fieldIn(root, 'delay').value).toBe('48 h');
});

test('a brand that does not exist yet has none', () => {
  const { root } = options();
  expect(root.querySelector('.hand-over-form')).toBeNull();
});
