import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { stored } from '@/lib/storage/stored';

/** A setting whose first read is answered when the test says so. */
function slowSetting() {
  let answer: (value: string) => void = () => {};
  let changed: (value: string) => void = () => {};
  const read = new Promise<string>((resolve) => (answer = resolve));
  return {
    setting: {
      getValue: () => read,
      watch(listener: (value: string) => void) {
        changed = listener;
        return () => {};
      },
    },
    answer: (value: string) => answer(value),
    change: (value: string) => changed(value),
  };
}

function look(setting: ReturnType<typeof slowSetting>['setting']) {
  const { value } = stored(setting);
  const frames: (string | undefined)[] = [];
  effect(() => void frames.push(value.value));
  return frames;
}

test('is unknown until it has been read', async () => {
  const { setting, answer } = slowSetting();
  const frames = look(setting);
  answer('read');
  await setting.getValue();
  expect(frames).toEqual([undefined, 'read']);
});

test('a change that comes before the first read is not undone by it', async () => {
  const { setting, answer, change } = slowSetting();
  const frames = look(setting);
  change('chosen meanwhile');
  answer('read before');
  await setting.getValue();
  expect(frames).toEqual([undefined, 'chosen meanwhile']);
});
