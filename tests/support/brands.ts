import type { Page } from 'puppeteer-core';
import type { Brand } from '@/lib/model/brand';
import { putRows } from './put-rows';

/** Writes brands into the database of the extension, beside those that are there. */
export function putBrands(view: Page, brands: readonly Brand[]): Promise<void> {
  return putRows(view, 'brands', brands);
}
