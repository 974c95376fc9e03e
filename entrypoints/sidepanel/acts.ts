import type { SidebarState } from '@/components/sidebar/sidebar-state';
import type { Brand } from '@/lib/model/brand';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { report } from '@/lib/report';
import { reported } from '@/lib/reported';
import type { Database } from '@/lib/storage/db';
import { removeHandOver, restoreHandOver, setHandOverStatus } from '@/lib/storage/hand-overs';
import { handOver } from './hand-over';
import { setLabel } from '@/lib/storage/labels';
import { savePersonNote } from '@/lib/storage/person-notes';
import { setDone, snooze } from '@/lib/storage/reply-marks';

type Acts = Pick<
  SidebarState,
  | 'setLabel'
  | 'saveNote'
  | 'setDone'
  | 'snooze'
  | 'copy'
  | 'handOver'
  | 'setHandOverStatus'
  | 'removeHandOver'
  | 'restoreHandOver'
>;

interface Around {
  brand(): Brand | undefined;
  target(): ReplyTarget | undefined;
  /** Tells the person what could not be stored. */
  fail(error: unknown): void;
}

/** What a person does in the sidebar that is remembered; the views follow the database. */
export function createActs(db: Database, { brand, target, fail }: Around): Acts {
  const brandId = () => brand()?.id;
  const attempt = (where: string, work: Promise<unknown>): void =>
    void reported(where, work).catch(fail);
  return {
    setLabel(targetKey, label, on) {
      const id = brandId();
      if (id === undefined) return;
      attempt('labelling', setLabel(db, { brandId: id, targetKey, label }, on, Date.now()));
    },
    saveNote(accountKey, text) {
      const id = brandId();
      if (id === undefined) return;
      const note = { brandId: id, accountKey, text };
      attempt('saving a note', savePersonNote(db, note, Date.now()));
    },
    setDone: (key, done) =>
      attempt('marking a comment as done', setDone(db, [key], done, Date.now())),
    snooze: (key, until) => attempt('snoozing a comment', snooze(db, [key], until, Date.now())),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch (error) {
        report(error, { where: 'copying a message' });
        return false;
      }
    },
    handOver: (form) => handOver(db, brand(), target(), form),
    setHandOverStatus: (id, status) =>
      attempt('saving how far it is', setHandOverStatus(db, id, status, Date.now())),
    removeHandOver: (id) => attempt('removing a hand-over', removeHandOver(db, id, Date.now())),
    restoreHandOver: (id) => attempt('restoring it', restoreHandOver(db, id, Date.now())),
  };
}
