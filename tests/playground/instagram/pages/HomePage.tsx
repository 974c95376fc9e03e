/** @jsxImportSource react */
import { friendHandles, peopleHandles } from '../feed/accounts';
import { Avatar } from '../parts/Avatar';
import { Line } from '../parts/Line';
import { UserLink } from '../parts/UserLink';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { action, bold, column, grow, quiet, row, small } from '../styles/common';
import { Feed } from './Feed';

function Stories() {
  const { home } = useWords();
  return (
    <div data-pagelet="story_tray">
      <div className={css('overflow:hidden;margin-bottom:24px')} role="presentation">
        <ul className={css('display:flex;gap:14px')}>
          {peopleHandles.slice(0, 8).map((handle) => (
            <li key={handle} tabIndex={-1}>
              <div
                aria-label={home.story(handle)}
                className={`${column()} ${css('align-items:center;gap:4px;width:66px')}`}
                role="button"
                tabIndex={0}
              >
                <div
                  className={css(
                    'padding:3px;border-radius:50%;background:linear-gradient(45deg,rgb(255 200 97),rgb(214 41 118),rgb(150 47 191))',
                  )}
                >
                  <Avatar handle={handle} size={56} link={false} />
                </div>
                <Line
                  height={16}
                  className={`${small()} ${css('max-width:66px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap')}`}
                >
                  {handle}
                </Line>
              </div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Suggestion({ handle, word }: { handle: string; word: string }) {
  const { feed } = useSite();
  return (
    <div className={`${row()} ${css('gap:12px;padding:8px 0')}`}>
      <Avatar handle={handle} size={44} />
      <div className={grow()}>
        <UserLink handle={handle} />
        <div className={`${quiet()} ${small()}`}>
          <Line height={16}>{feed.byHandle.get(handle)?.name}</Line>
        </div>
      </div>
      <div className={`${action()} ${small()}`} role="button" tabIndex={0}>
        {word}
      </div>
    </div>
  );
}

/** Accounts beside the feed; their links are no authors. */
function Suggestions() {
  const { feed } = useSite();
  const { home, post } = useWords();
  return (
    <div className={css('width:319px;padding:36px 0 0 64px;@narrow display:none')}>
      <Suggestion handle={feed.viewer.handle} word={home.switch} />
      <div className={css('display:flex;justify-content:space-between;padding:12px 0 4px')}>
        <Line className={`${bold()} ${quiet()}`}>{home.suggested}</Line>
        <a href="/explore/people/" role="link" tabIndex={0}>
          <Line height={16} className={small()}>
            {home.seeAll}
          </Line>
        </a>
      </div>
      {[...friendHandles, ...peopleHandles.slice(-2)].map((handle) => (
        <Suggestion key={handle} handle={handle} word={post.follow} />
      ))}
    </div>
  );
}

/** `/`: stories, the feed, suggestions. */
export function HomePage() {
  return (
    <div className={css('display:flex;justify-content:center;padding:24px 16px')}>
      <div style={{ maxWidth: 630, width: '100%' }}>
        <div>
          <Stories />
          <div className={css('display:flex;justify-content:center')}>
            <div style={{ maxWidth: '100%', width: 'min(470px, 100vw)' }}>
              <Feed />
            </div>
          </div>
        </div>
      </div>
      <Suggestions />
    </div>
  );
}
