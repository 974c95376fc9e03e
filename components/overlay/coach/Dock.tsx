import type { WrongBrand } from '@/lib/wrong-brand';
import { Chip } from './Chip';

/** What the coach says. `seen`: on screen too, because something went otherwise than expected. */
export interface Said {
  words: string;
  seen: boolean;
}

export interface DockActions {
  onPick(): void;
  onSidebar(): void;
}

interface Props extends DockActions {
  length: { used: number; limit: number } | undefined;
  wrongBrand: WrongBrand | undefined;
  said: Said | undefined;
}

/** What stands beside the reply box: the chip, and the one place where the coach says something. */
export function Dock({ said, ...chip }: Props) {
  return (
    <>
      <Chip {...chip} />
      <p role="status" class={said?.seen ? 'note' : 'visually-hidden'}>
        {said?.words}
      </p>
    </>
  );
}
