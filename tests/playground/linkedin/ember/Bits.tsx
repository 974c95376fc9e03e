/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { Author } from '../feed/types';
import { useEmberId } from '../mint';
import { iconPaths, type IconName } from '../parts/icon-paths';
import { avatar } from '../parts/pictures';

/** The signs, once in the page; the others point to them. */
export function Sprite() {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      {Object.entries(iconPaths).map(([name, path]) => (
        <symbol key={name} id={name} viewBox="0 0 16 16">
          <path fill="currentColor" d={path} />
        </symbol>
      ))}
    </svg>
  );
}

export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg
      role={label === undefined ? 'none' : 'img'}
      aria-hidden={label === undefined}
      aria-label={label}
      width="16"
      height="16"
      className="artdeco-button__icon"
      data-test-icon={name}
    >
      <use href={`#${name}`} />
    </svg>
  );
}

/** What is drawn, and the same or more of it for screen readers. */
export function Doubled({ shown, said = shown }: { shown: ReactNode; said?: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{said}</span>
    </>
  );
}

interface PictureProps {
  author: Author;
  size: number;
  className?: string;
  alt?: string;
}

export function Portrait({ author, size, className = '', alt = '' }: PictureProps) {
  const id = useEmberId();
  const shape = author.path.startsWith('company/') ? 'square' : 'circle';
  return (
    <div className={`ivm-image-view-model ${className}`}>
      <div className="ivm-view-attr__img-wrapper">
        <img
          src={avatar(author.path, author.name)}
          loading="lazy"
          alt={alt}
          id={id}
          width={size}
          height={size}
          className={`ivm-view-attr__img--centered EntityPhoto-${shape}-3 evi-image lazy-image ember-view`}
        />
      </div>
    </div>
  );
}
