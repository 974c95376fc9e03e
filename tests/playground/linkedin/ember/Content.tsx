/** @jsxImportSource react */
import type { Post } from '../feed/types';
import { useEmberId } from '../mint';
import { scene } from '../parts/pictures';
import { useWords } from '../site';

function Image({ seed }: { seed: string }) {
  const words = useWords();
  const id = useEmberId();
  return (
    <div className="update-components-image update-components-image--single-image feed-shared-update-v2__content">
      <div className="update-components-image__container-wrapper relative">
        <button className="update-components-image__image-link" type="button">
          <span className="visually-hidden">{words.image}</span>
          <img
            id={id}
            src={scene(seed)}
            alt=""
            className="update-components-image__image evi-image lazy-image ember-view"
          />
        </button>
      </div>
    </div>
  );
}

function Poll({ post }: { post: Post }) {
  const words = useWords();
  const choices = post.lang === 'fr' ? ['Oui', 'Non'] : ['Yes', 'No'];
  return (
    <div className="update-components-poll feed-shared-update-v2__content">
      <h3 className="update-components-poll__question t-bold">
        {post.lang === 'fr' ? 'Et chez vous ?' : 'What about you?'}
      </h3>
      {choices.map((choice) => (
        <button key={choice} type="button" className="update-components-poll-option">
          {choice}
        </button>
      ))}
      <p className="t-12 t-black--light">{words.votes(post.counts.likes + 43)}</p>
    </div>
  );
}

export function Content({ post }: { post: Post }) {
  const words = useWords();
  switch (post.media) {
    case undefined:
      return null;
    case 'poll':
      return <Poll post={post} />;
    case 'video':
      return (
        <div className="update-components-linkedin-video feed-shared-update-v2__content">
          <video className="vjs-tech" preload="none" muted poster={scene(post.id)} />
        </div>
      );
    case 'document':
      return (
        <div className="update-components-document feed-shared-update-v2__content">
          <img src={scene(post.id)} alt="" className="update-components-image__image" />
          <p className="update-components-document__title t-12">
            Maison &amp; lumière • {words.pages(3 + Number(BigInt(post.id) % 20n))}
          </p>
        </div>
      );
    case 'images':
    case 'image':
      return <Image seed={post.id} />;
  }
}
