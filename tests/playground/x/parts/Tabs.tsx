/** @jsxImportSource react */
import { Box, Text, TextBox } from './Box';

interface Tab {
  href: string;
  text: string;
  selected: boolean;
}

/** The tabs below a bar or a profile header. */
export function Tabs({ label, tabs }: { label?: string; tabs: readonly Tab[] }) {
  return (
    <nav role="navigation" aria-label={label} className="css-g5y9jx r-tabs">
      <Box data-testid="ScrollSnap-SwipeableList">
        <Box role="tablist" data-testid="ScrollSnap-List" className="r-row">
          {tabs.map(({ href, text, selected }) => (
            <Box key={text} role="presentation" className="r-grow">
              <a
                href={href}
                role="tab"
                aria-selected={selected}
                tabIndex={selected ? 0 : -1}
                className="css-g5y9jx r-tab"
              >
                <TextBox className={selected ? 'r-tab-text r-selected' : 'r-tab-text'}>
                  <Text>{text}</Text>
                  <Box className="r-tab-line" />
                </TextBox>
              </a>
            </Box>
          ))}
        </Box>
      </Box>
    </nav>
  );
}
