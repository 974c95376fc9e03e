import { i18n } from '#i18n';
import type { Desk } from '@/lib/desk';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { shownHandle } from '@/lib/profile';

interface Props {
  target: ReplyTarget;
  desk: Desk | undefined;
}

/** Whom and what one answers, or that the page does not tell. */
export function TargetCard({ target, desk }: Props) {
  const { platform, purpose, authorHandle, authorName, text, url } = target;
  const site = i18n.t(`platform.${platform}`);
  const isKnown = authorHandle !== undefined || authorName !== undefined || text !== undefined;
  if (purpose === 'post') return <p class="target">{i18n.t('target.post', [site])}</p>;
  if (!isKnown) {
    return (
      <div class="target">
        <p>{i18n.t('target.unknown', [site])}</p>
        <p class="aside">{i18n.t('target.unknownNext')}</p>
      </div>
    );
  }
  return (
    <article class="target" aria-label={i18n.t('target.title')}>
      <p class="target-author">
        <strong dir="auto">{authorName ?? (authorHandle && shownHandle(authorHandle))}</strong>
        {authorName !== undefined && authorHandle !== undefined && (
          <span class="aside" dir="auto">
            {shownHandle(authorHandle)}
          </span>
        )}
      </p>
      {text !== undefined && (
        <blockquote class="target-text" dir="auto" lang={target.lang}>
          {text}
        </blockquote>
      )}
      <p class="target-facts">
        <span>{site}</span>
        {desk?.situation && <span class="tag">{i18n.t(`situation.${desk.situation}`)}</span>}
        {url !== undefined && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {i18n.t('target.open')}
          </a>
        )}
      </p>
    </article>
  );
}
