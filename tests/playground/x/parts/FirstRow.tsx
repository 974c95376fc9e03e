/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useSite, useWords } from '../site';
import { Box, Text } from './Box';
import { Icon, type IconName } from './Icon';
import { useRandomId } from './use-random-id';

function Context({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <Box>
      <Box>
        <Box>
          <Box className="r-row r-context">
            <Box className="r-context-icon">
              <Icon name={icon} />
            </Box>
            <Box className="r-grow">
              <Box>
                <Box>
                  <Box className="r-row">{children}</Box>
                </Box>
              </Box>
            </Box>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

interface FirstRowProps {
  joinedAbove: boolean;
  repostedBy: string | undefined;
  pinned: boolean;
}

/**
 * What stands over a post: who reposted it, that it is pinned, the end of the line that joins it
 * to the post above, or nothing but a little room.
 */
export function FirstRow({ joinedAbove, repostedBy, pinned }: FirstRowProps) {
  const { feed } = useSite();
  const words = useWords();
  const textId = useRandomId();
  if (repostedBy !== undefined) {
    const name = feed.byHandle.get(repostedBy)?.name ?? repostedBy;
    return (
      <Context icon="repost">
        <a href={`/${repostedBy}`} dir="ltr" role="link" className="css-146c3p1 r-soft r-strong">
          <span id={textId} data-testid="socialContext" className="css-1jxf684">
            <Text>{words.post.reposted(name)}</Text>
          </span>
        </a>
      </Context>
    );
  }
  if (pinned) {
    return (
      <Context icon="pin">
        <div
          dir="ltr"
          id={textId}
          data-testid="socialContext"
          className="css-146c3p1 r-soft r-strong"
        >
          {words.post.pinned}
        </div>
      </Context>
    );
  }
  return (
    <Box>
      <Box className="r-row r-first">
        {joinedAbove && (
          <Box className="r-avatar-column">
            <Box className="r-line" />
          </Box>
        )}
        <Box className="r-grow" />
      </Box>
    </Box>
  );
}
