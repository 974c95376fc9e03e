import type { Situation } from '@/lib/model/situation';

/**
 * Which saved replies answer what a comment calls for, best first. In a crisis nothing cheerful may
 * be offered by accident; an angry customer may need another department; who went too far is
 * reminded before they are warned, and warned before they are blocked.
 */
export const fitting: Readonly<Record<Situation, readonly Situation[]>> = {
  crisis: ['crisis', 'complaint', 'handOver'],
  complaint: ['complaint', 'handOver', 'mediationReminder'],
  question: ['question', 'handOver'],
  praise: ['praise', 'thanks'],
  thanks: ['thanks', 'praise'],
  welcome: ['welcome', 'thanks', 'question'],
  handOver: ['handOver', 'question', 'complaint'],
  mediationReminder: ['mediationReminder', 'mediationWarning', 'mediationBlock', 'complaint'],
  mediationWarning: ['mediationWarning', 'mediationBlock', 'mediationReminder'],
  mediationBlock: ['mediationBlock', 'mediationWarning', 'mediationReminder'],
};
