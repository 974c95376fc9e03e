import { useState } from 'react';
import { createRandom } from '../feed/random';
import { options } from './options';

/** What elements of the new front end carry beside the standard attributes. */
declare module 'react' {
  interface HTMLAttributes<T> {
    componentkey?: string;
    isdisplayedbindingkey?: string;
    category?: string;
    triggers?: string;
  }
}

const random = createRandom(options.seed + 77);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
let nodes = 600;

/** 43 letters, minted for each appearance of a card: good for nothing but joining its parts. */
function mintKey(): string {
  return Array.from({ length: 43 }, () => letters[random.int(0, 63)]).join('');
}

function mintUuid(): string {
  const hex = (length: number) =>
    Array.from({ length }, () => random.int(0, 15).toString(16)).join('');
  return [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-');
}

/** The key of one appearance of a card. */
export function useKey(): string {
  return useState(mintKey)[0];
}

/** An id that means nothing, new with each node. */
export function useUuid(): string {
  return useState(mintUuid)[0];
}

/** `ember1695`: new with each node. */
export function useEmberId(): string {
  return useState(() => `ember${(nodes += 1)}`)[0];
}
