/** @jsxImportSource react */
import { Box, Text, TextBox } from '../parts/Box';
import { TopBar } from '../parts/TopBar';
import { useWords } from '../site';

/** What the playground has no page for. */
export function UnknownPage() {
  const words = useWords();
  return (
    <>
      <TopBar title={<Text>X</Text>} />
      <Box className="r-heading" data-testid="emptyState">
        <TextBox className="r-heading-text">
          <Text>{words.page.nothingHere}</Text>
        </TextBox>
      </Box>
    </>
  );
}
