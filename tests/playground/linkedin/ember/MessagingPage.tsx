/** @jsxImportSource react */
import { postOf } from '../feed/views';
import { privateText } from '../parts/private-text';
import { useAuthor, useSite, useWords } from '../site';
import { Portrait } from './Bits';
import { Layout } from './Layout';
import { Update } from './Update';

/** Private messages. A post was sent in one of them: it looks the same here, and is private too. */
export function MessagingPage() {
  const { feed } = useSite();
  const words = useWords();
  const friend = useAuthor('in/camille-ravel-3b1a20');
  const shared = feed.home.find((item) => item.type === 'post' && !postOf(feed, item.postId).ad);
  return (
    <Layout label={words.messaging} outlet="messaging-outlet">
      <div className="msg-overlay-container artdeco-card">
        <div className="msg-conversations-container">
          <h2 className="msg-entity-lockup__entity-title">{friend.name}</h2>
        </div>
        <ul className="msg-s-message-list-content">
          <li className="msg-s-message-list__event">
            <div className="msg-s-event-listitem">
              <Portrait author={friend} size={40} />
              <div className="msg-s-event-listitem__message-bubble">
                <p className="msg-s-event-listitem__body t-14">{privateText}</p>
              </div>
            </div>
          </li>
          <li className="msg-s-message-list__event">
            <div className="msg-s-event-listitem">
              <Portrait author={friend} size={40} />
              <div className="msg-s-event-listitem__message-bubble msg-s-event-listitem__shared">
                {shared?.type === 'post' && <Update id={shared.postId} number={1} />}
              </div>
            </div>
          </li>
        </ul>
        <div className="msg-form__msg-content-container">
          <div
            className="msg-form__contenteditable"
            contentEditable
            role="textbox"
            aria-multiline="true"
            aria-label={words.writeMessage}
            suppressContentEditableWarning
          />
        </div>
      </div>
    </Layout>
  );
}
