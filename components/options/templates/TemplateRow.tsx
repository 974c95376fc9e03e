import { ArrowDown, ArrowUp, Copy, Trash2, TriangleAlert } from 'lucide-preact';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/Checkbox';
import { useFormat } from '@/components/ui/format-context';
import type { Template } from '@/lib/model/template';
import { excerptOf } from './excerpt';
import { ownLanguage } from './first-language';
import type { Usage } from './library-state';
import { usageWords, versionWords } from './library-words';
import { isSound } from './is-sound';
import { RowAction } from './RowAction';

export type RowAct = 'edit' | 'up' | 'down' | 'first' | 'last' | 'copy' | 'remove';

interface Props {
  template: Template;
  usage: Usage | undefined;
  now: number;
  brandName: string | undefined;
  /** It stands in the order of the library, not in that of a search. */
  canMove: boolean;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onAct: (act: RowAct) => void;
}

const acts: Readonly<Record<string, RowAct>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** One saved reply in the list. With Alt, the arrow keys, Home and End move it. */
export function TemplateRow(props: Props) {
  const { template, usage, now, brandName, canMove, isChosen, onChoose, onAct } = props;
  const format = useFormat();
  const { title, shortcut, situation, platforms, tags } = template;
  const about = [
    situation && i18n.t(`situation.${situation}`),
    ...versionWords(template, format),
    platforms.length > 0 && format.list(platforms.map((name) => i18n.t(`platform.${name}`))),
    brandName,
  ].filter(Boolean);

  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.altKey && canMove ? acts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    onAct(act);
  };

  return (
    <li class="template-row" data-template={template.id} data-chosen={isChosen}>
      <Checkbox checked={isChosen} label={i18n.t('library.choose', [title])} onToggle={onChoose} />
      <div class="template-words">
        <p class="template-head">
          <button
            type="button"
            class="template-title"
            data-act="edit"
            onClick={() => onAct('edit')}
            onKeyDown={onKeyDown}
          >
            <span class="visually-hidden">{i18n.t('library.edit')} </span>
            {title}
          </button>
          {shortcut && <code>/{shortcut}</code>}
          {!isSound(template) && (
            <span class="template-mark">
              <TriangleAlert size={14} aria-hidden="true" /> {i18n.t('library.toMend')}
            </span>
          )}
        </p>
        <p class="template-excerpt">{excerptOf(template, ownLanguage())}</p>
        <p class="template-about">{about.join(' · ')}</p>
        {tags.length > 0 && <p class="template-about">{tags.map((tag) => `#${tag}`).join(' ')}</p>}
        <p class="template-about">{usageWords(usage, now, format)}</p>
      </div>
      <div class="template-acts">
        {canMove && (
          <>
            <RowAction act="up" title={title} icon={ArrowUp} onAct={onAct} onKeyDown={onKeyDown} />
            <RowAction
              act="down"
              title={title}
              icon={ArrowDown}
              onAct={onAct}
              onKeyDown={onKeyDown}
            />
          </>
        )}
        <RowAction act="copy" title={title} icon={Copy} onAct={onAct} />
        <RowAction act="remove" title={title} icon={Trash2} onAct={onAct} />
      </div>
    </li>
  );
}
