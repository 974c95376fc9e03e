import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'en' | 'fr';

/**
 * Copies a build to where a browser may keep it: the build itself can be made anew meanwhile, and a
 * browser reads an unpacked extension's files again whenever it needs them.
 *
 * In French, the copy is left with that language only. A browser speaks French only where its
 * French is installed (Debian keeps it in packages of their own); an extension that knows nothing
 * else is French everywhere. The code is untouched.
 */
export function copyBuild(build: string, target: string, language: Language = 'en'): string {
  rmSync(target, { recursive: true, force: true });
  cpSync(build, target, { recursive: true });
  if (language !== 'en') leaveOneLanguage(target, language);
  return target;
}

function leaveOneLanguage(folder: string, language: Language): void {
  const locales = join(folder, '_locales');
  for (const locale of readdirSync(locales))
    if (locale !== language) rmSync(join(locales, locale), { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify(Object.assign({}, manifest, { default_locale: language })));
}
