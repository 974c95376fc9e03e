/** @jsxImportSource react */
import type { Post } from '../../feed/types';
import { useWords } from '../site';
import { Box } from './Box';
import { scene } from './pictures';

function Picture({ seed, label }: { seed: string; label: string }) {
  const source = scene(seed);
  return (
    <Box>
      <div style={{ paddingBottom: '56.67%' }} />
      <Box className="r-fill">
        <Box data-testid="tweetPhoto" aria-label={label} className="r-fill">
          <Box className="r-fill r-cover" style={{ backgroundImage: `url("${source}")` }} />
          <img alt={label} draggable src={source} className="r-ghost" />
        </Box>
      </Box>
    </Box>
  );
}

/** A video that never plays. As on X it stands in a `placementTracking`, though it is no ad. */
function Video({ seed, label }: { seed: string; label: string }) {
  return (
    <Box data-testid="tweetPhoto">
      <Box>
        <Box>
          <div style={{ paddingBottom: '56.67%' }} />
          <Box className="r-fill">
            <Box data-testid="placementTracking" className="r-fill">
              <Box data-testid="videoPlayer" className="r-fill">
                <Box data-testid="videoComponent" className="r-fill">
                  <video
                    aria-label={label}
                    tabIndex={-1}
                    preload="none"
                    poster={scene(seed)}
                    className="r-fill r-cover"
                  />
                </Box>
              </Box>
            </Box>
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

/** The pictures or the video of a post; each picture is a link to its own page. */
export function Media({ post, active = true }: { post: Post; active?: boolean }) {
  const words = useWords();
  if (post.media === undefined) return null;
  if (post.media === 'video') {
    return (
      <Box className="r-media">
        <Video seed={post.id} label={words.post.video} />
      </Box>
    );
  }
  const numbers = post.media === 'photos' ? [1, 2] : [1];
  return (
    <Box className={active ? 'r-media r-row' : 'r-row'}>
      {numbers.map((number) => (
        <Box key={number} className="r-grow">
          <a
            href={`/${post.author}/status/${post.id}/photo/${number}`}
            role="link"
            className="css-g5y9jx"
          >
            <Picture seed={`${post.id}/${number}`} label={words.post.image} />
          </a>
        </Box>
      ))}
    </Box>
  );
}
