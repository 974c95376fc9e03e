/** @jsxImportSource react */
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { bold } from '../styles/common';
import { Icon } from './Icon';

/** The name of an account, which leads to its profile. */
export function UserLink({ handle }: { handle: string }) {
  return (
    <span>
      <span>
        <div className={css('display:inline-block')}>
          <a
            className={`${css('color:var(--ink);display:inline;:hover opacity:.6')} ${bold()}`}
            href={`/${handle}/`}
            role="link"
            tabIndex={0}
          >
            <div className={css('display:inline-flex')}>
              <div>
                <span className="_ap3a _aaco _aacw _aacx _aad7 _aade" dir="auto">
                  {handle}
                </span>
              </div>
            </div>
          </a>
        </div>
      </span>
    </span>
  );
}

/** The sign of a verified account; nothing for others. */
export function VerifiedMark({ handle }: { handle: string }) {
  const { feed } = useSite();
  const { icons } = useWords();
  if (!feed.byHandle.get(handle)?.verified) return null;
  return (
    <div className={css('margin-inline-start:4px;display:inline-flex;align-self:center')}>
      <Icon name="verified" label={icons.verified} size={12} fill="rgb(0, 149, 246)" />
    </div>
  );
}
