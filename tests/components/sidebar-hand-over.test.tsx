// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { SidebarState } from '@/components/sidebar/sidebar-state';
import { handedOver, hour, lumen, now } from './example-sidebar';
import { textOf } from './show';
import { answering, buttonOf, press, sidebar } from './show-sidebar';
import { eventually } from '../support/eventually';

describe('handing over', () => {
  const open = (different: { [K in keyof SidebarState]?: SidebarState[K] } = {}) => {
    const root = sidebar({ answering: answering(), ...different });
    press(buttonOf(root, 'Hand over to a department'));
    return root;
  };

  test('a brand without departments is led to where they are added', () => {
    const openOptions = vi.fn();
    const root = open({ active: signal({ ...lumen, departments: [] }), openOptions });
    press(buttonOf(root, 'Add departments'));
    expect(openOptions).toHaveBeenCalledWith('brands');
  });

  test('the message names everything, is copied and remembered', async () => {
    const [copy, handOver] = [vi.fn(async () => true), vi.fn(async () => ({ saved: 'id' }))];
    const root = open({ copy, handOver });
    const message = root.querySelector('pre')!.textContent;
    for (const part of [
      'Subject: Maison Lumen, a request from Léa Martin · @lea_m on X',
      'Hello SAV,',
      '> Ma lampe est arrivée cassée.',
      'Urgency: Normal',
      'Answer wanted by: 26 November',
      'Comment: https://x.com/lea_m/status/20',
    ])
      expect(message).toContain(part);
    await act(async () => buttonOf(root, 'Copy and remember').click());
    expect(copy).toHaveBeenCalledWith(message);
    expect(handOver).toHaveBeenCalledWith({
      departmentId: 'd1',
      quote: 'Ma lampe est arrivée cassée.',
      urgency: 'normal',
      note: '',
      dueAt: now + 24 * hour,
    });
    const status = () => textOf(root.querySelector('.hand-over [role="status"]'));
    await eventually(() => expect(status()).toContain('Paste it to SAV'));
  });

  test('a browser that does not copy is told, and the hand-over is remembered all the same', async () => {
    const handOver = vi.fn(async () => ({ saved: 'id' }));
    const root = open({ copy: async () => false, handOver });
    await act(async () => buttonOf(root, 'Copy and remember').click());
    const status = () => textOf(root.querySelector('.hand-over [role="status"]'));
    await eventually(() => expect(status()).toContain('did not let us copy'));
    expect(handOver).toHaveBeenCalledOnce();
  });

  test('what is late says so; its status is one press; removing can be undone', () => {
    const [setHandOverStatus, restoreHandOver] = [vi.fn(), vi.fn()];
    const root = sidebar({
      section: signal('handOvers'),
      handOvers: signal([handedOver]),
      setHandOverStatus,
      restoreHandOver,
    });
    expect(textOf(root.querySelector('.late'))).toContain('late since');
    const answered = root.querySelector<HTMLInputElement>('input[value="answered"]')!;
    press(answered);
    expect(setHandOverStatus).toHaveBeenCalledWith(handedOver.id, 'answered');
    press(buttonOf(root, 'Remove'));
    press(buttonOf(root, 'Undo'));
    expect(restoreHandOver).toHaveBeenCalledWith(handedOver.id);
  });
});
