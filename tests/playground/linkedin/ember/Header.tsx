/** @jsxImportSource react */
import type { Header as Reason, Path } from '../feed/types';
import { useEmberId } from '../mint';
import { useAuthor, useWords } from '../site';
import { Portrait } from './Bits';

const gap = <span className="white-space-pre"> </span>;

function Name({ path }: { path: Path }) {
  const { name } = useAuthor(path);
  const id = useEmberId();
  return (
    <span>
      <a href={`/${path}/`} id={id} className="ember-view">
        {name}
      </a>
    </span>
  );
}

function Face({ path }: { path: Path }) {
  const author = useAuthor(path);
  return (
    <a target="_self" href={`https://www.linkedin.com/${path}/?miniProfileUrn=urn`}>
      <Portrait author={author} size={24} className="update-components-header__image mr2" />
    </a>
  );
}

/** Why the card is here. */
export function Header({ header, author }: { header: Reason; author: Path }) {
  const words = useWords();
  const [first, second] = header.by;
  return (
    <div className="update-components-header update-components-header--with-control-menu update-components-header--with-divider t-12 t-black--light t-normal">
      <div className="update-components-header__text-wrapper">
        {first && <Face path={first} />}
        <span className="update-components-header__text-view">
          {first ? <Name path={first} /> : words.suggested}
          {second && (
            <>
              {gap}
              {words.and}
              {gap}
              <Name path={second} />
            </>
          )}
          {first && gap}
          {header.kind === 'follow' ? (
            <>
              {words.follows(147)}
              {gap}
              <Name path={author} />
            </>
          ) : (
            header.kind !== 'suggested' && `${words.header[header.kind]} `
          )}
        </span>
      </div>
    </div>
  );
}
