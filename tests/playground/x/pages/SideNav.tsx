/** @jsxImportSource react */
import { Avatar } from '../parts/Avatar';
import { Box, Text, TextBox } from '../parts/Box';
import { Icon, type IconName } from '../parts/Icon';
import { DisplayName } from '../parts/UserName';
import { useSite, useWords } from '../site';

interface Entry {
  icon: IconName;
  href: string;
  text: string;
  testId?: string;
}

/** The menu on the side; the link to oneʼs own profile tells who is logged in. */
export function SideNav() {
  const { feed } = useSite();
  const words = useWords();
  const { handle } = feed.viewer;
  const entries: Entry[] = [
    { icon: 'home', href: '/home', text: words.page.home, testId: 'AppTabBar_Home_Link' },
    {
      icon: 'search',
      href: '/explore',
      text: words.page.explore,
      testId: 'AppTabBar_Explore_Link',
    },
    {
      icon: 'bell',
      href: '/notifications',
      text: words.page.notifications,
      testId: 'AppTabBar_Notifications_Link',
    },
    {
      icon: 'mail',
      href: '/i/chat',
      text: words.page.messages,
      testId: 'AppTabBar_DirectMessage_Link',
    },
    { icon: 'bookmark', href: '/i/history', text: words.page.bookmarks },
    {
      icon: 'person',
      href: `/${handle}`,
      text: words.page.profile,
      testId: 'AppTabBar_Profile_Link',
    },
  ];
  return (
    <header role="banner" className="css-g5y9jx r-side-nav">
      <Box className="r-side-nav-inner">
        <Box>
          <h1 role="heading" className="css-g5y9jx">
            <a href="/home" aria-label="X" role="link" className="css-g5y9jx r-nav-entry">
              <Icon name="x" />
            </a>
          </h1>
          <nav role="navigation" className="css-g5y9jx">
            {entries.map(({ icon, href, text, testId }) => (
              <a
                key={href}
                href={href}
                role="link"
                aria-label={text}
                data-testid={testId}
                className="css-g5y9jx r-nav-entry"
              >
                <Box className="r-row r-middle">
                  <Box>
                    <Icon name={icon} />
                  </Box>
                  <TextBox className="r-nav-text">
                    <Text>{text}</Text>
                  </TextBox>
                </Box>
              </a>
            ))}
          </nav>
          <a
            href="/compose/post"
            role="link"
            aria-label={words.page.post}
            data-testid="SideNav_NewTweet_Button"
            className="css-g5y9jx r-pill r-dark-pill r-nav-post"
          >
            <TextBox>
              <Text>{words.page.post}</Text>
            </TextBox>
          </a>
        </Box>
        <button
          type="button"
          role="button"
          aria-label={words.page.account}
          data-testid="SideNav_AccountSwitcher_Button"
          className="css-g5y9jx r-press r-account"
        >
          <Box className="r-row r-middle">
            <Avatar handle={handle} size={40} link={false} />
            <Box className="r-nav-text">
              <DisplayName handle={handle} />
              <TextBox className="r-soft">
                <Text>@{handle}</Text>
              </TextBox>
            </Box>
          </Box>
        </button>
      </Box>
    </header>
  );
}
