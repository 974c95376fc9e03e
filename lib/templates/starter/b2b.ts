import type { StarterTemplate } from './starter-template';
import { complaint } from './b2b/complaint';
import { crisis } from './b2b/crisis';
import { handOver } from './b2b/hand-over';
import { mediationBlock } from './b2b/mediation-block';
import { mediationReminder } from './b2b/mediation-reminder';
import { mediationWarning } from './b2b/mediation-warning';
import { praise } from './b2b/praise';
import { questionCompany } from './b2b/question-company';
import { questionProduct } from './b2b/question-product';
import { thanks } from './b2b/thanks';
import { welcome } from './b2b/welcome';

/** For companies whose customers are companies: to the point, useful, an expert among experts. */
export const b2b: readonly StarterTemplate[] = [
  ...welcome,
  ...thanks,
  ...praise,
  ...questionProduct,
  ...questionCompany,
  ...complaint,
  ...handOver,
  ...mediationReminder,
  ...mediationWarning,
  ...mediationBlock,
  ...crisis,
];
