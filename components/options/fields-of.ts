import type { BrandFields } from '@/lib/brand-form';
import type { Brand } from '@/lib/model/brand';

/** What the form shows of a brand: empty for a new one. */
export function fieldsOf(brand: Brand | undefined): BrandFields {
  if (!brand) return { name: '', x: '' };
  const onX = brand.accounts.filter(({ platform }) => platform === 'x');
  return { name: brand.name, x: onX.map(({ handle }) => `@${handle}`).join(', ') };
}
