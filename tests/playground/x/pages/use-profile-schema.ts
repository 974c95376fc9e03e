import { useEffect } from 'react';
import type { Account } from '../../feed/types';
import { setScriptText } from '../script-text';
import { useSite } from '../site';

const testId = 'UserProfileSchema-test';

/** The data block of a profile, as X writes it for search engines: the exact numbers are here. */
function schemaOf(account: Account): object {
  const counter = (action: string, name: string, count: number) => ({
    '@type': 'InteractionCounter',
    interactionType: `https://schema.org/${action}`,
    name,
    userInteractionCount: count,
  });
  return {
    '@context': 'http://schema.org',
    '@type': 'ProfilePage',
    dateCreated: new Date(account.joinedAt).toISOString(),
    mainEntity: {
      '@type': 'Person',
      additionalName: account.handle,
      description: account.bio,
      givenName: account.name,
      identifier: account.id,
      interactionStatistic: [
        counter('FollowAction', 'Follows', account.followers),
        counter('SubscribeAction', 'Friends', account.following),
        counter('WriteAction', 'Tweets', account.posts),
      ],
      url: `https://x.com/${account.handle}`,
    },
    contentRating: '',
  };
}

/**
 * Keeps the data block of the open profile in the head. With `staleSchema` the first one stays
 * when another profile is opened, which a reader has to notice.
 */
export function useProfileSchema(account: Account | undefined): void {
  const { staleSchema } = useSite().settings;
  useEffect(() => {
    const old = document.head.querySelector(`script[data-testid="${testId}"]`);
    if (!account || (old && staleSchema)) return;
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.dataset['testid'] = testId;
    setScriptText(block, JSON.stringify(schemaOf(account)));
    if (old) old.replaceWith(block);
    else document.head.append(block);
    return () => {
      if (!staleSchema) block.remove();
    };
  }, [account, staleSchema]);
}
