/** @jsxImportSource react */
import { useState } from 'react';
import { encodeKey } from '../feed/keys';
import { useKey, useUuid } from '../mint';
import { scene } from '../parts/pictures';
import { useAuthor, useSite, useWords } from '../site';
import { Button, Contents, Portrait } from './Bits';
import { cx } from './classes';
import { ShareDialog } from './ShareDialog';

/** A course has a card with a key like a postʼs, but of another kind. */
export function CourseCard({ id }: { id: string }) {
  const words = useWords();
  const suffix = `${useKey()}FeedType_MAIN_FEED_RELEVANCE`;
  return (
    <div componentkey={`update-card-focus${suffix}`}>
      <div className={cx('card')} role="listitem" componentkey={`update-card-focus${suffix}`}>
        <Contents>
          <div className={cx('inset')}>
            <p className={cx('small soft')}>{words.course}</p>
            <p className={cx('name')}>{words.courseTitle}</p>
          </div>
          <img className={cx('wide')} alt="" src={scene(id)} />
          <p className={cx('small soft inset')}>{words.reactions(2242)}</p>
        </Contents>
        <div
          componentkey={`${encodeKey({ kind: 'course', id })}-replaceableCommentTools${suffix}`}
        />
      </div>
    </div>
  );
}

export function JobsCard({ ids }: { ids: string[] }) {
  const words = useWords();
  const uuid = useUuid();
  return (
    <div componentkey={uuid}>
      <div className={cx('card inset')} role="listitem" componentkey={uuid}>
        <p className={cx('name')}>{words.jobs}</p>
        {ids.map((id) => (
          <p key={id}>
            <a className={cx('link')} href={`https://www.linkedin.com/jobs/view/${id}/`}>
              {words.job}
            </a>
          </p>
        ))}
      </div>
    </div>
  );
}

/** The card at the top, which opens the dialog for a post. */
export function StartPost() {
  const { feed } = useSite();
  const words = useWords();
  const viewer = useAuthor(feed.viewer);
  const uuid = useUuid();
  const [open, setOpen] = useState(false);
  return (
    <div className={cx('card inset')} role="listitem" componentkey={uuid}>
      <div className={cx('row')}>
        <Portrait author={viewer} size={48} quiet />
        <div
          role="button"
          tabIndex={0}
          className={cx('grow')}
          componentkey={uuid}
          onClick={() => setOpen(true)}
        >
          <div className={cx('start-post')} componentkey={uuid} aria-label={words.startPost}>
            <p componentkey="draft-text-replaceable-component">{words.startPost}</p>
          </div>
        </div>
      </div>
      <div className={cx('row spread')}>
        <Button icon="play-large">{words.playVideo}</Button>
        <Button icon="image-medium">{words.photo}</Button>
      </div>
      {open && <ShareDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
