import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Format } from '@/lib/format';

/** How numbers and dates are written; an entrypoint provides it around its whole page. */
export const FormatContext = createContext<Format | undefined>(undefined);

/** @throws Error outside of a `FormatContext.Provider` */
export function useFormat(): Format {
  const format = useContext(FormatContext);
  if (!format)
    throw new Error('Wrap the page in <FormatContext.Provider>: it says how to write numbers.');
  return format;
}
