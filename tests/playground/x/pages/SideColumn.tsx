/** @jsxImportSource react */
import { competitors } from '../../feed/accounts';
import { Avatar } from '../parts/Avatar';
import { Box, Text, TextBox } from '../parts/Box';
import { DisplayName } from '../parts/UserName';
import { useSite, useWords } from '../site';
import { FollowButton } from './FollowButton';

const trends = ['#ConseilLumière', 'Fête des Lumières', '#interiors', 'Croix-Rousse'];

/** Search, trends and people to follow: names and links that belong to no post. */
export function SideColumn() {
  const { feed } = useSite();
  const words = useWords();
  return (
    <Box data-testid="sidebarColumn" className="r-side-column">
      <input
        aria-label={words.page.search}
        placeholder={words.page.search}
        data-testid="SearchBox_Search_Input"
        className="r-search"
      />
      <Box className="r-panel">
        <h2 aria-level={2} role="heading" className="css-146c3p1 r-heading-text">
          {words.page.trends}
        </h2>
        {trends.map((trend) => (
          <Box key={trend} data-testid="trend" className="r-trend">
            <TextBox className="r-strong">
              <Text>{trend}</Text>
            </TextBox>
          </Box>
        ))}
      </Box>
      <Box className="r-panel">
        <h2 aria-level={2} role="heading" className="css-146c3p1 r-heading-text">
          {words.page.whoToFollow}
        </h2>
        {competitors.slice(0, 3).map(([handle]) => {
          const account = feed.byHandle.get(handle);
          return (
            account && (
              <div
                key={handle}
                role="button"
                tabIndex={0}
                data-testid="UserCell"
                className="css-g5y9jx r-press r-person"
              >
                <Box className="r-row r-middle">
                  <Avatar handle={handle} size={40} link={false} />
                  <Box className="r-grow">
                    <DisplayName handle={handle} />
                    <TextBox className="r-soft">
                      <Text>@{handle}</Text>
                    </TextBox>
                  </Box>
                  <FollowButton account={account} />
                </Box>
              </div>
            )
          );
        })}
      </Box>
    </Box>
  );
}
