/** @jsxImportSource react */
import { Avatar } from '../parts/Avatar';
import { Icon, type IconName } from '../parts/Icon';
import { Line } from '../parts/Line';
import { useSite, useWords } from '../site';
import { css } from '../styles/css';
import { row } from '../styles/common';

interface Entry {
  icon: IconName;
  href: string;
  text: string;
  press?: () => void;
}

/** The menu on the side: its icons for messages and notifications are those of sharing and liking. */
export function SideNav({ onCreate }: { onCreate: () => void }) {
  const { feed } = useSite();
  const { nav } = useWords();
  const { handle } = feed.viewer;
  const entries: Entry[] = [
    { icon: 'home', href: '/', text: nav.home },
    { icon: 'search', href: '#', text: nav.search },
    { icon: 'explore', href: '/explore/', text: nav.explore },
    { icon: 'clip', href: '/reels/', text: nav.reels },
    { icon: 'share', href: '/direct/inbox/', text: nav.messages },
    { icon: 'like', href: '#', text: nav.notifications },
    { icon: 'create', href: '#', text: nav.create, press: onCreate },
  ];
  const entry = `${row()} ${css('gap:14px;padding:12px;border-radius:8px;font-size:16px;:hover background:var(--soft)')}`;
  const word = css('@narrow display:none');
  return (
    <div
      className={css(
        'position:sticky;top:0;align-self:flex-start;flex:none;width:244px;height:100vh;padding:24px 12px;border-inline-end:1px solid var(--line);@narrow width:73px',
      )}
    >
      <a
        className={css('display:block;padding:4px 12px 28px;font:italic 700 24px/1 Georgia,serif')}
        href="/"
        role="link"
        tabIndex={0}
      >
        <span className={word}>Instagram</span>
      </a>
      {entries.map(({ icon, href, text, press }) => (
        <div key={text}>
          <span>
            <div>
              <a className={entry} href={href} role="link" tabIndex={0} onClick={press}>
                <div>
                  <div>
                    <Icon name={icon} label={text} />
                  </div>
                </div>
                <div className={word}>
                  <Line height={20}>
                    <span>{text}</span>
                  </Line>
                </div>
              </a>
            </div>
          </span>
        </div>
      ))}
      <div>
        <a className={entry} href={`/${handle}/`} role="link" tabIndex={0}>
          <Avatar handle={handle} size={24} link={false} />
          <div className={word}>
            <Line height={20}>{nav.profile}</Line>
          </div>
        </a>
      </div>
    </div>
  );
}
