import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { useFormat } from '@/components/ui/format-context';
import { Segmented } from '@/components/ui/Segmented';
import { languageNames } from '@/lib/model/language';
import type { TemplateDraft } from '@/lib/model/template';
import { planStarter } from '@/lib/templates/exchange/plan-starter';
import { sectorNames, type Sector } from '@/lib/templates/starter/sector';
import { excerptOf } from './excerpt';
import { ownLanguage } from './first-language';
import type { LibraryState } from './library-state';

interface Props {
  state: LibraryState;
  onLeave: () => void;
}

/** The replies that come with Repartee, to take over into oneʼs own library. */
export function StarterPanel({ state, onLeave }: Props) {
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const sector = useSignal<Sector>('b2c');
  const language = useSignal(ownLanguage());
  const drafts = useSignal<readonly TemplateDraft[] | undefined>(undefined);
  const all = drafts.value ?? [];
  const fresh = planStarter(all, state.templates.value ?? []);
  const news = new Set(fresh.map(({ starterId }) => starterId));

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let isStale = false;
    const read = async () => {
      const pack = await state.starter(sector.value, language.value);
      if (!isStale) drafts.value = pack;
    };
    void read();
    return () => {
      isStale = true;
    };
  }, [sector.value, language.value, state, drafts]);

  const take = async () => {
    if ('done' in (await state.takeStarter(fresh))) onLeave();
  };

  return (
    <div class="starter">
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('starter.title')}
      </h3>
      <p>{i18n.t('starter.intro')}</p>
      <Segmented
        legend={i18n.t('starter.sector')}
        options={sectorNames.map((value) => ({ value, label: i18n.t(`starter.${value}`) }))}
        value={sector.value}
        onChoose={(chosen) => (sector.value = chosen)}
      />
      <div class="field">
        <p class="field-label">{i18n.t('starter.language')}</p>
        <Segmented
          legend={i18n.t('starter.language')}
          options={languageNames.map((value) => ({
            value,
            label: i18n.t(`languageName.${value}`),
          }))}
          value={language.value}
          onChoose={(chosen) => (language.value = chosen)}
        />
      </div>
      <p role="status">
        {drafts.value &&
          i18n.t('starter.count', [format.number(all.length), format.number(fresh.length)])}
      </p>
      <div class="form-end">
        <Button look="primary" disabled={fresh.length === 0} onPress={() => void take()}>
          {i18n.t('starter.take', format.plural(fresh.length), [format.number(fresh.length)])}
        </Button>
        <Button onPress={onLeave}>{i18n.t('options.cancel')}</Button>
      </div>
      <ul class="import-rows">
        {all.map((draft) => (
          <li key={draft.starterId}>
            {draft.situation && (
              <span class="import-place">{i18n.t(`situation.${draft.situation}`)}</span>
            )}{' '}
            <strong>{draft.title}</strong>{' '}
            {!news.has(draft.starterId) && <em>{i18n.t('starter.known')}</em>}
            <p class="template-excerpt">{excerptOf(draft, language.value)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
