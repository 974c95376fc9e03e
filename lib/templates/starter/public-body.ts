import type { StarterTemplate } from './starter-template';
import { complaint } from './public/complaint';
import { crisis } from './public/crisis';
import { handOver } from './public/hand-over';
import { mediationBlock } from './public/mediation-block';
import { mediationReminder } from './public/mediation-reminder';
import { mediationWarning } from './public/mediation-warning';
import { praise } from './public/praise';
import { questionLocal } from './public/question-local';
import { questionService } from './public/question-service';
import { thanks } from './public/thanks';
import { welcome } from './public/welcome';

/** For public bodies: neutral, inclusive, in plain words, careful with what is personal. */
export const publicBody: readonly StarterTemplate[] = [
  ...welcome,
  ...thanks,
  ...praise,
  ...questionService,
  ...questionLocal,
  ...complaint,
  ...handOver,
  ...mediationReminder,
  ...mediationWarning,
  ...mediationBlock,
  ...crisis,
];
