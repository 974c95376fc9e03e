import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import type { Brand } from '@/lib/model/brand';
import type { Template } from '@/lib/model/template';
import type { Site } from '@/lib/profile';
import { ImportPanel } from './ImportPanel';
import { Library } from './Library';
import type { LibraryState } from './library-state';
import { createLibraryView } from './library-view';
import { StarterPanel } from './StarterPanel';
import { TemplateForm } from './TemplateForm';
import { UndoBar } from './UndoBar';

/** What is before oneʼs eyes: the list, or what one does about it. */
export type LibraryPlace =
  | { at: 'list' }
  | { at: 'form'; edited: Template | undefined }
  | { at: 'import' }
  | { at: 'starter' };

interface Props {
  state: LibraryState;
  brands: readonly Brand[];
  sites: readonly Site[];
}

/** The saved replies: the library, and the ways into it. */
export function Templates({ state, brands, sites }: Props) {
  const { locale } = useFormat();
  const view = useMemo(() => createLibraryView(state, locale), [state, locale]);
  const place = useSignal<LibraryPlace>({ at: 'list' });
  const root = useRef<HTMLDivElement>(null);
  /** Where the focus goes when the list is there again. */
  const back = useRef<string | undefined>(undefined);
  const { at } = place.value;

  useEffect(() => {
    if (at !== 'list' || back.current === undefined) return;
    const row = root.current?.querySelector<HTMLElement>(
      `[data-template="${back.current}"] .template-title`,
    );
    (row ?? root.current?.querySelector<HTMLElement>('.library-acts button'))?.focus();
    back.current = undefined;
  }, [at]);

  const leave = (id = '') => {
    back.current = id;
    place.value = { at: 'list' };
  };

  return (
    <div class="templates" ref={root}>
      <p class="intro">{i18n.t('library.intro')}</p>
      {at === 'list' && (
        <Library
          state={state}
          view={view}
          brands={brands}
          sites={sites}
          onGo={(to) => (place.value = to)}
        />
      )}
      {place.value.at === 'form' && (
        <TemplateForm
          state={state}
          brands={brands}
          sites={sites}
          edited={place.value.edited}
          onLeave={(saved) => leave(saved ?? editedIn(place.value)?.id)}
        />
      )}
      {at === 'import' && <ImportPanel state={state} onLeave={leave} />}
      {at === 'starter' && <StarterPanel state={state} onLeave={leave} />}
      {at === 'list' && <UndoBar state={state} />}
    </div>
  );
}

function editedIn(place: LibraryPlace): Template | undefined {
  return place.at === 'form' ? place.edited : undefined;
}
