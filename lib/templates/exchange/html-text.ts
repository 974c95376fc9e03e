import { Tokenizer } from 'htmlparser2';
import { createTextWriter, lineTags, silentTags, type TextWriter } from './text-writer';

/**
 * HTML as a person would read it, without building or running anything: a single pass over the
 * letters. Formatting and images are lost (`formatted`), the address of a link stands behind its
 * words. Where no tag makes lines, the lines of the text are meant: it was written in a plain field.
 * Never throws.
 */
export function htmlToText(html: string): { text: string; formatted: boolean } {
  const writer = createTextWriter({ keepsLines: !lineTag.test(html) });
  const tokens = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks(html, writer));
  tokens.write(html);
  tokens.end();
  return writer.written();
}

/** A tag that makes lines, or hides what is in it. */
const lineTag = new RegExp(`<(?:br|${[...lineTags, ...silentTags].join('|')})(?![a-z0-9])`, 'i');

/** Whether a text that may be either is HTML. */
export function isHtml(text: string): boolean {
  return /<(?:p|div|br|span|b|strong|i|em|u|a|ul|ol|li|html|body)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});/i.test(
    text,
  );
}

/** Hears what the tokenizer finds: places in the HTML, and characters that were written as codes. */
function callbacks(html: string, writer: TextWriter): ConstructorParameters<typeof Tokenizer>[1] {
  const nothing = () => undefined;
  let attribute = '';
  let value = '';
  return {
    onopentagname: (start, end) => writer.open(html.slice(start, end).toLowerCase()),
    onclosetag: (start, end) => writer.close(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => writer.write(html.slice(start, end)),
    ontextentity: (code) => writer.write(String.fromCodePoint(code)),
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => void (value += html.slice(start, end)),
    onattribentity: (code) => void (value += String.fromCodePoint(code)),
    onattribend: () => attribute === 'href' && writer.link(value.trim()),
    onopentagend: nothing,
    onselfclosingtag: nothing,
    oncdata: nothing,
    oncomment: nothing,
    ondeclaration: nothing,
    onprocessinginstruction: nothing,
    onend: nothing,
  };
}
