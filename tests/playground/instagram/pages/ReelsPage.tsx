/** @jsxImportSource react */
import { useEffect, useMemo, useRef } from 'react';
import { reelsFrom } from '../feed/views';
import { abbreviated } from '../labels/numbers';
import { Avatar } from '../parts/Avatar';
import { FeedCaption } from '../parts/FeedCaption';
import { Icon, type IconName } from '../parts/Icon';
import { Media } from '../parts/Media';
import { UserLink } from '../parts/UserLink';
import { usePost, useSite, useWords } from '../site';
import { css } from '../styles/css';
import { column, pressable, row, small } from '../styles/common';

interface SideButtonProps {
  icon: IconName;
  label: string;
  count?: number;
  onPress?: () => void;
}

function SideButton({ icon, label, count, onPress }: SideButtonProps) {
  const words = useWords();
  return (
    <div className={`${column()} ${css('align-items:center')}`}>
      <div className={pressable()} role="button" tabIndex={0} onClick={onPress}>
        <div>
          <span>
            <Icon name={icon} label={label} />
          </span>
        </div>
      </div>
      {count !== undefined && count > 0 && (
        <span className={small()} role="button" tabIndex={0}>
          {abbreviated(count, words)}
        </span>
      )}
    </div>
  );
}

/** One reel of the viewer. It tells no time and has no permalink; the address names it. */
function Reel({ code }: { code: string }) {
  const { store } = useSite();
  const words = useWords();
  const { post, state } = usePost(code);
  return (
    <div className={css('display:flex;gap:16px;justify-content:center;padding:20px 0')}>
      <div className={css('width:380px;position:relative;border-radius:8px;overflow:hidden')}>
        <Media post={post} />
        <div
          className={css(
            'position:absolute;left:0;right:0;bottom:0;padding:12px;background:var(--veil);color:rgb(255 255 255);--ink:rgb(255 255 255);--quiet:rgb(220 220 220);--link:rgb(200 222 255)',
          )}
        >
          <div className={`${row()} ${css('gap:8px;padding-bottom:6px')}`}>
            <Avatar handle={post.author} size={32} />
            <UserLink handle={post.author} />
          </div>
          <FeedCaption code={code} named={false} />
        </div>
      </div>
      <div
        className={`${column()} ${css('gap:20px;align-self:flex-end;padding-bottom:12px;width:48px')}`}
      >
        <SideButton
          icon={state.viewer.liked ? 'liked' : 'like'}
          label={state.viewer.liked ? words.icons.unlike : words.icons.like}
          {...(post.likesHidden ? {} : { count: state.likes })}
          onPress={() => store.toggle(code, 'liked')}
        />
        <SideButton icon="comment" label={words.icons.comment} count={state.comments} />
        <SideButton icon="share" label={words.icons.share} />
        <SideButton icon="save" label={words.icons.save} />
      </div>
    </div>
  );
}

/** `/reels/CODE/`: reels below one another; the address follows the one in the middle. */
export function ReelsPage({ code }: { code: string | undefined }) {
  const { feed, navigation } = useSite();
  const list = useRef<HTMLDivElement>(null);
  // The order is that of the first address; what is swiped to afterwards must not change it.
  const first = useRef(code);
  const reels = useMemo(() => reelsFrom(feed, first.current), [feed]);
  useEffect(() => {
    if (!list.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const shown = entries.find(({ isIntersecting }) => isIntersecting)?.target;
        const index = Array.from(list.current?.children ?? []).findIndex((each) => each === shown);
        const reel = reels[index];
        if (reel) navigation.replace(`/reels/${reel.code}/`);
      },
      // A line across the middle of the window.
      { rootMargin: '-50% 0px -50% 0px' },
    );
    for (const reel of list.current.children) observer.observe(reel);
    return () => observer.disconnect();
  }, [reels, navigation]);
  return (
    <div ref={list}>
      {reels.map((reel) => (
        <div key={reel.code}>
          <Reel code={reel.code} />
        </div>
      ))}
    </div>
  );
}
