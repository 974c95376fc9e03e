/** @jsxImportSource react */
import type { Account } from '../../feed/types';
import { headerTotal } from '../labels/abbreviate';
import { nounFor } from '../labels/count-labels';
import { monthAndYear } from '../labels/time-labels';
import { Avatar } from '../parts/Avatar';
import { Box, Text, TextBox } from '../parts/Box';
import { Icon } from '../parts/Icon';
import { scene } from '../parts/pictures';
import { RichText } from '../parts/RichText';
import { DisplayName } from '../parts/UserName';
import { useSite, useWords } from '../site';
import { FollowButton } from './FollowButton';

function Total({ href, count, noun }: { href: string; count: string; noun: string }) {
  return (
    <Box>
      <a href={href} dir="ltr" role="link" className="css-146c3p1 r-hover r-total">
        <Text className="r-strong">
          <Text>{count}</Text>
        </Text>{' '}
        <Text className="r-soft">
          <Text>{noun}</Text>
        </Text>
      </a>
    </Box>
  );
}

/** Name, words about oneself, and the totals: exact below ten thousand, abbreviated above. */
export function ProfileHeader({ account }: { account: Account }) {
  const { feed } = useSite();
  const words = useWords();
  const { language } = words;
  const { handle, followers, following } = account;
  return (
    <Box>
      <Box className="r-cover r-banner" style={{ backgroundImage: `url("${scene(handle)}")` }} />
      <Box className="r-profile">
        <Box className="r-row r-between">
          <Box className="r-profile-avatar">
            <Avatar handle={handle} size={120} />
          </Box>
          {handle !== feed.viewer.handle && (
            <Box data-testid="placementTracking" className="r-profile-follow">
              <FollowButton account={account} />
            </Box>
          )}
        </Box>
        <Box data-testid="UserName">
          <Box className="r-profile-name">
            <DisplayName handle={handle} />
            <TextBox className="r-soft">
              <Text>@{handle}</Text>
            </TextBox>
          </Box>
        </Box>
        <Box>
          <div dir="auto" data-testid="UserDescription" className="css-146c3p1">
            <RichText text={account.bio} />
          </div>
        </Box>
        <TextBox data-testid="UserProfileHeader_Items">
          <span
            role="presentation"
            dir="ltr"
            data-testid="UserJoinDate"
            className="css-1jxf684 r-soft"
          >
            <Icon name="calendar" />
            <Text> {words.page.joined(monthAndYear(account.joinedAt, language))}</Text>
          </span>
        </TextBox>
        <Box className="r-row r-totals">
          <Total
            href={`/${handle}/following`}
            count={headerTotal(following, language)}
            noun={nounFor(following, words.page.followingTotal, language)}
          />
          <Total
            href={`/${handle}/verified_followers`}
            count={headerTotal(followers, language)}
            noun={nounFor(followers, words.page.followersTotal, language)}
          />
        </Box>
      </Box>
    </Box>
  );
}
