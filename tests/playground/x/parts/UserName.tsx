/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useSite, useWords } from '../site';
import { Box, Text, TextBox } from './Box';
import { Icon } from './Icon';
import { RichText } from './RichText';

/** A name as it is shown everywhere: the words, the emoji as pictures, the badge. */
export function DisplayName({ handle }: { handle: string }) {
  const { feed } = useSite();
  const words = useWords();
  const account = feed.byHandle.get(handle);
  return (
    <Box className="r-row r-middle">
      <TextBox className="r-name">
        <Text className="r-ellipsis">
          <RichText text={account?.name ?? handle} active={false} />
        </Text>
      </TextBox>
      {account?.verified && (
        <TextBox className="r-badge">
          <Text>
            <Icon name="verified" label={words.post.verified} testId="icon-verified" />
          </Text>
        </TextBox>
      )}
    </Box>
  );
}

export function Dot() {
  return (
    <TextBox aria-hidden="true" className="r-soft r-dot">
      <Text>·</Text>
    </TextBox>
  );
}

interface UserNameProps {
  handle: string;
  id?: string;
  /** The time and what follows it, after a dot. */
  time?: ReactNode;
  /** Quoted authors are no links. */
  link?: boolean;
  stacked?: boolean;
}

/** Name, handle and time of a post. */
export function UserName({ handle, id, time, link = true, stacked = false }: UserNameProps) {
  const at = (
    <TextBox className="r-soft">
      <Text>@{handle}</Text>
    </TextBox>
  );
  return (
    <Box
      id={id}
      data-testid="User-Name"
      className={stacked ? 'r-names r-stacked' : 'r-names r-row'}
    >
      <Box className="r-row r-middle r-shrink">
        <Box className="r-shrink">
          {link ? (
            <a href={`/${handle}`} role="link" className="css-g5y9jx r-hover">
              <DisplayName handle={handle} />
            </a>
          ) : (
            <DisplayName handle={handle} />
          )}
        </Box>
      </Box>
      <Box className="r-row r-shrink">
        <Box className="r-row r-middle r-shrink">
          <Box className="r-shrink">
            {link ? (
              <a href={`/${handle}`} role="link" tabIndex={-1} className="css-g5y9jx">
                {at}
              </a>
            ) : (
              <div tabIndex={-1} className="css-g5y9jx">
                {at}
              </div>
            )}
          </Box>
          {time !== undefined && (
            <>
              <Dot />
              {time}
            </>
          )}
        </Box>
      </Box>
    </Box>
  );
}
