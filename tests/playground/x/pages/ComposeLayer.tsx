/** @jsxImportSource react */
import { Box, TextBox } from '../parts/Box';
import { Composer } from '../parts/Composer';
import { Icon } from '../parts/Icon';
import { PostArticle } from '../parts/PostArticle';
import { useRandomId } from '../parts/use-random-id';
import { useSite, useWords } from '../site';

/** The editor in a dialog over the page; when it answers a post, that post stands above it. */
export function ComposeLayer({ replyTo }: { replyTo: string | undefined }) {
  const { feed, navigation } = useSite();
  const words = useWords();
  const headingId = useRandomId();
  const target = replyTo !== undefined && feed.byId.has(replyTo) ? replyTo : undefined;
  const close = () => navigation.closeLayer();
  return (
    <Box role="dialog" className="r-layer">
      <Box>
        <div tabIndex={0} />
        <div role="group" tabIndex={0} className="css-g5y9jx r-fill">
          <Box data-testid="mask" className="r-mask" onClick={close} />
          <div role="dialog" aria-modal aria-labelledby={headingId} className="css-g5y9jx r-dialog">
            <Box className="r-dialog-bar">
              <button
                type="button"
                role="button"
                aria-label={words.page.close}
                data-testid="app-bar-close"
                className="css-g5y9jx r-press"
                onClick={close}
              >
                <TextBox>
                  <Icon name="close" />
                </TextBox>
              </button>
              <h2 id={headingId} role="heading" className="css-146c3p1 r-hidden">
                {target === undefined ? words.page.post : words.page.reply}
              </h2>
            </Box>
            {target !== undefined && <PostArticle id={target} joinedBelow copy />}
            <Composer kind="dialog" replyTo={target} onSent={close} />
          </div>
        </div>
        <div tabIndex={0} />
      </Box>
    </Box>
  );
}
