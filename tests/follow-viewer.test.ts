import { expect, it, vi } from 'vitest';
import { followViewer } from '@/lib/follow-viewer';
import { eventually } from './support/eventually';

/** A page on which somebody is signed in, and a background that greets; the test holds the clock. */
function page() {
  const state = { now: 0, viewer: undefined as string | undefined };
  const end = new AbortController();
  const ask = vi.fn(async (handle: string) => `hello ${handle}`);
  const say = vi.fn<(answer: string, handle: string) => void>();
  const read = vi.fn(() => state.viewer);
  const follower = followViewer({ read, ask, say, now: () => state.now, signal: end.signal });
  const later = (ms: number): void => {
    state.now += ms;
    follower.look();
  };
  return { state, end, ask, say, read, follower, later };
}

it('asks once for each account, as soon as the page shows it', async () => {
  const { state, ask, say, later } = page();
  later(0);
  state.viewer = 'one';
  later(1000);
  later(1000);
  await eventually(() => expect(say).toHaveBeenCalledExactlyOnceWith('hello one', 'one'));
  state.viewer = 'two';
  later(1000);
  await eventually(() => expect(say).toHaveBeenLastCalledWith('hello two', 'two'));
  expect(ask).toHaveBeenCalledTimes(2);
});

it('keeps to the last account while the page shows none', () => {
  const { state, ask, later } = page();
  state.viewer = 'one';
  later(0);
  state.viewer = undefined;
  later(1000);
  state.viewer = 'one';
  later(1000);
  expect(ask).toHaveBeenCalledOnce();
});

it('searches the page at most once a second, however often it is called', () => {
  const { read, later } = page();
  for (let call = 0; call < 30; call++) later(100);
  expect(read).toHaveBeenCalledTimes(3);
});

it('goes on when the clock was set back', () => {
  const { read, later } = page();
  later(10_000);
  later(-5000);
  expect(read).toHaveBeenCalledTimes(2);
});

it('asks anew at once when told that the answer may be another', () => {
  const { state, ask, later, follower } = page();
  state.viewer = 'one';
  later(0);
  follower.again();
  expect(ask.mock.calls).toEqual([['one'], ['one']]);
});

it('asks again when the question was lost', async () => {
  const { state, ask, say, later } = page();
  state.viewer = 'one';
  ask.mockRejectedValueOnce(new Error('The worker died'));
  later(0);
  await eventually(() => {
    later(1000);
    expect(say).toHaveBeenCalledWith('hello one', 'one');
  });
  expect(ask).toHaveBeenCalledTimes(2);
});

it('says only the answer to the last question, and nothing after the end', async () => {
  const { state, ask, say, later, end } = page();
  const answers: ((answer: string) => void)[] = [];
  ask.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  for (const handle of ['one', 'two', 'three']) {
    state.viewer = handle;
    later(1000);
  }
  answers[1]!('second');
  answers[2]!('third');
  answers[0]!('first');
  await eventually(() => expect(say).toHaveBeenCalledExactlyOnceWith('third', 'three'));
  state.viewer = 'four';
  later(1000);
  end.abort();
  answers[3]!('fourth');
  state.viewer = 'five';
  later(1000);
  await Promise.resolve();
  expect(say).toHaveBeenCalledOnce();
  expect(ask).toHaveBeenCalledTimes(4);
});
