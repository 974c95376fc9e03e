import { i18n } from '#i18n';
import { useFormat } from '@/components/ui/format-context';
import type { Post } from '@/lib/model/post';
import type { Exchange } from '../sidebar-state';

/** What they said to the brand before, and what the brand said to it; as far as it was displayed. */
export function Exchanges({ exchanges, now }: { exchanges: readonly Exchange[]; now: number }) {
  if (exchanges.length === 0) return <p class="aside">{i18n.t('person.noExchange')}</p>;
  return (
    <>
      <h2>{i18n.t('person.exchanges')}</h2>
      <ol class="exchanges">
        {exchanges.map(({ comment, reply }) => (
          <li key={comment.key}>
            <Said post={comment} now={now} />
            {reply ? (
              <Said post={reply} now={now} ours />
            ) : (
              <p class="aside">{i18n.t('person.noReply')}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Said({ post, now, ours = false }: { post: Post; now: number; ours?: boolean }) {
  const format = useFormat();
  const at = format.moment(post.publishedAt ?? post.firstSeenAt, now);
  return (
    <div class={ours ? 'said said-ours' : 'said'}>
      <p dir="auto">{post.text ?? i18n.t('person.noText')}</p>
      <p class="aside">
        {i18n.t(ours ? 'person.we' : 'person.they', [at])}
        {post.url !== undefined && (
          <>
            {' · '}
            <a href={post.url} target="_blank" rel="noopener noreferrer">
              {i18n.t('target.open')}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
