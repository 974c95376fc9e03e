import type { StarterTemplate } from './starter-template';
import { complaint } from './b2c/complaint';
import { crisis } from './b2c/crisis';
import { handOver } from './b2c/hand-over';
import { mediationBlock } from './b2c/mediation-block';
import { mediationReminder } from './b2c/mediation-reminder';
import { mediationWarning } from './b2c/mediation-warning';
import { praise } from './b2c/praise';
import { questionBrand } from './b2c/question-brand';
import { questionPurchase } from './b2c/question-purchase';
import { thanks } from './b2c/thanks';
import { welcome } from './b2c/welcome';

/** For brands, shops and services for everyone: warm, short, human. */
export const b2c: readonly StarterTemplate[] = [
  ...welcome,
  ...thanks,
  ...praise,
  ...questionPurchase,
  ...questionBrand,
  ...complaint,
  ...handOver,
  ...mediationReminder,
  ...mediationWarning,
  ...mediationBlock,
  ...crisis,
];
