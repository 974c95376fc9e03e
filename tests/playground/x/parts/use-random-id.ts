import { useState } from 'react';

let made = 0;

/** An id like those of the site (`id__nm2u8lybduy`): new with each node, good for nothing else. */
export function useRandomId(): string {
  return useState(() => {
    made += 1;
    return `id__${(made * 2_654_435_761).toString(36)}`;
  })[0];
}
