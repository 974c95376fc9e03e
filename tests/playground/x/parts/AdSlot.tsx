/** @jsxImportSource react */
import { Box } from './Box';
import { PostArticle } from './PostArticle';

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** A promoted post: the same article, in the frame by which X measures that it was seen. */
export function AdSlot({ id }: { id: string }) {
  return (
    <Box>
      <Box data-testid="placementTracking">
        {sides.map((side) => (
          <Box key={side} data-testid={`${side}-impression-pixel`} className="r-pixel">
            <Box data-testid="placementTracking">
              <Box />
            </Box>
          </Box>
        ))}
        <PostArticle id={id} timeline />
      </Box>
    </Box>
  );
}
