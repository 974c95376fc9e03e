/** @jsxImportSource react */
import { cutText, isCut } from '../../feed/cut-text';
import { usePost, useSite, useWords } from '../site';
import { RichText } from './RichText';
import { Text } from './Box';

interface PostTextProps {
  id: string;
  textId: string;
  /** The opened post shows all of its text; others show the beginning and a button. */
  whole: boolean;
  /** On the page of a post the rest unfolds in place; in a timeline the post is opened. */
  unfolds: boolean;
}

export function PostText({ id, textId, whole, unfolds }: PostTextProps) {
  const { navigation, store } = useSite();
  const { post, state } = usePost(id);
  const words = useWords();
  if (post.text === '') return null;
  const cut = !whole && !state.expanded && isCut(post.text);
  const showMore = () => {
    if (unfolds) store.expand(id);
    else navigation.go(`/${post.author}/status/${id}`);
  };
  return (
    <>
      <div
        dir="auto"
        lang={post.lang}
        id={textId}
        data-testid="tweetText"
        className={whole ? 'css-146c3p1 r-text r-large' : 'css-146c3p1 r-text'}
      >
        <RichText text={cut ? cutText(post.text) : post.text} />
      </div>
      {cut && (
        <button
          type="button"
          role="button"
          dir="ltr"
          data-testid="tweet-text-show-more-link"
          className="css-146c3p1 r-show-more"
          onClick={showMore}
        >
          <Text>{words.post.showMore}</Text>
        </button>
      )}
    </>
  );
}
