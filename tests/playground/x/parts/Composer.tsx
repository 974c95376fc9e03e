/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { useSite, useWords } from '../site';
import { Avatar } from './Avatar';
import { Box, Text, TextBox } from './Box';
import { ToolBar } from './ToolBar';
import { useRandomId } from './use-random-id';

interface ComposerProps {
  /** Where it stands: on top of the home page, below an opened post, or in the dialog. */
  kind: 'home' | 'inline' | 'dialog';
  /** The post that it answers. */
  replyTo?: string | undefined;
  onSent?: () => void;
}

const longest = 280;

/** The editor of X: Draft.js, with the send button that is off while there is nothing to send. */
export function Composer({ kind, replyTo, onSent }: ComposerProps) {
  const { feed, say, store } = useSite();
  const replying = replyTo !== undefined;
  const words = useWords();
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [touched, setTouched] = useState(kind !== 'inline');
  const editor = useRef<Editor>(null);
  const placeholderId = useRandomId();
  useEffect(() => {
    if (kind === 'dialog') editor.current?.focus();
  }, [kind]);
  const text = state.getCurrentContent().getPlainText('\n');
  const length = Array.from(text).length;
  const ready = text.trim() !== '' && length <= longest;
  const send = () => {
    setState(EditorState.createEmpty());
    if (replyTo !== undefined) store.answer(replyTo, text);
    say(words.composer.sent);
    onSent?.();
  };
  const button = (
    <button
      type="button"
      role="button"
      data-testid={kind === 'dialog' ? 'tweetButton' : 'tweetButtonInline'}
      tabIndex={ready ? 0 : -1}
      disabled={!ready}
      aria-disabled={ready ? undefined : true}
      className="css-g5y9jx r-pill"
      onClick={send}
    >
      <TextBox>
        <Text>
          <Text>{replying ? words.page.reply : words.page.post}</Text>
        </Text>
      </TextBox>
    </button>
  );
  return (
    <Box className={`r-composer r-composer-${kind}`}>
      <Box role="progressbar" style={{ visibility: 'hidden' }}>
        <Box data-testid="progressBar-bar" style={{ width: '0%' }} />
      </Box>
      <Box className="r-row">
        <Box className="r-avatar-column">
          <Avatar handle={feed.viewer.handle} size={40} />
        </Box>
        <Box className="r-grow">
          <Box className="r-row r-editor-row">
            <Box className="r-grow" data-testid="tweetTextarea_0_label">
              <Box>
                <div dir="ltr" className="css-146c3p1 r-editor" onFocus={() => setTouched(true)}>
                  <Box>
                    <Box data-testid="tweetTextarea_0RichTextInputContainer">
                      <Editor
                        ref={editor}
                        editorState={state}
                        onChange={setState}
                        placeholder={
                          replying ? words.composer.postYourReply : words.composer.whatsHappening
                        }
                        ariaLabel={words.composer.label}
                        ariaDescribedBy={placeholderId}
                        webDriverTestID="tweetTextarea_0"
                        stripPastedStyles
                      />
                    </Box>
                  </Box>
                </div>
              </Box>
            </Box>
            {!touched && button}
          </Box>
          {touched && <ToolBar>{button}</ToolBar>}
        </Box>
      </Box>
    </Box>
  );
}
