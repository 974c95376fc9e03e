import type { Brand } from '@/lib/model/brand';

/** The brandʼs initial on its colour. Its name always stands beside it, so it says nothing itself. */
export function BrandMark({ brand }: { brand: Pick<Brand, 'name' | 'colour'> }) {
  const [initial = ''] = brand.name.trim();
  return (
    <span class="brand-mark" data-colour={brand.colour} aria-hidden="true">
      {initial.toLocaleUpperCase()}
    </span>
  );
}
