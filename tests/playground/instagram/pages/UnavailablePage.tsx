/** @jsxImportSource react */
import { Icon } from '../parts/Icon';
import { Line } from '../parts/Line';
import { useWords } from '../site';
import { css } from '../styles/css';
import { column, quiet } from '../styles/common';

/** A post or profile that is not there, or not for the viewer. */
export function UnavailablePage() {
  const { post } = useWords();
  return (
    <div className={`${column()} ${css('align-items:center;gap:16px;padding:120px 24px')}`}>
      <Icon name="error" label="error" size={96} />
      <Line height={25} className={css('font-size:20px;font-weight:700')}>
        {post.unavailable}
      </Line>
      <Line className={quiet()}>{post.unavailableWhy}</Line>
    </div>
  );
}
