import { i18n } from '#i18n';
import type { Format } from '@/lib/format';
import type { Department, Urgency } from '@/lib/model/hand-over';
import type { ReplyTarget } from '@/lib/model/reply-target';
import { shownHandle } from '@/lib/profile';

/** What a department is told. */
export interface HandOverFacts {
  brand: string;
  department: Pick<Department, 'name' | 'by'>;
  target: Pick<ReplyTarget, 'platform' | 'authorHandle' | 'authorName' | 'url'>;
  quote: string;
  urgency: Urgency;
  /** Epoch ms. */
  dueAt?: number;
  note: string;
}

/**
 * The ready message for a department: with a subject and a greeting for mail, short for a chat. What
 * is not known has no line.
 *
 * @param now epoch ms
 */
export function handOverMessage(facts: HandOverFacts, format: Format, now: number): string {
  const { brand, department, target, quote, urgency, dueAt, note } = facts;
  const site = i18n.t(`platform.${target.platform}`);
  const author = [
    target.authorName,
    target.authorHandle === undefined ? undefined : shownHandle(target.authorHandle),
  ].filter((part) => part !== undefined);
  const who = author.length > 0 ? author.join(' · ') : i18n.t('target.someone');
  const due =
    dueAt === undefined
      ? undefined
      : i18n.t('handOver.message.due', [format.date(dueAt, now), format.time(dueAt)]);
  const facing = [
    i18n.t('handOver.message.urgency', [i18n.t(`urgency.${urgency}`)]),
    due,
    target.url === undefined ? undefined : i18n.t('handOver.message.link', [target.url]),
  ];
  const said = quote
    .trim()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const parts =
    department.by === 'mail'
      ? [
          i18n.t('handOver.message.subject', [brand, who, site]),
          i18n.t('handOver.message.hello', [department.name]),
          i18n.t('handOver.message.said', [who, site]),
          said,
          note.trim(),
          facing.filter((line) => line !== undefined).join('\n'),
          i18n.t('handOver.message.ask'),
        ]
      : [
          i18n.t('handOver.message.chat', [brand, who, site]),
          said,
          note.trim(),
          facing.filter((line) => line !== undefined).join('\n'),
        ];
  return parts.filter((part) => part !== '').join('\n\n');
}
