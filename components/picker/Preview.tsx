import { i18n } from '#i18n';
import type { Language } from '@/lib/model/language';
import type { Rendered } from '@/lib/templates/types';
import { idOf } from './ids';

interface Props {
  rendered: Rendered;
  language: Language;
}

/** The reply as it will stand in the box. What is missing is told by a frame and by words. */
export function Preview({ rendered, language }: Props) {
  return (
    <div class="preview" id={idOf.preview} role="group" aria-label={i18n.t('picker.preview')}>
      <p class="words" lang={language} dir="auto">
        {rendered.parts.map(({ text, kind }, place) =>
          kind === 'text' ? (
            text
          ) : (
            <span key={place} class={`part-${kind}`}>
              {text}
              {kind === 'missing' && (
                <span class="visually-hidden" lang={i18n.t('language')}>
                  {` (${i18n.t('picker.missingMark')})`}
                </span>
              )}
            </span>
          ),
        )}
      </p>
    </div>
  );
}
