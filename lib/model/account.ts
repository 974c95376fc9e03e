import { z } from 'zod';
import { AccountKey, Instant } from './keys';
import { Count } from './metrics';
import { Platform } from './platform';
import { AccountReading, DisplayName, Handle } from './reading';

/** One row of `accounts`: a person or brand whose profile was displayed. */
export const Account = z.object({
  key: AccountKey,
  platform: Platform,
  handle: Handle,
  name: DisplayName.optional(),
  nativeId: z.string().max(100).optional(),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
});
export type Account = z.infer<typeof Account>;

/** One row of `followers`: how many followed an account at a time. */
export const FollowerCount = z.object({
  accountKey: AccountKey,
  takenAt: Instant,
  followers: Count,
  following: Count.optional(),
  posts: Count.optional(),
  rounded: AccountReading.shape.rounded,
});
export type FollowerCount = z.infer<typeof FollowerCount>;
