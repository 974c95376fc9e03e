import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom (README, "Map of the code"). Each rule says why. */
const rules: readonly { in: RegExp; never: RegExp; why: string; alsoTypes?: boolean }[] = [
  {
    in: /^lib\/model\//,
    never: /^(?!zod$|lib\/model\/)/,
    alsoTypes: true,
    why: 'the vocabulary knows nothing but zod and itself',
  },
  {
    in: /^lib\/(voice|templates|crisis|metrics|picker)\//,
    never: /^(wxt|dexie|preact|@preact|react|lib\/(storage|platforms|messages))/,
    alsoTypes: true,
    why: 'these folders decide on plain values',
  },
  {
    in: /^lib\/platforms\//,
    never: /^(wxt|dexie|preact|@preact|zod|lib\/(storage|messages))/,
    alsoTypes: true,
    why: 'platforms read pages; they neither store nor draw',
  },
  {
    in: /^lib\/capture\.ts$/,
    never: /^(wxt|dexie|preact|@preact|lib\/(storage|messages))/,
    alsoTypes: true,
    why: 'capture decides; storage is handed to it',
  },
  {
    in: /^lib\//,
    never: /^(components|entrypoints|tests)\//,
    alsoTypes: true,
    why: 'lib never knows the user interface',
  },
  {
    in: /^components\//,
    never: /^(wxt|dexie|lib\/(storage|messages)|entrypoints|tests)/,
    alsoTypes: true,
    why: 'components get values and signals in, callbacks out',
  },
  {
    in: /^entrypoints\/([^/]+\.content|reader|drawing|coach|sketch)/,
    never: /^(dexie|zod|lib\/storage)/,
    why: 'IndexedDB in a content script belongs to the page, and zod is too heavy for every page',
  },
  { in: /^entrypoints\//, never: /^tests\//, alsoTypes: true, why: 'tests do not ship' },
];

interface Import {
  path: string;
  typeOnly: boolean;
}

const files = ['lib', 'components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string): Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm,
    ),
  ].map(([, type, path]) => ({ path: resolved(file, path!), typeOnly: type !== undefined }));

/** `@/lib/x` and `./x` as paths from the root; packages as they are. */
function resolved(file: string, path: string): string {
  if (path.startsWith('@/')) return path.slice(2);
  return path.startsWith('.') ? join(dirname(file), path).replaceAll('\\', '/') : path;
}

describe.each(files)('%s', (file) => {
  test('imports only what its layer may', () => {
    for (const rule of rules.filter((candidate) => candidate.in.test(file))) {
      const wrong = importsOf(file).filter(
        ({ path, typeOnly }) => rule.never.test(path) && (rule.alsoTypes || !typeOnly),
      );
      expect(
        wrong.map(({ path }) => path),
        rule.why,
      ).toEqual([]);
    }
  });

  test('crosses folders by @/, stays inside by ./', () => {
    const source = readFileSync(file, 'utf8');
    const up = [...source.matchAll(/from '(\.\.\/[^']+)'/g)].map(([, path]) => path!);
    const leaving = up.filter(
      (path) =>
        resolved(file, path).split('/').slice(0, 2).join('/') !==
        file.split('/').slice(0, 2).join('/'),
    );
    expect(leaving, 'a path across folders begins with @/').toEqual([]);
  });

  test('is small', () => {
    const lines = readFileSync(file, 'utf8').split('\n').length - 1;
    expect(lines, 'split it: no file is over 250 lines').toBeLessThanOrEqual(250);
    if (file.startsWith('entrypoints/'))
      expect(lines, 'an entrypoint only wires').toBeLessThanOrEqual(100);
  });
});

test('what a content script reaches, directly or not, holds no database and no zod', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const found = [`${path}.ts`, `${path}.tsx`].find((candidate) => files.includes(candidate));
      if (found) visit(found);
      else packages.add(path);
    }
  };
  for (const file of files.filter((name) =>
    /^entrypoints\/([^/]+\.content|reader|drawing|coach|sketch)/.test(name),
  ))
    visit(file);
  expect([...packages].filter((name) => /^(dexie|zod)/.test(name))).toEqual([]);
  expect([...seen].filter((name) => name.startsWith('lib/storage'))).toEqual([]);
  expect(
    [...seen].filter((name) => name.startsWith('lib/templates/starter')),
    'hundreds of replies that only the options page offers',
  ).toEqual([]);
});

test('half of the files have 60 lines or less', () => {
  const sizes = files
    .map((file) => readFileSync(file, 'utf8').split('\n').length)
    .toSorted((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(61);
});
