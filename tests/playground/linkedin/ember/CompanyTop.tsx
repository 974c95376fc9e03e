/** @jsxImportSource react */
import type { Author } from '../feed/types';
import { useEmberId } from '../mint';
import { avatar } from '../parts/pictures';
import { useWords } from '../site';

/** The head of a companyʼs page. Its followers are rounded here. */
export function CompanyTop({ company, tab }: { company: Author; tab: 'home' | 'posts' }) {
  const words = useWords();
  const [card, title, inner] = [useEmberId(), useEmberId(), useEmberId()];
  const info = 'org-top-card-summary-info-list__info-item';
  const entry = (name: 'home' | 'posts', href: string, text: string) => (
    <li className="org-page-navigation__item m0">
      <a
        className={`ember-view${tab === name ? ' active' : ''} pv3 ph4 t-16 t-bold t-black--light org-page-navigation__item-anchor`}
        aria-current={tab === name ? 'page' : 'false'}
        href={href}
      >
        {` ${text} `}
      </a>
    </li>
  );
  return (
    <div className="org-module-card__margin-bottom">
      <section className="org-top-card artdeco-card">
        <div id={card} className="ember-view">
          <div className="top-card-background-hero-image" />
          <div className="ph5 pb5">
            <div className="org-top-card__primary-content">
              <div className="org-top-card-primary-content__logo-container">
                <img
                  src={avatar(company.path, company.name)}
                  alt=""
                  className="evi-image lazy-image ember-view org-top-card-primary-content__logo"
                />
              </div>
              <h1
                id={title}
                className="ember-view org-top-card-summary__title full-width inline"
                title={company.name}
              >
                {` ${company.name} `}
              </h1>
              <p className="org-top-card-summary__tagline">{` ${company.headline} `}</p>
              <div className="org-top-card-summary-info-list">
                <div className={info}>Design</div>
                <div className="inline-block">
                  <div className={info}>Lyon, FR</div>
                  <div className={info}>{` ${words.roundedFollowers(company.followers)} `}</div>
                </div>
              </div>
            </div>
          </div>
          <nav id={inner} className="org-page-navigation org-top-card__horizontal-nav-bar">
            <ul className="org-page-navigation__items">
              {entry('home', `/${company.path}/`, words.home)}
              {entry('posts', `/${company.path}/posts/`, words.posts)}
            </ul>
          </nav>
        </div>
      </section>
    </div>
  );
}

/** The small card beside the posts, which has the exact number. */
export function CompanyInfo({ company }: { company: Author }) {
  const words = useWords();
  return (
    <aside className="scaffold-layout__aside">
      <section className="org-company-info-module__container artdeco-card full-width">
        <img
          src={avatar(company.path, company.name)}
          alt=""
          className="evi-image lazy-image ember-view org-company-info-module__logo"
        />
        <h2 className="t-16 t-black t-bold text-align-center mb1 mt4">{` ${company.name} `}</h2>
        <p className="t-14 t-normal text-align-center">{` ${words.followers(company.followers)} `}</p>
      </section>
    </aside>
  );
}
