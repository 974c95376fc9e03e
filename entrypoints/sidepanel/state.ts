import { computed, effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Section, SidebarState } from '@/components/sidebar/sidebar-state';
import { activeBrand } from '@/lib/active-brand';
import { activeTab } from '@/lib/active-tab';
import { deskHandler } from '@/lib/desk-handler';
import { deskWorld } from '@/lib/desk-world';
import { sendMessage } from '@/lib/messages';
import { attempt } from '@/lib/reported';
import { allBrands } from '@/lib/storage/brands';
import { lazyDatabase } from '@/lib/storage/lazy-database';
import { live } from '@/lib/storage/live';
import { openedDatabase } from '@/lib/storage/opened';
import { activeBrandId } from '@/lib/storage/settings';
import { stored } from '@/lib/storage/stored';
import { pageKeys } from '@/lib/storage/stored-keys';
import { understandComment } from '@/lib/understand-comment';
import { createActs } from './acts';
import { liveAnswering } from './answering';
import { rememberedBox } from './remembered-box';
import { createReplying } from './replying';
import { liveWaiting } from './waiting';

/** Everything that the sidebar shows and does. It follows the tab in front and the database. */
export function createSidebarState(): SidebarState {
  const { db, error: unopened } = openedDatabase();
  const now = signal(Date.now());
  setInterval(() => (now.value = Date.now()), 60_000);
  const section = signal<Section>('toAnswer');
  const failed = signal<unknown>(undefined);

  const chosenId = stored(activeBrandId);
  const brands = live(
    () => undefined,
    () => allBrands(db),
    undefined,
  );
  const active = computed(() => {
    const [all, id] = [brands.value.value, chosenId.value.value];
    return all && id !== undefined ? activeBrand(all, id) : undefined;
  });
  const tabId = activeTab(browser.tabs);
  const box = rememberedBox(tabId);
  const look = { box, brands: brands.value, active, understand: understandComment };
  const answering = liveAnswering(db, look);
  const { errors, ...waiting } = liveWaiting(db, { active, now });
  const desk = deskHandler(deskWorld(lazyDatabase(), understandComment));
  const replying = createReplying({ answering: answering.value, tabId, desk });
  const allErrors = [unopened, failed, brands.error, chosenId.error, answering.error, ...errors];
  // Whoever clicks into a reply box wants to reply.
  effect(() => {
    if (box.value) section.value = 'reply';
  });

  /** Scrolls the page in front to a comment; opens its own page where it is not there. */
  const show = async (key: string, url: string | undefined): Promise<void> => {
    const id = tabId.value;
    // A page may know the comment by another number than the store.
    for (const name of id === undefined ? [] : await pageKeys(db, key)) {
      if (await sendMessage('reveal', { key: name }, id).catch(() => false)) return;
    }
    if (url !== undefined) await browser.tabs.create({ url });
  };

  return {
    now,
    section,
    brands: brands.value,
    active,
    answering: answering.value,
    ...waiting,
    ...replying,
    error: computed(() => allErrors.map(({ value }) => value).find((error) => error !== undefined)),
    ...createActs(db, {
      brand: () => active.value,
      target: () => answering.value.value?.target,
      fail: (error) => (failed.value = error),
    }),
    show: (wanted) => (section.value = wanted),
    chooseBrand: (id) => attempt('choosing a brand', activeBrandId.setValue(id)),
    reveal({ row, comment }) {
      attempt('showing a comment', show(row.id, comment.url));
    },
    openOptions(part) {
      const url = browser.runtime.getURL(`/options.html#${part}`);
      attempt('opening the options', browser.tabs.create({ url }));
    },
  };
}
