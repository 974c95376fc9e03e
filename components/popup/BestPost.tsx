import { i18n } from '#i18n';
import { Figure } from '@/components/ui/Figure';
import { useFormat } from '@/components/ui/format-context';
import type { Format } from '@/lib/format';
import type { RatedPost, Summary } from '@/lib/metrics/week';
import { reason } from './reason';

/** The post of the week that did best, and why it is that one. */
export function BestPost({ summary }: { summary: Summary | undefined }) {
  const format = useFormat();
  const best = summary?.thisWeek.best;
  return (
    <Figure
      name="best-post"
      label={i18n.t('best.label')}
      loading={summary === undefined}
      value={best && (best.rate === undefined ? count(best, format) : format.rate(best.rate))}
      note={summary && (best ? about(best, summary.now, format) : reason(summary.thisWeek))}
      how={best ? <How best={best} format={format} /> : <p>{i18n.t('best.byRate')}</p>}
    >
      {best ? <PostStart post={best} /> : !summary && <p class="post-start" />}
    </Figure>
  );
}

function PostStart({ post }: { post: RatedPost }) {
  const text = post.text?.trim() || i18n.t('best.noText');
  // The address was read from a page: only a web address may become a link.
  if (!post.url?.startsWith('https://')) return <p class="post-start">{text}</p>;
  return (
    <a class="post-start" href={post.url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}

function How({ best, format }: { best: RatedPost; format: Format }) {
  const { rate, interactions, followers } = best;
  if (rate === undefined) return <p>{i18n.t('best.byInteractions')}</p>;
  return (
    <>
      <p>{i18n.t('best.byRate')}</p>
      {interactions !== undefined && followers !== undefined && (
        <p>
          {i18n.t('best.formula', [
            format.number(interactions),
            format.number(followers),
            format.rate(rate),
          ])}
        </p>
      )}
      {best.followersEstimated && <p>{i18n.t('best.estimated')}</p>}
    </>
  );
}

/** What the value leaves out: the interactions behind a rate, and the day. */
function about(best: RatedPost, now: number, format: Format): string {
  const day = format.date(best.publishedAt, now);
  return best.rate === undefined ? day : [count(best, format), day].filter(Boolean).join(' · ');
}

function count({ interactions }: RatedPost, format: Format): string | undefined {
  if (interactions === undefined) return undefined;
  return i18n.t('best.interactions', format.plural(interactions), [format.number(interactions)]);
}
