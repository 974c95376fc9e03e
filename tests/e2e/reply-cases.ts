import type { Page } from 'puppeteer-core';
import { classify } from '@/lib/voice/classify';
import { brandHandle } from '../playground/feed/accounts';
import { figures as instagramFigures } from '../playground/instagram/feed/figures';
import { figures as linkedinFigures } from '../playground/linkedin/feed/figures';
import type { Playground } from '../playground/server';

/** A comment to the brand on one of the sites, and how one answers it there. */
interface ReplyCase {
  url: string;
  text: string;
  /** Ends with what tells the comment; the site may name its post by several numbers. */
  keyEnds: string;
  /** Brings the comment on screen. */
  show(page: Page): Promise<unknown>;
  /** Opens the box that answers it, and leaves the caret there. */
  begin(page: Page): Promise<void>;
  /** What sends what is in the box. */
  send: string;
}

const isQuestion = ({ text }: { text: string }): boolean => classify(text).situation === 'question';

/** The first that `found` gives; fails when the playground has none: its seed is to blame. */
function first<T>(found: readonly T[], what: string): T {
  const [one] = found;
  if (one === undefined) throw new Error(`The playground has no ${what}.`);
  return one;
}

async function show(page: Page, selector: string) {
  const element = (await page.waitForSelector(selector))!;
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return element;
}

async function press(page: Page, selector: string): Promise<void> {
  await (await show(page, selector)).click();
}

/** A question below a post of the brand's, on its own page. */
function onX({ feed }: Playground): ReplyCase {
  const asked = [...feed.byId.values()].filter(
    (post) =>
      post.author !== brandHandle &&
      feed.byId.get(post.parentId ?? '')?.author === brandHandle &&
      !feed.replies.has(post.id) &&
      isQuestion(post),
  );
  const { id, author, text } = first(asked, 'question to the brand on X');
  return {
    url: `https://x.com/${author}/status/${id}?lang=fr`,
    text,
    keyEnds: `x:${id}`,
    show: (page) => show(page, 'article[tabindex="-1"]'),
    begin: (page) => press(page, '[data-testid="inline_reply_offscreen"] [contenteditable="true"]'),
    send: '[data-testid="tweetButtonInline"]',
  };
}

/** A question below a post of the brand's page, in the new front end. */
function onLinkedin({ linkedin }: Playground): ReplyCase {
  const asked = linkedinFigures(linkedin).brandPosts.flatMap(({ urn, comments }) =>
    comments
      .filter(
        (one) =>
          one.parentId === undefined &&
          one.author !== linkedin.brand &&
          !comments.some(({ parentId }) => parentId === one.id) &&
          isQuestion(one),
      )
      .map((comment) => ({ urn, comment })),
  );
  const { urn, comment } = first(asked, 'question to the brand on LinkedIn');
  return {
    url: `https://www.linkedin.com/feed/update/${urn}/?lang=fr&front=sdui`,
    text: comment.text,
    keyEnds: `:comment:${comment.id}`,
    show: (page) => show(page, `[id$=",${comment.id})"]`),
    begin: (page) => press(page, `[id$=",${comment.id})"] :is(hr + div button, hr ~ button)`),
    send: '[componentkey*="-commentList"] [id*="commentButtonSection"] button, [data-testid*="-commentList"] [id*="commentButtonSection"] button',
  };
}

/** A question below a post of the brand's, in the new layout. */
function onInstagram({ instagram }: Playground): ReplyCase {
  const asked = instagramFigures(instagram).brandPosts.flatMap(
    ({ code, commentsLimited, listed }) =>
      listed
        .filter(
          (one) =>
            !commentsLimited &&
            one.replyTo === undefined &&
            one.author !== instagram.viewer.handle &&
            !listed.some(({ replyTo }) => replyTo === one.id) &&
            isQuestion(one),
        )
        .map((comment) => ({ code, comment })),
  );
  const { code, comment } = first(asked, 'question to the brand on Instagram');
  return {
    url: `https://www.instagram.com/p/${code}/?lang=fr&layout=new`,
    text: comment.text,
    keyEnds: `instagram:${code}:comment:${comment.id}`,
    show: (page) => show(page, `a[href*="/c/${comment.id}/"]`),
    async begin(page) {
      await page.waitForSelector(`a[href*="/c/${comment.id}/"]`);
      await page.evaluate((path) => {
        const link = document.querySelector(`a[href*="${path}"]`)!;
        const button = [...document.querySelectorAll('main [role="button"]:not(:has(svg))')].find(
          (one) =>
            one.textContent === 'Répondre' &&
            link.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
        )!;
        button.id = 'answer';
      }, `/c/${comment.id}/`);
      await press(page, '#answer');
    },
    send: 'main form [role="button"][aria-disabled="false"]',
  };
}

export const replyCases = [
  ['X', onX],
  ['LinkedIn', onLinkedin],
  ['Instagram', onInstagram],
] as const;
