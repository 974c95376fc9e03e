/** @jsxImportSource react */
import { useState } from 'react';
import type { Post } from '../feed/types';
import { fullDate } from '../labels/times';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';

import { picture } from './pictures';
import { Icon } from './Icon';

function Picture({ post, index }: { post: Post; index: number }) {
  const { feed } = useSite();
  const words = useWords();
  const name = feed.byHandle.get(post.author)?.name ?? post.author;
  return (
    <div className={css('position:relative;overflow:hidden')}>
      <div className="_aagv" style={{ paddingBottom: post.kind === 'reel' ? '140%' : '125%' }}>
        <img
          alt={words.post.photoBy(name, fullDate(post.publishedAt, words))}
          className={css('position:absolute;inset:0;width:100%;height:100%')}
          src={picture(`${post.code} ${index}`)}
          style={{ objectFit: 'cover' }}
        />
      </div>
      <div className="_aagw" />
    </div>
  );
}

/** Pictures side by side, of which only the neighbours of the shown one are in the page. */
function Carousel({ post }: { post: Post }) {
  const { post: words } = useWords();
  const [at, setAt] = useState(0);
  const arrow = css(
    'position:absolute;top:calc(50% - 13px);width:26px;height:26px;border-radius:50%;background:rgb(255 255 255 / 85%);color:rgb(0 0 0);font-size:16px',
  );
  return (
    <div className={css('position:relative;overflow:hidden')} role="presentation">
      <ul className="_acay">
        <li className="_acaz" tabIndex={-1}>
          <Picture post={post} index={at} />
        </li>
        {at + 1 < post.slides && (
          <li className={`_acaz ${css('display:none')}`} tabIndex={-1}>
            <Picture post={post} index={at + 1} />
          </li>
        )}
      </ul>
      {at > 0 && (
        <button
          aria-label={words.previous}
          className={`${arrow} ${css('left:8px')}`}
          type="button"
          onClick={() => setAt(at - 1)}
        >
          ‹
        </button>
      )}
      {at + 1 < post.slides && (
        <button
          aria-label={words.next}
          className={`${arrow} ${css('right:8px')}`}
          type="button"
          onClick={() => setAt(at + 1)}
        >
          ›
        </button>
      )}
    </div>
  );
}

/** A reel; nothing plays here. */
function Clip({ post }: { post: Post }) {
  const { icons, post: words } = useWords();
  return (
    <div className={css('position:relative')}>
      <Picture post={post} index={0} />
      <video
        className={css('position:absolute;inset:0;width:100%;height:100%')}
        playsInline
        preload="none"
      />
      <div
        className={css(
          'position:absolute;inset:0;display:grid;place-items:center;color:rgb(255 255 255)',
        )}
        data-visualcompletion="ignore"
      >
        <Icon name="play" label={icons.play} size={56} />
        <button
          aria-label={words.toggleAudio}
          className={css('position:absolute;right:12px;bottom:12px;color:rgb(255 255 255)')}
          type="button"
        >
          <Icon name="sound" label={words.toggleAudio} size={14} />
        </button>
      </div>
    </div>
  );
}

/** The site hides what the pointer and the tab key reach. */
const silent = { 'aria-hidden': true };

/** What a post shows. */
export function Media({ post }: { post: Post }) {
  return (
    <div>
      <div className={css('position:relative')} role="button" tabIndex={0} {...silent}>
        <div>
          {post.kind === 'carousel' && <Carousel post={post} />}
          {post.kind === 'reel' && <Clip post={post} />}
          {post.kind === 'photo' && <Picture post={post} index={0} />}
        </div>
      </div>
    </div>
  );
}
