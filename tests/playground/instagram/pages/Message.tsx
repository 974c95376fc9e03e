/** @jsxImportSource react */
import { brandHandle } from '../feed/accounts';
import type { Thread } from '../feed/types';
import { Avatar } from '../parts/Avatar';
import { Icon } from '../parts/Icon';
import { Time } from '../parts/Time';
import { UserLink } from '../parts/UserLink';
import { picture } from '../parts/pictures';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { row } from '../styles/common';

type MessageData = Thread['messages'][number];

/** A post that somebody sent: it has all that a post in the feed has, and is private. */
function Shared({ code, at, text }: { code: string; at: number; text: string }) {
  const { icons } = useWords();
  return (
    <article
      className={css('width:240px;border:1px solid var(--line);border-radius:16px;overflow:hidden')}
    >
      <div className={`${row()} ${css('gap:8px;padding:10px')}`}>
        <Avatar handle={brandHandle} size={24} />
        <UserLink handle={brandHandle} />
        <a href={`/${brandHandle}/p/${code}/`} role="link" tabIndex={0}>
          <Time at={at} />
        </a>
      </div>
      <img alt="" className={css('width:100%')} src={picture(code)} />
      <div className={`${row()} ${css('gap:8px;padding:10px')}`}>
        <div role="button" tabIndex={0}>
          <Icon name="like" label={icons.like} />
        </div>
        <span role="button" tabIndex={0}>
          412
        </span>
        <span dir="auto">{text}</span>
      </div>
    </article>
  );
}

/** One private message. */
export function Message({ message }: { message: MessageData }) {
  const { feed } = useSite();
  const own = message.from === feed.viewer.handle;
  return (
    <div
      className={css('display:flex;padding:4px 0')}
      role="row"
      style={{ justifyContent: own ? 'flex-end' : 'flex-start' }}
    >
      {message.sharedCode === undefined ? (
        <div
          className={css('max-width:60%;padding:8px 12px;border-radius:18px')}
          dir="auto"
          style={{
            background: own ? 'rgb(55 80 220)' : 'var(--soft)',
            color: own ? 'rgb(255 255 255)' : 'var(--ink)',
          }}
        >
          {message.text}
        </div>
      ) : (
        <Shared code={message.sharedCode} at={message.at} text={message.text} />
      )}
    </div>
  );
}
