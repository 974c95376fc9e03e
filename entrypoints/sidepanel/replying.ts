import { computed, effect, signal, untracked, type ReadonlySignal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Answering, SidebarState } from '@/components/sidebar/sidebar-state';
import type { InsertOutcome } from '@/lib/desk';
import type { DeskHandler } from '@/lib/desk-handler';
import { createPicker, type Picker } from '@/lib/picker/create-picker';
import { report } from '@/lib/report';
import { putInPage } from './put-in-page';

/** As many as a person looks through before typing. */
const mostFound = 20;

interface Around {
  answering: ReadonlySignal<Answering | undefined>;
  tabId: ReadonlySignal<number | undefined>;
  desk: DeskHandler;
}

/** The picker for the reply box in the page in front, and putting what is chosen there. */
export function createReplying({
  answering,
  tabId,
  desk,
}: Around): Pick<SidebarState, 'picking' | 'outcome' | 'insert'> {
  const outcome = signal<InsertOutcome | undefined>(undefined);
  const drawn = signal(0);
  const target = computed(() => answering.value?.target);
  const asker = () => {
    const [id, at] = [tabId.value, target.value];
    return id === undefined || !at ? undefined : { tabId: id, platform: at.platform };
  };
  const picker = computed((): Picker | undefined => {
    const at = target.value;
    if (!at) return undefined;
    return untracked(() =>
      createPicker(
        {
          find: (query) => desk.findTemplates({ query, target: at, limit: mostFound }, asker()),
          now: Date.now,
          random: Math.random,
          changed: () => (drawn.value += 1),
        },
        {
          target: at,
          query: '',
          inBox: '',
          language: i18n.t('language') === 'en' ? 'en' : 'fr',
          filled: { answers: new Map(), values: {} },
        },
      ),
    );
  });
  effect(() => {
    const known = answering.value?.desk;
    if (known) untracked(() => picker.value?.tell(known));
  });
  effect(() => {
    void target.value;
    outcome.value = undefined;
  });

  const insert = async (): Promise<boolean> => {
    await picker.value?.settled();
    const [choice, at, id] = [picker.value?.choice(), target.value, tabId.value];
    if (!choice || !at || id === undefined) return true;
    if (choice.rendered.missing.length > 0) return false;
    const { text, caret } = choice.rendered;
    outcome.value = await putInPage(id, { text, ...(caret !== undefined && { caret }) });
    if (outcome.value === 'partial' || outcome.value === 'failed') return true;
    const { template, language, variant } = choice;
    const use = { templateId: template.id, language, variant, text, target: at };
    await desk.usedTemplate(use, asker());
    return true;
  };

  return {
    picking: computed(() => {
      void drawn.value;
      const now = picker.value;
      return now && { picker: now, state: now.state(), choice: now.choice() };
    }),
    outcome,
    insert: () =>
      insert().catch((error: unknown) => {
        report(error, { where: 'inserting a reply' });
        return true;
      }),
  };
}
