import { Window } from 'happy-dom';

/** A page of X in a browser without scripts. */
export function pageOf(html: string, url = 'https://x.com/maison_lumen/status/184411'): Document {
  const document = new Window({ url }).document as unknown as Document;
  document.body.innerHTML = html;
  return document;
}

/** What a sketch holds below its first line, without indents. */
export function linesOf(sketch: string): string[] {
  return sketch
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}
