/** @jsxImportSource react */
import { useEmberId } from '../mint';
import { usePost } from '../site';
import { Actor } from './Actor';
import { Commentary } from './Commentary';
import { Content } from './Content';

/** The reshared original within a post. */
export function MiniUpdate({ id }: { id: string }) {
  const { post, author } = usePost(id);
  const ember = useEmberId();
  const href = `/feed/update/urn:li:activity:${post.activityId}/`;
  return (
    <div className="feed-shared-update-v2__update-content-wrapper artdeco-card">
      <Actor post={post} author={author} />
      <div>
        {post.text !== '' && (
          <Commentary
            text={post.text}
            link={(inside) => (
              <a
                href={href}
                id={ember}
                className="tap-target update-components-mini-update-v2__link-to-details-page text-body-medium ember-view"
              >
                {inside}
              </a>
            )}
          />
        )}
        <Content post={post} />
      </div>
    </div>
  );
}
