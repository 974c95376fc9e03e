/** @jsxImportSource react */
import type { Path } from '../feed/types';
import { useAuthor, useWords } from '../site';
import { Button } from './Bits';

/** What tells a post from other cards: only posts have a menu that names their author. */
export function CardMenu({ author }: { author: Path }) {
  const words = useWords();
  const { name } = useAuthor(author);
  return (
    <>
      <Button
        icon="overflow-web-ios-small"
        label={words.menuOf(name)}
        look="corner"
        expanded={false}
      />
      <Button icon="close-small" label={words.hide(name)} look="corner" />
    </>
  );
}
