/** @jsxImportSource react */
import { useState } from 'react';
import type { Header as Reason } from '../feed/types';
import { useEmberId } from '../mint';
import { useIsOwn, usePost, useWords } from '../site';
import { ActionBar, Button } from './ActionBar';
import { Actor } from './Actor';
import { AnalyticsEntry } from './AnalyticsEntry';
import { Commentary } from './Commentary';
import { Comments } from './Comments';
import { Content } from './Content';
import { Header } from './Header';
import { MiniUpdate } from './MiniUpdate';
import { SocialCounts } from './SocialCounts';
import { cardUrn } from './urn';

interface UpdateProps {
  id: string;
  header?: Reason | undefined;
  /** Its place in the list, from 1. */
  number: number;
  /** The page is about this post alone: its comments are open. */
  detail?: boolean;
}

/** One post, named after what brought it here. */
export function Update({ id, header, number, detail = false }: UpdateProps) {
  const { post, author, state } = usePost(id);
  const words = useWords();
  const own = useIsOwn(post.author);
  const [ember, social] = [useEmberId(), useEmberId()];
  const [open, setOpen] = useState(detail || header?.kind === 'comment');
  const [writing, setWriting] = useState(detail);
  const comment = () => {
    setOpen(true);
    setWriting(true);
  };
  return (
    <div
      className="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative feed-shared-update-v2--e2e artdeco-card"
      id={ember}
      role="article"
      data-urn={cardUrn(post, header)}
    >
      <div>
        <div className="feed-shared-update-v2__control-menu-container display-flex flex-column flex-grow-1">
          <h2 className="visually-hidden">{` ${words.feedPostNumber(number)} `}</h2>
          <div className="fie-impression-container">
            <div className="relative">
              {header && <Header header={header} author={post.author} />}
              <div className="feed-shared-control-menu feed-shared-update-v2__control-menu absolute">
                <Button
                  icon="overflow-web-ios-small"
                  label={words.menuOf(author.name)}
                  className="feed-shared-control-menu__trigger"
                />
              </div>
              <Actor post={post} author={author} />
            </div>
            {post.text !== '' && <Commentary text={post.text} />}
            <Content post={post} />
            {post.quotedId !== undefined && <MiniUpdate id={post.quotedId} />}
          </div>
          <div id={social} className="update-v2-social-activity">
            {own && state.counts.views !== undefined && (
              <AnalyticsEntry post={post} views={state.counts.views} />
            )}
            <SocialCounts post={post} author={author} state={state} onComments={comment} />
            <ActionBar post={post} state={state} onComment={comment} />
            {open && (
              <Comments post={post} state={state} first={detail ? 10 : 1} writing={writing} />
            )}
          </div>
        </div>
      </div>
    </div>
  );
}
