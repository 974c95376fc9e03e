import type { ReplyTarget } from '@/lib/model/reply-target';

/** Whether the limit of comments holds for what one writes: on X it is that of posts, too. */
export function hasKnownLimit({ platform, purpose }: ReplyTarget): boolean {
  return platform === 'x' || purpose !== 'post';
}
