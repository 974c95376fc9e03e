/** @jsxImportSource react */
import type { Account } from '../feed/types';
import { abbreviated, around, grouped } from '../labels/numbers';
import type { Counted } from '../labels/words';
import { Avatar } from '../parts/Avatar';
import { Icon } from '../parts/Icon';
import { Line } from '../parts/Line';
import { RichText } from '../parts/RichText';
import { useWords } from '../site';
import { css } from '../styles/css';
import { bold, calm, filled, pressable, row } from '../styles/common';

interface TotalProps {
  count: number;
  forms: Counted;
  href?: string;
  /** Abbreviated on screen with the exact number in a title, as the followers only are. */
  titled?: boolean;
}

function Total({ count, forms, href, titled = false }: TotalProps) {
  const words = useWords();
  const [before, after] = around(count, forms, words);
  const exact = grouped(count, words);
  const text = (
    <span dir="auto">
      {before}
      <span className={bold()} title={titled ? exact : undefined}>
        <span className="html-span">{titled ? abbreviated(count, words) : exact}</span>
      </span>
      {after}
    </span>
  );
  return (
    <div>
      {href === undefined ? (
        text
      ) : (
        <a href={href} role="link" tabIndex={0}>
          {text}
        </a>
      )}
    </div>
  );
}

/** Who an account is, with its totals. */
export function ProfileHeader({ account }: { account: Account }) {
  const words = useWords();
  const { handle } = account;
  return (
    <header className={css('padding:30px 0')}>
      <div className={css('display:flex;gap:48px;align-items:flex-start')}>
        <section className={css('padding:0 24px')}>
          <Avatar handle={handle} size={150} link={false} />
        </section>
        <section className={css('flex:1 1 0%;min-width:0')}>
          <div className={`${row()} ${css('gap:12px')}`}>
            <a href="#" role="link" tabIndex={0}>
              <h2 className={css('font-size:20px;line-height:25px')} dir="auto">
                <span>{handle}</span>
              </h2>
            </a>
            {account.verified && (
              <div>
                <Icon
                  name="verified"
                  label={words.icons.verified}
                  size={18}
                  fill="rgb(0, 149, 246)"
                />
              </div>
            )}
            <button className={filled()} type="button">
              <div>
                <div dir="auto">{words.post.follow}</div>
              </div>
            </button>
            <div className={calm()} role="button" tabIndex={0}>
              {words.profile.message}
            </div>
            <div className={pressable()} role="button" tabIndex={0}>
              <Icon name="more" label={words.icons.options} size={16} />
            </div>
          </div>
          <div className={css('padding-top:12px')}>
            <Line className={bold()}>{account.name}</Line>
          </div>
          <div className={css('display:flex;gap:32px;padding:12px 0;font-size:16px')}>
            <Total count={account.posts} forms={words.profile.posts} />
            <Total
              count={account.followers}
              forms={words.profile.followers}
              href={`/${handle}/followers/`}
              titled
            />
            <Total
              count={account.following}
              forms={words.profile.following}
              href={`/${handle}/following/`}
            />
          </div>
          <div>
            <span dir="auto">
              <RichText text={account.bio} />
            </span>
          </div>
        </section>
      </div>
    </header>
  );
}
