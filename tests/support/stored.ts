import type { Page } from 'puppeteer-core';
import type { Account, FollowerCount } from '@/lib/model/account';
import type { Post, Snapshot } from '@/lib/model/post';
import { readTables } from './database';

interface Tables {
  posts: Post;
  snapshots: Snapshot;
  accounts: Account;
  followers: FollowerCount;
}

/** All rows of a table, read without any of our code: what lies on a personʼs disk. */
export async function stored<Name extends keyof Tables>(
  extensionPage: Page,
  table: Name,
): Promise<Tables[Name][]> {
  return ((await readTables(extensionPage, [table]))[table] ?? []) as Tables[Name][];
}
