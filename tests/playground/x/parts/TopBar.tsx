/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { useSite, useWords } from '../site';
import { Box, TextBox } from './Box';
import { Icon } from './Icon';

/** The bar that stays on top of a column: back, title and what stands below the title. */
export function TopBar({ title, below }: { title: ReactNode; below?: string }) {
  const { navigation } = useSite();
  const words = useWords();
  return (
    <Box className="r-top-bar">
      <Box className="r-row r-middle">
        <Box className="r-top-back">
          <button
            type="button"
            role="button"
            aria-label={words.page.back}
            data-testid="app-bar-back"
            className="css-g5y9jx r-press"
            onClick={() => navigation.back()}
          >
            <TextBox>
              <Icon name="back" />
            </TextBox>
          </button>
        </Box>
        <Box>
          <h2 dir="ltr" aria-level={2} role="heading" className="css-146c3p1 r-top-title">
            {title}
          </h2>
          {below !== undefined && <TextBox className="r-soft r-small">{below}</TextBox>}
        </Box>
      </Box>
    </Box>
  );
}
