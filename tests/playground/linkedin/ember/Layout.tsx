/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { FrontLink } from '../parts/FrontLink';
import { useSite } from '../site';
import { Sprite } from './Bits';

interface LayoutProps {
  label: string;
  outlet: string;
  /** Above the columns: the head of a company. */
  top?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** A page of the old front end; the document scrolls. */
export function Layout({ label, outlet, top, aside, children }: LayoutProps) {
  const { feed, settings } = useSite();
  const { words } = settings;
  return (
    <div className="application-outlet">
      <Sprite />
      <header id="global-nav" className="global-nav">
        <nav className="global-nav__content" aria-label="LinkedIn">
          <strong className="global-nav__logo">in</strong>
          <a href="/feed/" data-page className="global-nav__primary-link">
            {words.home}
          </a>
          <a href={`/${feed.brand}/posts/`} className="global-nav__primary-link">
            {words.myPage}
          </a>
          <a href="/messaging/" className="global-nav__primary-link">
            {words.messaging}
          </a>
          <a href={`/${feed.viewer}/recent-activity/all/`} className="global-nav__primary-link">
            {words.me}
          </a>
          <FrontLink to="sdui" className="global-nav__front">
            {words.newFront}
          </FrontLink>
        </nav>
      </header>
      <div className="authentication-outlet">
        <div className={outlet}>
          <div className="scaffold-layout scaffold-layout--breakpoint-xl scaffold-layout--main-aside scaffold-layout--reflow">
            <div className="scaffold-layout__inner scaffold-layout-container">
              <div className="scaffold-layout__row scaffold-layout__content">
                <main className="scaffold-layout__main" aria-label={label}>
                  {top}
                  <div className="scaffold-layout__columns">
                    <div className="feed-container-theme">{children}</div>
                    {aside}
                  </div>
                </main>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
