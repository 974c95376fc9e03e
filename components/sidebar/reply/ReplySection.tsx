import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { HandOverFields } from '../hand-over/HandOverFields';
import type { SidebarState } from '../sidebar-state';
import { Exchanges } from './Exchanges';
import { LabelToggles } from './LabelToggles';
import { PersonNote } from './PersonNote';
import { ReplyPicker } from './ReplyPicker';
import { TargetCard } from './TargetCard';
import { ToneCard } from './ToneCard';

/** Everything around the answer that is being written. */
export function ReplySection({ state }: { state: SidebarState }) {
  const answering = state.answering.value;
  const [handsOver, setHandsOver] = useState(false);
  if (!answering) {
    return (
      <div class="empty">
        <p>{i18n.t('sidebar.nothing')}</p>
        <p class="aside">{i18n.t('sidebar.nothingNext')}</p>
      </div>
    );
  }
  const { target, desk, labels, person } = answering;
  const key = target.key;
  return (
    <>
      <TargetCard target={target} desk={desk} />
      {key !== undefined && (
        <LabelToggles
          legend={i18n.t('label.ofComment')}
          names={['question', 'complaint', 'praise', 'lead', 'press', 'troll']}
          on={labels}
          onToggle={(label, on) => state.setLabel(key, label, on)}
        />
      )}
      <ReplyPicker state={state} platform={target.platform} desk={desk} />
      <ToneCard platform={target.platform} situation={desk?.situation} />
      {handsOver ? (
        <HandOverFields state={state} target={target} onClose={() => setHandsOver(false)} />
      ) : (
        <Button onPress={() => setHandsOver(true)}>{i18n.t('handOver.begin')}</Button>
      )}
      {person && (
        <section class="person" aria-label={i18n.t('person.title')}>
          <LabelToggles
            legend={i18n.t('label.ofPerson')}
            names={['ambassador', 'influencer', 'press', 'lead', 'troll']}
            on={person.labels}
            onToggle={(label, on) => state.setLabel(person.key, label, on)}
          />
          <PersonNote
            key={person.key}
            note={person.note}
            onSave={(text) => state.saveNote(person.key, text)}
          />
          <Exchanges exchanges={person.exchanges} now={state.now.value} />
        </section>
      )}
    </>
  );
}
