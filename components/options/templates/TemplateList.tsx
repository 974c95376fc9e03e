import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useFormat } from '@/components/ui/format-context';
import type { Brand } from '@/lib/model/brand';
import type { Template } from '@/lib/model/template';
import type { LibraryState } from './library-state';
import { pageSize, type LibraryView } from './library-view';
import { placeAfter, type MoveAct } from './place-after';
import { TemplateRow, type RowAct } from './TemplateRow';

interface Props {
  state: LibraryState;
  view: LibraryView;
  brands: readonly Brand[];
  onEdit: (template: Template) => void;
}

/** What was found of the library, a page at first. */
export function TemplateList({ state, view, brands, onEdit }: Props) {
  const format = useFormat();
  const list = useRef<HTMLUListElement>(null);
  /** What was moved, and by which button: it keeps the focus in its new place. */
  const moved = useRef<{ id: string; act: RowAct } | undefined>(undefined);
  const found = view.found.value;
  const rows = found.slice(0, view.shown.value);
  const names = new Map(brands.map(({ id, name }) => [id, name]));

  useEffect(() => {
    if (!moved.current) return;
    const { id, act } = moved.current;
    moved.current = undefined;
    const row = list.current?.querySelector(`[data-template="${id}"]`);
    row?.querySelector<HTMLElement>(`[data-act="${act}"]`)?.focus();
  }, [found]);

  const move = (template: Template, act: MoveAct) => {
    const to = placeAfter(found, state.templates.value ?? [], template.id, act);
    if (!to) return;
    moved.current = { id: template.id, act: act === 'up' || act === 'down' ? act : 'edit' };
    void state.move(template.id, to.before);
  };
  const onAct = (template: Template, act: RowAct) => {
    if (act === 'edit') onEdit(template);
    else if (act === 'remove') void state.remove([template.id]);
    else if (act === 'copy')
      void state.copy(template.id, i18n.t('library.copyOf', [template.title]).slice(0, 120));
    else move(template, act);
  };

  return (
    <>
      <ul class="template-list" ref={list}>
        {rows.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            usage={state.usage.value.get(template.id)}
            now={state.now}
            brandName={names.get(template.brandId ?? '')}
            canMove={view.filter.value.query.trim() === ''}
            isChosen={view.chosen.value.has(template.id)}
            onChoose={(isChosen) => view.choose([template.id], isChosen)}
            onAct={(act) => onAct(template, act)}
          />
        ))}
      </ul>
      {rows.length < found.length && (
        <p class="more">
          <Button onPress={() => (view.shown.value += pageSize)}>
            {i18n.t('library.more', [
              format.number(Math.min(pageSize, found.length - rows.length)),
            ])}
          </Button>
        </p>
      )}
    </>
  );
}
