import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { BrandNotice } from '@/lib/painter';

/**
 * One sentence before somebody answers in the name of the wrong brand, and one click to put it
 * right. Only a personʼs own click counts: pages can make clicks too.
 */
export function WrongBrand({ account, brands, onSwitch, onClose }: BrandNotice) {
  const { viewerBrand, activeBrand } = brands;
  const words = i18n.t('guard.text', [account, viewerBrand.name, activeBrand.name]);
  // Screen readers tell what changes in a status, not what it was born with.
  const [said, say] = useState('');
  useEffect(() => say(words), [words]);
  const trusted = (then: () => void) => (event: Event) => {
    if (event.isTrusted) then();
  };
  return (
    <div class="notice" dir="auto" lang={i18n.t('language')}>
      <p role="status">{said}</p>
      <button type="button" class="switch" onClick={trusted(onSwitch)}>
        {i18n.t('guard.switch', [viewerBrand.name])}
      </button>
      <button
        type="button"
        class="close"
        aria-label={i18n.t('guard.close')}
        title={i18n.t('guard.close')}
        onClick={trusted(onClose)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
