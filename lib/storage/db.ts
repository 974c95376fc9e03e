import { Dexie, type Table } from 'dexie';
import type { Account, FollowerCount } from '@/lib/model/account';
import type { Brand } from '@/lib/model/brand';
import type { Day } from '@/lib/model/day';
import type { FieldHealth } from '@/lib/model/health';
import type { HandOver } from '@/lib/model/hand-over';
import type { RowId } from '@/lib/model/keys';
import type { Label } from '@/lib/model/label';
import type { PersonNote } from '@/lib/model/person-note';
import type { Platform } from '@/lib/model/platform';
import type { Post, Snapshot } from '@/lib/model/post';
import type { Field } from '@/lib/model/reading';
import type { Reply } from '@/lib/model/reply';
import type { Template } from '@/lib/model/template';
import type { TemplateUse } from '@/lib/model/template-use';
import { giveColours } from './give-colours';

/** What every row carries that brands may one day share; these tables are filled by later parts. */
interface BrandRow {
  id: RowId;
  brandId: RowId;
  updatedAt: number;
  deleted: boolean;
}

/**
 * The database `repartee`. Names and keys are fixed: exports, tests and people rely on them.
 *
 * A version that was shipped is frozen: what changes later is a new `version(n)` with only the
 * tables that change and an `upgrade`, added below the ones before, which all stay.
 */
export class Database extends Dexie {
  /** Posts and comments that were seen, with their last known counts. */
  declare posts: Table<Post, string>;
  /** The history of counts: one row whenever a look told something new. */
  declare snapshots: Table<Snapshot, [postKey: string, takenAt: number]>;
  /** Accounts whose profile was displayed. */
  declare accounts: Table<Account, string>;
  /** The history of follower counts. */
  declare followers: Table<FollowerCount, [accountKey: string, takenAt: number]>;
  /** Comments on brands' posts, and the answers that they got. */
  declare replies: Table<Reply, string>;
  /** For whom the person answers. */
  declare brands: Table<Brand, RowId>;
  /** Saved replies. */
  declare templates: Table<Template, RowId>;
  /** When which saved reply was inserted where. */
  declare uses: Table<TemplateUse, RowId>;
  /** How a brand speaks. */
  declare voiceRules: Table<BrandRow, RowId>;
  /** Crises, open and closed. */
  declare crises: Table<BrandRow, RowId>;
  /** What was done in a crisis, step by step. */
  declare crisisEvents: Table<BrandRow, RowId>;
  /** Comments that need care, short of a crisis. */
  declare incidents: Table<BrandRow, RowId>;
  /** What the person marked a post or comment as. */
  declare labels: Table<Label, string>;
  /** What the person wants to remember of somebody. */
  declare personNotes: Table<PersonNote, string>;
  /** Requests that were given to a department. */
  declare handOvers: Table<HandOver, RowId>;
  /** Summed up when written: which fields of a site can be read. */
  declare health: Table<FieldHealth, [Platform, Field]>;
  /** Summed up when written: how much was seen first on which day. */
  declare days: Table<Day, [Platform, day: string]>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      posts: 'key, authorKey, parentKey, [brandId+platform+kind+publishedAt]',
      snapshots: '[postKey+takenAt], takenAt',
      accounts: 'key',
      followers: '[accountKey+takenAt]',
      replies: 'id, brandId, updatedAt',
      brands: 'id, updatedAt',
      templates: 'id, brandId, updatedAt',
      voiceRules: 'id, brandId, updatedAt',
      crises: 'id, brandId, updatedAt',
      crisisEvents: 'id, brandId, updatedAt',
      incidents: 'id, brandId, updatedAt',
      labels: 'id, brandId, updatedAt',
      health: '[platform+field]',
      days: '[platform+day]',
    });
    this.version(2)
      .stores({ posts: 'key, authorKey, parentKey, *aliases, [brandId+platform+kind+publishedAt]' })
      .upgrade(giveColours);
    this.version(3).stores({
      // By time alone nobody asks, and each row of the largest table had to be written there too.
      snapshots: '[postKey+takenAt]',
      replies: 'id, threadKey, authorKey, [brandId+open+askedAt], [brandId+askedAt]',
      uses: 'id, [templateId+at], threadKey, at',
      labels: 'id, brandId, targetKey, updatedAt',
      personNotes: 'id, accountKey, updatedAt',
      handOvers: 'id, brandId, postKey, updatedAt',
    });
  }
}

/** Opens nothing yet: Dexie does so with the first query. */
export function openDatabase(name = 'repartee'): Database {
  return new Database(name);
}
