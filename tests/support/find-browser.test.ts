import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser';

function machine(platform: NodeJS.Platform, files: string[], env: Machine['env'] = {}): Machine {
  return { platform, env, isFile: (path) => files.includes(path) };
}

const canary = '/Applications/Google Chrome Canary.app/Contents/MacOS/Google Chrome Canary';
const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const windowsChrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

test.each<[string, Machine, string | undefined]>([
  [
    'the one that the person names, before any other',
    machine('linux', ['/home/me/chrome', '/usr/bin/chromium'], { BROWSER_PATH: '/home/me/chrome' }),
    '/home/me/chrome',
  ],
  [
    'on PATH, Chromium before Chrome',
    machine('linux', ['/a/google-chrome', '/b/chromium'], { PATH: '/a:/b' }),
    '/b/chromium',
  ],
  ['where installers put it', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
  ['Canary last', machine('darwin', [canary, chrome]), chrome],
  ['Canary when there is no other', machine('darwin', [canary]), canary],
  [
    'in a folder of one’s own',
    machine('darwin', [`/Users/me${chrome}`], { HOME: '/Users/me' }),
    `/Users/me${chrome}`,
  ],
  [
    'in the program folders of Windows',
    machine('win32', [windowsChrome], { PROGRAMFILES: 'C:\\Program Files' }),
    windowsChrome,
  ],
  [
    'on the Path of Windows, which has its own spelling and separators',
    machine('win32', ['D:\\web\\chromium.exe'], { Path: 'C:\\x;D:\\web' }),
    'D:\\web\\chromium.exe',
  ],
  ['none', machine('linux', []), undefined],
  ['an empty BROWSER_PATH is none', machine('linux', [], { BROWSER_PATH: '' }), undefined],
])('finds Chromium: %s', (_, where, path) => {
  expect(findBrowser('chromium', where)).toBe(path);
});

test('a BROWSER_PATH that leads nowhere is an error that names it', () => {
  const there = machine('linux', ['/usr/bin/chromium'], { BROWSER_PATH: '/nowhere' });
  expect(() => findBrowser('chromium', there)).toThrow('BROWSER_PATH is “/nowhere”');
});

test('Firefox has a variable and names of its own', () => {
  expect(findBrowser('firefox', machine('linux', ['/ff'], { FIREFOX_PATH: '/ff' }))).toBe('/ff');
  const debian = machine('linux', ['/usr/bin/firefox-esr'], { PATH: '/usr/bin' });
  expect(findBrowser('firefox', debian)).toBe('/usr/bin/firefox-esr');
});
