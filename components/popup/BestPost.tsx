import { i18n } from '#i18n';
import { Figure } from '@/components/ui/Figure';
import { approximate } from '@/components/ui/approximate';
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
      value={best && (rateOf(best, format) ?? count(best, format))}
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
  if (rate === undefined) {
    return (
      <>
        <p>{i18n.t('best.byInteractions')}</p>
        {isRounded(best) && <p>{i18n.t('best.rounded')}</p>}
      </>
    );
  }
  return (
    <>
      <p>{i18n.t('best.byRate')}</p>
      {interactions !== undefined && followers !== undefined && (
        <p>
          {i18n.t('best.formula', [
            approximate(format.number(interactions), best.rounded ?? false),
            approximate(format.number(followers), best.followersRounded ?? false),
            approximate(format.rate(rate), isRounded(best)),
          ])}
        </p>
      )}
      {best.followersEstimated && <p>{i18n.t('best.estimated')}</p>}
      {isRounded(best) && <p>{i18n.t('best.rounded')}</p>}
    </>
  );
}

/** What the value leaves out: the interactions behind a rate, and the day. */
function about(best: RatedPost, now: number, format: Format): string {
  const day = format.date(best.publishedAt, now);
  return best.rate === undefined ? day : [count(best, format), day].filter(Boolean).join(' · ');
}

function count({ interactions, rounded }: RatedPost, format: Format): string | undefined {
  if (interactions === undefined) return undefined;
  return i18n.t('best.interactions', format.plural(interactions), [
    approximate(format.number(interactions), rounded ?? false),
  ]);
}

function rateOf(best: RatedPost, format: Format): string | undefined {
  return best.rate === undefined ? undefined : approximate(format.rate(best.rate), isRounded(best));
}

/** Whether a figure of the post rests on a number that the site shows abbreviated. */
function isRounded({ rounded, rate, followersRounded }: RatedPost): boolean {
  return rounded === true || (rate !== undefined && followersRounded === true);
}
