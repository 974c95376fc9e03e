/** @jsxImportSource react */
import type { ReactNode } from 'react';

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  strokeWidth: 2,
} as const;

interface Shape {
  viewBox?: string;
  inside: ReactNode;
}

const line = (d: string): Shape => ({ inside: <path d={d} {...stroke} /> });

const dots = (
  <>
    <circle cx="12" cy="12" r="1.5" />
    <circle cx="6" cy="12" r="1.5" />
    <circle cx="18" cy="12" r="1.5" />
  </>
);

/**
 * Drawn for the playground. Where the site can be told by the beginning of a path or by the points
 * of a polygon, that is the siteʼs. Its menu uses the heart for notifications and the paper plane
 * for messages, and so does this one.
 */
export const iconShapes = {
  like: line(
    'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122c0 4.1-4.2 7-9.5 11.4-5.3-4.4-9.5-7.3-9.5-11.4a4.989 4.989 0 0 1 4.708-5.218A4.9 4.9 0 0 1 12 6.6a4.9 4.9 0 0 1 4.792-2.696Z',
  ),
  liked: {
    viewBox: '0 0 48 48',
    inside: (
      <path
        d="M34.6 3.1c-4.5 0-8.2 2-10.6 5.7C21.6 5.1 17.9 3.1 13.4 3.1 6 3.1 0 9.4 0 17.4 0 27.2 9.6 33 24 45c14.4-12 24-17.8 24-27.6 0-8-6-14.3-13.4-14.3Z"
        fill="rgb(255, 48, 64)"
      />
    ),
  },
  comment: line('M20.656 17.008a9.993 9.993 0 1 0-3.59 3.615L22 22Z'),
  share: {
    inside: (
      <>
        <path
          d="M13.973 20.046 21.77 6.928C22.7 5.3 21.5 3 19.535 3H4.466C2.3 3 1 5.8 2.646 7.456l4.842 4.752 1.723 7.121c.5 2.2 3.6 2.6 4.762.717Z"
          {...stroke}
        />
        <line x1="7.488" x2="15.515" y1="12.208" y2="7.641" {...stroke} />
      </>
    ),
  },
  save: { inside: <polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21" {...stroke} /> },
  saved: { inside: <path d="M20 22a1 1 0 0 1-.7-.3L12 14.4l-7.3 7.3A1 1 0 0 1 3 21V3h18v18Z" /> },
  verified: {
    viewBox: '0 0 40 40',
    inside: (
      <path
        d="M19.998 3.094 25 1.5l3.4 4 5.2.5.9 5.2 4 3.4-1.5 5.4 1.5 5.4-4 3.4-.9 5.2-5.2.5-3.4 4-5-1.6-5 1.6-3.4-4-5.2-.5-.9-5.2-4-3.4L3 20l-1.5-5.4 4-3.4.9-5.2 5.2-.5 3.4-4Zm-2.4 24.3L29 15.8l-2.3-2.3-9.1 9.3-4.5-4.5-2.3 2.3Z"
        fillRule="evenodd"
      />
    ),
  },
  more: { inside: dots },
  emoji: {
    inside: (
      <>
        <path d="M15.83 10.997a1.167 1.167 0 1 0 .01 0Zm-7.66 0a1.167 1.167 0 1 0 .01 0Z" />
        <path
          d="M8.5 15a4.4 4.4 0 0 0 7 0M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21Z"
          {...stroke}
        />
      </>
    ),
  },
  carousel: line('M8 3h13v13H8zM3 8v13h13'),
  clip: {
    inside: (
      <path
        d="M22.942 7.464A6 6 0 0 0 17 1.5H7A5.5 5.5 0 0 0 1.5 7v10A5.5 5.5 0 0 0 7 22.5h10a5.5 5.5 0 0 0 5.5-5.5ZM10 8l6.5 4-6.5 4Z"
        fillRule="evenodd"
      />
    ),
  },
  error: line('M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20ZM12 7v6M12 16.5v.5'),
  close: line('M4 4l16 16M20 4 4 20'),
  home: line('M3 10.5 12 3l9 7.5V21h-6v-6H9v6H3Z'),
  search: line('M10.5 3a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM16 16l6 6'),
  explore: line(
    'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21ZM16.4 7.6l-2.5 6.4-6.3 2.4 2.4-6.3Z',
  ),
  create: line('M12 4v16M4 12h16'),
  menu: line('M3 5h18M3 12h18M3 19h18'),
  play: { inside: <path d="M6 3.5v17l15-8.5Z" /> },
  sound: line('M3 9v6h4l6 5V4L7 9ZM17 8a6 6 0 0 1 0 8'),
  grid: line('M3 3h18v18H3zM9 3v18M15 3v18M21 9H3M21 15H3'),
  tagged: line(
    'M4 4h5l3-2 3 2h5v17H4ZM12 8a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM6.5 21c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5',
  ),
} satisfies Record<string, Shape>;
