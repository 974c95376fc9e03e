/** @jsxImportSource react */
import { useState } from 'react';
import type { Post } from '../feed/types';
import { permalink } from '../feed/views';
import { abbreviated } from '../labels/numbers';
import { useWords } from '../site';
import { css } from '../styles/css';
import { row } from '../styles/common';

import { picture } from './pictures';
import { Icon } from './Icon';

interface TileProps {
  post: Post;
  /** The reels tab shows plays, the others numbers under the pointer only. */
  plays?: boolean;
}

function Numbers({ post }: { post: Post }) {
  const words = useWords();
  const entry = `${row()} ${css('gap:6px;font-weight:700;font-size:16px')}`;
  return (
    <ul
      className={css(
        'position:absolute;inset:0;display:flex;gap:28px;align-items:center;justify-content:center;background:rgb(0 0 0 / 45%);color:rgb(255 255 255)',
      )}
    >
      {!post.likesHidden && (
        <li className={entry}>
          <Icon name="like" label="" size={19} />
          <span>
            <span className="html-span">{abbreviated(post.plays ?? post.likes, words)}</span>
          </span>
        </li>
      )}
      <li className={entry}>
        <Icon name="comment" label="" size={19} />
        <span>
          <span className="html-span">{abbreviated(post.comments, words)}</span>
        </span>
      </li>
    </ul>
  );
}

/** A post as a picture in a grid. */
function Tile({ post, plays = false }: TileProps) {
  const words = useWords();
  const [hovered, setHovered] = useState(false);
  const badge = post.kind === 'photo' ? undefined : post.kind;
  return (
    <div onMouseEnter={() => setHovered(true)} onMouseLeave={() => setHovered(false)}>
      <a
        className={css('position:relative;display:block;overflow:hidden')}
        href={permalink(post)}
        role="link"
        tabIndex={0}
      >
        <div>
          <div className="_aagv" style={{ paddingBottom: '133.333%' }}>
            <img
              alt={post.caption}
              className={css('position:absolute;inset:0;width:100%;height:100%;object-fit:cover')}
              src={picture(`${post.code} 0`)}
            />
          </div>
          <div className="_aagw" />
        </div>
        {badge && (
          <div
            className={css(
              'position:absolute;top:8px;right:8px;color:rgb(255 255 255);filter:drop-shadow(0 0 2px rgb(0 0 0 / 60%))',
            )}
          >
            <div>
              <div>
                <Icon
                  name={badge === 'reel' ? 'clip' : 'carousel'}
                  label={badge === 'reel' ? words.icons.clip : words.icons.carousel}
                  size={20}
                />
              </div>
            </div>
          </div>
        )}
        {plays && post.plays !== undefined && (
          <div
            className={`${row()} ${css('position:absolute;bottom:8px;left:8px;gap:4px;color:rgb(255 255 255);font-weight:600;filter:drop-shadow(0 0 2px rgb(0 0 0 / 60%))')}`}
          >
            <Icon name="play" label={words.icons.play} size={16} />
            <span>
              <span className="html-span">{abbreviated(post.plays, words)}</span>
            </span>
          </div>
        )}
        {hovered && !plays && <Numbers post={post} />}
      </a>
    </div>
  );
}

/** Rows of three tiles. */
export function Grid({ posts, plays = false }: { posts: readonly Post[]; plays?: boolean }) {
  return (
    <div className={css('display:grid;grid-template-columns:repeat(3,1fr);gap:3px')}>
      {posts.map((post) => (
        <Tile key={post.code} post={post} plays={plays} />
      ))}
    </div>
  );
}
