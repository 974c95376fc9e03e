/** @jsxImportSource react */
import { useEffect, type ReactNode } from 'react';
import { Icon } from '../parts/Icon';
import { useWords } from '../site';
import { css } from '../styles/css';

/** Something over the page, which goes with Escape, the cross, or a press beside it. */
export function Dialog({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const { icons } = useWords();
  useEffect(() => {
    const end = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', end);
    return () => document.removeEventListener('keydown', end);
  }, [onClose]);
  return (
    <div className={css('position:fixed;inset:0;z-index:10')}>
      <div className={css('position:absolute;inset:0;background:var(--veil)')} onClick={onClose} />
      <div
        className={css('position:absolute;top:16px;right:16px;color:rgb(255 255 255);z-index:1')}
        role="button"
        tabIndex={0}
        onClick={onClose}
      >
        <Icon name="close" label={icons.close} size={18} />
      </div>
      <div
        aria-modal="true"
        className={css(
          'position:absolute;inset:24px 64px;display:grid;place-items:center;pointer-events:none',
        )}
        role="dialog"
      >
        <div className={css('pointer-events:auto;width:100%;max-width:1000px;max-height:100%')}>
          {children}
        </div>
      </div>
    </div>
  );
}
