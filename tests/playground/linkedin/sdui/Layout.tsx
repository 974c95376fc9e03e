/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { grouped } from '../labels/numbers';
import { FrontLink } from '../parts/FrontLink';
import { useUuid } from '../mint';
import { useAuthor, useSite } from '../site';
import { Portrait } from './Bits';
import { cx } from './classes';
import { Interop } from './Interop';

function TopBar() {
  const { feed, settings } = useSite();
  const { words } = settings;
  return (
    <header className={cx('top')}>
      <nav className={cx('top-inside row')} aria-label="LinkedIn">
        <strong className={cx('logo')}>in</strong>
        <a href="/feed/" data-page>
          {words.home}
        </a>
        <a href={`/${feed.brand}/posts/`}>{words.myPage}</a>
        <a href="/messaging/">{words.messaging}</a>
        <a href={`/${feed.viewer}/recent-activity/all/`}>{words.me}</a>
        <FrontLink to="ember" className={cx('front')}>
          {words.oldFront}
        </FrontLink>
      </nav>
    </header>
  );
}

/** The card of the viewer at the left, with numbers that belong to no post. */
function Rail() {
  const { feed, settings } = useSite();
  const { words } = settings;
  const viewer = useAuthor(feed.viewer);
  const uuid = useUuid();
  const line = (label: string, count: number) => (
    <a href="https://www.linkedin.com/analytics/creator/content/?time=week">
      <div
        className={cx('row spread')}
        aria-label={`${label} ${grouped(count, words.language)}`}
        componentkey={uuid}
      >
        <p className={cx('small')}>{label}</p>
        <p className={cx('small strong-text')}>{grouped(count, words.language)}</p>
      </div>
    </a>
  );
  return (
    <div className={cx('rail')}>
      <div className={cx('card inset')}>
        <a href={`/${viewer.path}/recent-activity/all/`}>
          <Portrait author={viewer} size={64} quiet />
          <p className={cx('name')}>{viewer.name}</p>
        </a>
        <p className={cx('small soft')}>{viewer.headline}</p>
        <hr role="presentation" className={cx('rule')} />
        {line(words.profileViewers, 241)}
        {line(words.postImpressions, 1010)}
      </div>
    </div>
  );
}

/** A screen of the new front end. Its `main` scrolls; the document is as high as the window. */
export function Layout({ screen, children }: { screen: string; children: ReactNode }) {
  const { settings } = useSite();
  return (
    <div className={cx('app')}>
      <section>
        <h2 className={cx('hidden')} data-testid="toasts-title">
          {settings.words.language === 'fr' ? '0 notification' : '0 notifications'}
        </h2>
      </section>
      <TopBar />
      <div
        className={cx('screen')}
        role="main"
        data-sdui-screen={`com.linkedin.sdui.flagshipnav.${screen}`}
      >
        <main id="workspace" className={cx('workspace')} tabIndex={0}>
          <div className={cx('columns row start')}>
            <Rail />
            <div className={cx('middle')}>{children}</div>
          </div>
        </main>
      </div>
      <Interop />
    </div>
  );
}
