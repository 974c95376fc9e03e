import type { LucideIcon } from 'lucide-preact';
import { i18n } from '#i18n';

interface Props {
  act: 'up' | 'down' | 'copy' | 'remove';
  /** Of the template that it is done to. */
  title: string;
  icon: LucideIcon;
  onAct: (act: Props['act']) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** Something to do with one saved reply. */
export function RowAction({ act, title, icon: Icon, onAct, onKeyDown }: Props) {
  const label = i18n.t(`library.act.${act}`, [title]);
  return (
    <button
      type="button"
      class="button button-quiet"
      data-act={act}
      aria-label={label}
      title={label}
      onClick={() => onAct(act)}
      {...(onKeyDown && { onKeyDown })}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}
