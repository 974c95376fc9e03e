import type { Template } from '@/lib/model/template';

/** What of a saved reply is searched, and what decides whether it is offered. */
export type SearchRow = Pick<
  Template,
  | 'id'
  | 'brandId'
  | 'title'
  | 'situation'
  | 'platforms'
  | 'tags'
  | 'shortcut'
  | 'versions'
  | 'position'
  | 'deleted'
>;
