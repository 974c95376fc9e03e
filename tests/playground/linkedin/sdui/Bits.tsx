/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Author, ReactionKind } from '../feed/types';
import { useUuid } from '../mint';
import { iconPaths, reactionColours, type IconName } from '../parts/icon-paths';
import { avatar } from '../parts/pictures';
import { useWords } from '../site';
import { cx } from './classes';

/** A drawn sign with the siteʼs id, which repeats in the page as there. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg
      id={name}
      fill="currentColor"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      className={cx('icon')}
      role="img"
      aria-label={label ?? ''}
      aria-hidden={label === undefined}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}

export function ReactionIcon({ kind }: { kind: ReactionKind }) {
  return (
    <svg
      id={`${kind}-consumption-ring-small`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      className={cx('icon')}
      role="img"
      aria-hidden="true"
      aria-label=""
    >
      <circle cx="8" cy="8" r="7.5" fill={reactionColours[kind]} />
      <path fill="#fff" d="M8 12L4 8a2 2 0 014-2 2 2 0 014 2z" />
    </svg>
  );
}

/** What only screen readers get; what is drawn beside it says the same in short. */
export function Doubled({ said, shown }: { said: string; shown: string }) {
  return (
    <>
      <span className={cx('hidden')}>{said}</span>
      <span aria-hidden="true">{shown}</span>
    </>
  );
}

interface PortraitProps {
  author: Author;
  size: number;
  /** Says nothing, because what is beside it does. */
  quiet?: boolean;
}

export function Portrait({ author, size, quiet = false }: PortraitProps) {
  const words = useWords();
  const uuid = useUuid();
  const company = author.path.startsWith('company/');
  const name = company ? words.company(author.name) : words.profileOf(author.name);
  const label = quiet ? '' : name;
  return (
    <figure className={cx(company ? 'portrait' : 'portrait round')} componentkey={uuid}>
      <svg
        id={company ? 'company-accent-4' : 'person-accent-4'}
        aria-hidden={quiet}
        viewBox="0 0 128 128"
        className={cx('ghost')}
        role="img"
        aria-label={label}
      />
      <img alt={label} src={avatar(author.path, author.name)} width={size} height={size} />
    </figure>
  );
}

/** An element that takes no room and only joins what is in it. */
export function Contents({ children }: { children: ReactNode }) {
  return (
    <div className={cx('contents')} data-display-contents="true">
      {children}
    </div>
  );
}

interface ButtonProps {
  icon?: IconName;
  label?: string;
  children?: ReactNode;
  look?: string;
  disabled?: boolean;
  expanded?: boolean;
  onClick?: () => void;
}

export function Button({ icon, label, children, look = 'action', ...rest }: ButtonProps) {
  const uuid = useUuid();
  const { disabled, expanded, onClick } = rest;
  return (
    <button
      type="button"
      className={cx(`button ${look}`)}
      componentkey={uuid}
      aria-label={label}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <span className={cx('button-inside')}>
        {icon && <Icon name={icon} />}
        {children !== undefined && (
          <div className={cx('button-text')}>
            <span>{children}</span>
          </div>
        )}
      </span>
    </button>
  );
}
