/** @jsxImportSource react */
import type { Header, Path } from '../feed/types';
import { useUuid } from '../mint';
import { addressOf } from '../parts/address';
import { useAuthor, useWords } from '../site';
import { Portrait } from './Bits';
import { CardMenu } from './CardMenu';
import { cx } from './classes';

function Name({ path }: { path: Path }) {
  const { name } = useAuthor(path);
  return (
    <a className={cx('link plain')} href={addressOf(path)}>
      <strong>{name}</strong>
    </a>
  );
}

function Sentence({ header, author }: { header: Header; author: Path }) {
  const words = useWords();
  const [first, second] = header.by;
  if (header.kind === 'suggested' || !first) return words.suggested;
  if (header.kind === 'follow') {
    return (
      <>
        <Name path={first} /> {words.follows(31)} <Name path={author} />
      </>
    );
  }
  return (
    <>
      <Name path={first} />
      {second && (
        <>
          {` ${words.and} `}
          <Name path={second} />
        </>
      )}
      <span className={cx('gap')}> </span>
      {words.header[header.kind]}
    </>
  );
}

function Face({ path }: { path: Path }) {
  const author = useAuthor(path);
  const uuid = useUuid();
  return (
    <a tabIndex={0} href={addressOf(path)} componentkey={uuid}>
      <Portrait author={author} size={24} />
    </a>
  );
}

/** Why the card is here, above the author; it then has the menu of the card too. */
export function ContextRow({ header, author }: { header: Header; author: Path }) {
  const uuid = useUuid();
  const inner = useUuid();
  const [first] = header.by;
  return (
    <>
      <div className={cx('context row inset')} componentkey={uuid}>
        <div className={cx('context-said row grow')}>
          {first && <Face path={first} />}
          <div className={cx('grow')}>
            <p className={cx('small')} componentkey={inner}>
              <span>
                <Sentence header={header} author={author} />
              </span>
            </p>
          </div>
        </div>
        <CardMenu author={author} />
      </div>
      <hr role="presentation" className={cx('rule')} />
    </>
  );
}
