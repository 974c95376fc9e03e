import type { Page } from 'puppeteer-core';
import type { Template } from '@/lib/model/template';
import { putRows } from './put-rows';

/** A saved reply of which only what matters is said. */
export function template(
  place: number,
  { title, ...rest }: Pick<Template, 'title' | 'versions'> & Partial<Template>,
): Template {
  return {
    id: `01K9A0000000000000000T${String(place).padStart(4, '0')}`,
    title,
    platforms: [],
    tags: [],
    position: place,
    createdAt: 1,
    updatedAt: 1,
    deleted: false,
    ...rest,
  };
}

/**
 * Writes saved replies into the database of the extension, beside those that are there. To be done
 * before somebody looks for one: our own code would tell the worker of it, this does not.
 */
export function putTemplates(view: Page, templates: readonly Template[]): Promise<void> {
  return putRows(view, 'templates', templates);
}
