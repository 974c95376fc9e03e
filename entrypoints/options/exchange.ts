import type { ReadonlySignal } from '@preact/signals';
import type { ImportReading, LibraryState } from '@/components/options/templates/library-state';
import type { Brand } from '@/lib/model/brand';
import type { Language } from '@/lib/model/language';
import type { Template } from '@/lib/model/template';
import { report } from '@/lib/report';
import { decodeText } from '@/lib/templates/exchange/decode-text';
import { largestFile } from '@/lib/templates/exchange/limits';

interface Known {
  brands: ReadonlySignal<readonly Brand[] | undefined>;
  templates: ReadonlySignal<readonly Template[] | undefined>;
}

/**
 * What goes in and out of the library. Readers, writers and starter replies are loaded when they are
 * asked for: the page opens without them.
 */
export function createExchange(
  known: Known,
  ownLanguage: Language,
): Pick<LibraryState, 'read' | 'starter' | 'exportAs'> {
  const brands = () => known.brands.value ?? [];

  async function read(source: File | string, language: Language): Promise<ImportReading> {
    if (typeof source !== 'string' && source.size > largestFile)
      return { problem: { code: 'tooLarge', most: largestFile } };
    const [{ readTemplates }, { languageOf }] = await Promise.all([
      import('@/lib/templates/exchange/read-templates'),
      import('@/lib/voice/language-of'),
    ]);
    const context = {
      language,
      languageOf,
      brands: brands(),
      library: known.templates.value ?? [],
    };
    if (typeof source === 'string') return readTemplates(undefined, source, context);
    const { text, encoding } = decodeText(new Uint8Array(await source.arrayBuffer()));
    return { ...readTemplates(source.name, text, context), encoding };
  }

  async function exportAs(format: 'json' | 'csv', templates: readonly Template[]) {
    const now = Date.now();
    const name = `repartee-${new Date(now).toISOString().slice(0, 10)}.${format}`;
    if (format === 'json') {
      const { writeJson } = await import('@/lib/templates/exchange/formats/repartee-json');
      return { name, type: 'application/json', text: writeJson(templates, brands(), now) };
    }
    const { writeCsv } = await import('@/lib/templates/exchange/formats/repartee-csv');
    // A spreadsheet in French has its commas in numbers.
    const text = writeCsv(templates, brands(), ownLanguage === 'fr' ? ';' : ',');
    return { name, type: 'text/csv;charset=utf-8', text };
  }

  return {
    read: (source, language) => read(source, language).catch(failed('reading a file')),
    exportAs: (format, templates) => exportAs(format, templates).catch(failed('writing a file')),
    async starter(sector, language) {
      const [{ starterTemplates }, { draftOf }] = await Promise.all([
        import('@/lib/templates/starter/starter-templates'),
        import('@/lib/templates/starter/draft-of'),
      ]);
      return starterTemplates(sector).map((one) => draftOf(one, language));
    },
  };
}

function failed(where: string): (error: unknown) => { failed: unknown } {
  return (error) => {
    report(error, { where });
    return { failed: error };
  };
}
