import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import type { Badge as Figures } from '@/lib/metrics/badge';
import type { Format } from '@/lib/format';
import { BadgeDetails } from './BadgeDetails';
import { gainOf } from './gain-of';

interface Props {
  figures: Figures;
  format: Format;
  now: number;
}

/**
 * The small mark on an own post: engagement rate and what was gained since the last look. A click
 * opens how it is computed. Only a personʼs own click counts: pages can make clicks too.
 */
export function Badge({ figures, format, now }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // A press outside of an open card closes it, and the badge is outside: by the time of the click
  // nothing tells any more that the card was open.
  const wasOpen = useRef(false);
  const gain = gainOf(figures);
  const label = labelOf(figures, format);
  const open = (event: MouseEvent): void => {
    if (!event.isTrusted || !card.current || !button.current) return;
    if (event.detail > 0 && wasOpen.current) {
      card.current.hidePopover();
      return;
    }
    const spot = button.current.getBoundingClientRect();
    const below = spot.bottom + cardHeight < innerHeight;
    card.current.style.setProperty(
      'left',
      `${Math.max(8, Math.min(spot.left, innerWidth - 288))}px`,
    );
    card.current.style.setProperty('top', below ? `${spot.bottom + 4}px` : 'auto');
    card.current.style.setProperty('bottom', below ? 'auto' : `${innerHeight - spot.top + 4}px`);
    card.current.togglePopover();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="badge"
        aria-haspopup="dialog"
        aria-label={label}
        title={label}
        onPointerDown={() => {
          wasOpen.current = card.current?.matches(':popover-open') ?? false;
        }}
        onClick={open}
      >
        <span class="rate">{rateOf(figures, format)}</span>
        {gain !== undefined && gain !== 0 && <span class="gain">{format.signed(gain)}</span>}
      </button>
      <div ref={card} class="card" role="dialog" aria-label={i18n.t('badge.title')} popover="auto">
        <BadgeDetails figures={figures} format={format} now={now} />
      </div>
    </>
  );
}

/** Room that the card needs below the badge, in px; else it opens above. */
const cardHeight = 180;

function rateOf({ rate, followersEstimated }: Figures, format: Format): string {
  if (rate === undefined) return '–';
  return followersEstimated ? `≈\u202f${format.rate(rate)}` : format.rate(rate);
}

function labelOf(figures: Figures, format: Format): string {
  const { rate, interactions, followers, followersEstimated } = figures;
  if (rate === undefined || interactions === undefined || followers === undefined) {
    return i18n.t('badge.title');
  }
  return i18n.t(followersEstimated ? 'badge.rateEstimated' : 'badge.rate', [
    format.rate(rate),
    format.number(interactions),
    format.number(followers),
  ]);
}
