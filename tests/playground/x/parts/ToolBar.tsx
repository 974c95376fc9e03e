/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useWords } from '../site';
import { Box, TextBox } from './Box';
import { Icon, type IconName } from './Icon';

interface Tool {
  icon: IconName;
  testId?: string;
  label: string;
}

/** The row below the editor; its buttons do nothing here. */
export function ToolBar({ children }: { children: ReactNode }) {
  const { composer } = useWords();
  const tools: Tool[] = [
    { icon: 'picture', label: composer.photo },
    { icon: 'gif', testId: 'gifSearchButton', label: composer.gif },
    { icon: 'poll', testId: 'createPollButton', label: composer.poll },
    { icon: 'smile', label: composer.emoji },
    { icon: 'calendar', testId: 'scheduleOption', label: composer.schedule },
  ];
  return (
    <Box>
      <Box>
        <Box data-testid="toolBar" className="r-row r-between r-middle r-toolbar">
          <nav role="navigation" className="css-g5y9jx">
            <Box data-testid="ScrollSnap-SwipeableList">
              <Box role="tablist" data-testid="ScrollSnap-List" className="r-row">
                {tools.map(({ icon, testId, label }) => (
                  <Box key={icon} role="presentation">
                    <button
                      type="button"
                      role="button"
                      aria-label={label}
                      data-testid={testId}
                      className="css-g5y9jx r-press r-tool"
                    >
                      <TextBox>
                        <Icon name={icon} />
                      </TextBox>
                    </button>
                  </Box>
                ))}
              </Box>
            </Box>
          </nav>
          <Box>{children}</Box>
        </Box>
      </Box>
    </Box>
  );
}
