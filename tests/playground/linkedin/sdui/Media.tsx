/** @jsxImportSource react */
import type { Post } from '../feed/types';
import { useUuid } from '../mint';
import { nowhere } from '../parts/address';
import { scene } from '../parts/pictures';
import { useWords } from '../site';
import { Button, Contents } from './Bits';
import { cx } from './classes';

function Picture({ seed }: { seed: string }) {
  const words = useWords();
  const uuid = useUuid();
  return (
    <a className={cx('picture')} href={nowhere} componentkey={uuid}>
      <figure componentkey={uuid}>
        <img alt={words.image} src={scene(seed)} />
      </figure>
    </a>
  );
}

function Video({ seed }: { seed: string }) {
  const words = useWords();
  const uuid = useUuid();
  return (
    <Contents>
      <div className={cx('video')} componentkey={uuid} data-color-scheme="dark">
        <div role="region" aria-label="Video Player" translate="no">
          <video preload="none" playsInline muted poster={scene(seed)} />
        </div>
        <Button icon="play-large" label={words.playVideo} look="play" />
      </div>
    </Contents>
  );
}

/** A poll links to its post, by the id of the activity. */
function Poll({ post }: { post: Post }) {
  const words = useWords();
  const uuid = useUuid();
  const french = post.lang === 'fr';
  const choices = french ? ['Oui', 'Non', 'Je ne sais pas'] : ['Yes', 'No', 'I do not know'];
  const votes = post.counts.likes + 43;
  return (
    <div className={cx('poll inset')}>
      <a
        href={`https://www.linkedin.com/feed/update/urn:li:activity:${post.activityId}/?originTrackingId=poll`}
        componentkey={uuid}
      >
        <p className={cx('name')} componentkey={uuid}>
          {french ? 'Et chez vous ?' : 'What about you?'}
        </p>
      </a>
      <p className={cx('small soft')}>{words.authorSeesVote}</p>
      {choices.map((choice) => (
        <Button key={choice} look="choice">
          {choice}
        </Button>
      ))}
      <div className={cx('row small soft')}>
        <p>{words.votes(votes)}</p>
        <p>•</p>
        <p>{words.vote}</p>
      </div>
    </div>
  );
}

function Document({ post }: { post: Post }) {
  const words = useWords();
  const uuid = useUuid();
  return (
    <div>
      <div className={cx('document')} componentkey={`document-container-${uuid}`}>
        <div className={cx('document-title')}>
          <div>
            <p className={cx('small')}>Maison &amp; lumière</p>
          </div>
          <div>
            <p className={cx('small')}>{words.pages(3 + Number(BigInt(post.id) % 20n))}</p>
          </div>
        </div>
        <img alt="" src={scene(post.id)} />
      </div>
    </div>
  );
}

export function Media({ post }: { post: Post }) {
  switch (post.media) {
    case undefined:
      return null;
    case 'video':
      return <Video seed={post.id} />;
    case 'poll':
      return <Poll post={post} />;
    case 'document':
      return <Document post={post} />;
    case 'images':
      return (
        <div className={cx('pictures row')}>
          <Picture seed={post.id} />
          <Picture seed={post.activityId} />
        </div>
      );
    case 'image':
      return (
        <div>
          <Picture seed={post.id} />
        </div>
      );
  }
}
