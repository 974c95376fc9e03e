import { i18n } from '#i18n';
import { ErrorNotice } from '@/components/ui/ErrorNotice';
import { Tabs } from '@/components/ui/Tabs';
import { HandOversSection } from './hand-over/HandOversSection';
import { ReplySection } from './reply/ReplySection';
import { SidebarHeader } from './SidebarHeader';
import { sections, type SidebarState } from './sidebar-state';
import { ToAnswerSection } from './to-answer/ToAnswerSection';

/** Beside the page: the answer under way, what waits for one, and what was handed over. */
export function Sidebar({ state }: { state: SidebarState }) {
  const section = state.section.value;
  const error = state.error.value;
  const handedOver = state.handOvers.value?.filter(({ status }) => status !== 'answered').length;
  const counts = {
    reply: undefined,
    toAnswer: state.toAnswer.value?.waiting,
    handOvers: handedOver,
  };
  return (
    <main class="sidebar" data-colour={state.active.value?.colour}>
      <SidebarHeader state={state} />
      {error !== undefined && (
        <ErrorNotice
          title={i18n.t('trouble.database.title')}
          safe={i18n.t('trouble.database.safe')}
          next={i18n.t('trouble.database.next')}
          error={error}
        />
      )}
      <Tabs
        label={i18n.t('sidebar.sections')}
        tabs={sections.map((name) => ({
          value: name,
          label: i18n.t(`sidebar.${name}`),
          count: counts[name],
        }))}
        value={section}
        onChoose={state.show}
      >
        {section === 'reply' && <ReplySection state={state} />}
        {section === 'toAnswer' && <ToAnswerSection state={state} />}
        {section === 'handOvers' && <HandOversSection state={state} />}
      </Tabs>
    </main>
  );
}
