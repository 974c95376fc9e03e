import { i18n } from '#i18n';
import type { Brand } from '@/lib/model/brand';
import { handlesOnX } from './handles-on-x';

/** The way to the brandʼs profiles, where posts and followers are read. */
export function ProfileLinks({ brand }: { brand: Brand }) {
  return (
    <ul class="profile-links">
      {handlesOnX(brand).map((handle) => (
        <li key={handle}>
          <a href={`https://x.com/${handle}`} target="_blank" rel="noreferrer">
            {i18n.t('popup.openProfile', [handle])}
          </a>
        </li>
      ))}
    </ul>
  );
}
