/** @jsxImportSource react */
import { emojiPicture } from './pictures';
import { Text } from './Box';
import { tokenize, type Token } from './tokens';

function Emoji({ emoji }: { emoji: string }) {
  return <img alt={emoji} draggable={false} src={emojiPicture(emoji)} className="r-emoji" />;
}

function Link({ token, active }: { token: Token; active: boolean }) {
  const { kind, text } = token;
  if (kind === 'link') {
    const inside = (
      <>
        <Text aria-hidden="true" className="r-scheme">
          https://
        </Text>
        {text.replace('https://', '')}
      </>
    );
    if (!active) return <span dir="ltr">{inside}</span>;
    return (
      <a
        dir="ltr"
        href="https://t.co/playground"
        rel="noopener noreferrer nofollow"
        target="_blank"
        role="link"
        className="css-1jxf684 r-link"
      >
        {inside}
      </a>
    );
  }
  if (!active) {
    return (
      <span>
        <span dir="ltr">{text}</span>
      </span>
    );
  }
  const href =
    kind === 'mention' ? `/${text.slice(1)}` : `/hashtag/${text.slice(1)}?src=hashtag_click`;
  const link = (
    <span className="r-row">
      <a dir="ltr" href={href} role="link" className="css-1jxf684 r-link">
        {text}
      </a>
    </span>
  );
  return kind === 'mention' ? <div className="css-g5y9jx r-inline">{link}</div> : link;
}

/** A text in the siteʼs markup. Quotes show links without being able to follow them. */
export function RichText({ text, active = true }: { text: string; active?: boolean }) {
  return tokenize(text).map((token, index) => {
    if (token.kind === 'text') return <Text key={index}>{token.text}</Text>;
    if (token.kind === 'emoji') return <Emoji key={index} emoji={token.text} />;
    return <Link key={index} token={token} active={active} />;
  });
}
