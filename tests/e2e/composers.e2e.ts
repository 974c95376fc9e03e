import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures as instagramFigures } from '../playground/instagram/feed/figures';
import { figures as linkedinFigures } from '../playground/linkedin/feed/figures';
import { startPlayground, type Playground } from '../playground/server';
import type { Launched } from '../support/launched';
import { boxScript, openBoxPage, type BoxPage } from './boxes';
import { browsers } from './cases';

describe.each(browsers)('reply boxes in %s', (_, launch) => {
  let playground: Playground;
  let launched: Launched;
  let script: string;
  const open = (url: string, options?: { late?: boolean }): Promise<BoxPage> =>
    openBoxPage(launched, script, url, options);

  beforeAll(async () => {
    script = await boxScript();
    playground = await startPlayground({ now: Date.now(), count: 200 });
    launched = await launch({ port: playground.port });
  }, 240_000);
  afterAll(async () => {
    await launched?.close();
    await playground?.close();
  });

  test('X: a dialog answers the post whose button opened it, though its copy has no address', async () => {
    const x = await open('https://x.com/home?lang=fr');
    await x.press('article:has(a[href*="/status/"] time) [data-testid="reply"]', 2);
    const { target } = await x.last('focused: dialog', { purpose: 'reply' });
    const post = playground.feed.byId.get(target!.key!.slice('x:'.length))!;
    expect(target).toMatchObject({
      authorHandle: post.author,
      url: `https://x.com/${post.author}/status/${post.id}`,
    });
    await x.page.keyboard.type('Bonjour');
    await x.press('[data-testid="app-bar-close"]');
    await x.last('blurred');
    await x.press('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]');
    await x.last('focused: home', { purpose: 'post' });
    expect(await x.told()).toHaveLength(3);
  });

  test('X: the box below an opened post answers it, and says in which conversation', async () => {
    const { feed } = playground;
    const answer = feed.timeline
      .map(({ id }) => feed.byId.get(id)!)
      .find(({ parentId, ad }) => {
        const parent = parentId === undefined ? undefined : feed.byId.get(parentId);
        return !ad && parent !== undefined && parent.parentId === undefined;
      })!;
    const x = await open(`https://x.com/${answer.author}/status/${answer.id}`);
    await x.press('[data-testid="inline_reply_offscreen"] [contenteditable="true"]');
    await x.last('focused: inline reply', {
      purpose: 'reply',
      kind: 'comment',
      key: `x:${answer.id}`,
      threadKey: `x:${answer.parentId}`,
      authorHandle: answer.author,
    });
    // Every node is made anew.
    await x.page.evaluate(() => window.playground.rerender());
    await x.last('blurred');
    await x.press('[data-testid="inline_reply_offscreen"] [contenteditable="true"]');
    await x.last('focused: inline reply', { key: `x:${answer.id}` });
    // The answer to an answer, in a dialog over the conversation.
    await x.press('article[tabindex="-1"] [data-testid="reply"]');
    const { target } = await x.last('focused: dialog', { key: `x:${answer.id}` });
    expect(target).toMatchObject({ kind: 'comment', threadKey: `x:${answer.parentId}` });
  });

  describe.each([
    [
      'sdui',
      {
        top: '[componentkey*="-replaceableCommentTools"] [contenteditable="true"]',
        comment: (id: string) => `[id$=",${id})"]`,
        reply: 'hr + div button, hr ~ button',
        boxes: ['SDUI comment box', 'SDUI reply box'],
      },
    ],
    [
      'ember',
      {
        top: '.feed-shared-update-v2__comments-container > div .ql-editor',
        comment: (id: string) => `article[data-id$=",${id})"]`,
        reply: '.comments-comment-social-bar__reply-action-button--cr',
        boxes: ['Ember comment box', 'Ember reply box'],
      },
    ],
  ])('LinkedIn, the %s front end', (front, { top, comment, reply, boxes }) => {
    const opened = () => {
      const post = linkedinFigures(playground.linkedin).brandPosts.find(({ comments }) =>
        comments.some(({ parentId }) => parentId),
      )!;
      const child = post.comments.find(({ parentId }) => parentId)!;
      const parent = post.comments.find(({ id }) => id === child.parentId)!;
      const url = `https://www.linkedin.com/feed/update/${post.urn}/?lang=en&front=${front}`;
      return { post, child, parent, url };
    };
    const handleOf = (path: string) => decodeURIComponent(path);

    test('tells post, comment, and the answer to a comment apart', async () => {
      const { post, child, parent, url } = opened();
      const linkedin = await open(url);
      await linkedin.press(top);
      const { target } = await linkedin.last(`focused: ${boxes[0]}`, { purpose: 'comment' });
      expect(target).toMatchObject({ kind: 'post', authorHandle: handleOf(post.author) });
      expect([post.id, ...post.aliases].some((id) => target!.key!.endsWith(id))).toBe(true);
      for (const told of [parent, child]) {
        await linkedin.press(`${comment(told.id)} :is(${reply})`);
        const { target: answered } = await linkedin.last(`focused: ${boxes[1]}`, {
          purpose: 'reply',
          kind: 'comment',
          authorHandle: handleOf(told.author),
        });
        expect(answered!.key).toMatch(new RegExp(`:comment:${told.id}$`));
        expect(answered!.threadKey).toBe(target!.key);
      }
      await linkedin.press(top);
      await linkedin.last(`focused: ${boxes[0]}`, { purpose: 'comment' });
    });

    test('tells by the name in the box what was pressed before we came', async () => {
      const { parent, url } = opened();
      const linkedin = await open(url, { late: true });
      await linkedin.press(`${comment(parent.id)} :is(${reply})`);
      await linkedin.page.waitForSelector('[data-type="mention"], .ql-mention');
      await linkedin.watch();
      const { target } = await linkedin.last(`focused: ${boxes[1]}`, { purpose: 'reply' });
      expect(target).toMatchObject({ authorHandle: handleOf(parent.author) });
    });
  });

  test('LinkedIn: a box in the shadow root of the old front end is one, a message there is none', async () => {
    const linkedin = await open('https://www.linkedin.com/feed/?lang=en&front=sdui');
    await linkedin.page.waitForSelector('#interop-outlet');
    await linkedin.page.evaluate(() => {
      const root = document.querySelector('#interop-outlet')!.shadowRoot!;
      const make = (classes: string, ...children: Element[]): Element => {
        const element = document.createElement('div');
        element.className = classes;
        element.append(...children);
        return element;
      };
      const editor = (classes: string): HTMLElement => {
        const element = make(classes) as HTMLElement;
        element.contentEditable = 'true';
        element.tabIndex = 0;
        return element;
      };
      const share = make('share-creation-state', editor('ql-editor'));
      share.setAttribute('data-test-modal-id', 'sharebox');
      root.append(share, make('msg-form', editor('msg-form__contenteditable ql-editor')));
      root.querySelector<HTMLElement>('.msg-form .ql-editor')!.focus();
    });
    await linkedin.page.evaluate(() =>
      document
        .querySelector('#interop-outlet')!
        .shadowRoot!.querySelector<HTMLElement>('[data-test-modal-id] .ql-editor')!
        .focus(),
    );
    await linkedin.last('focused: Ember share box', { purpose: 'post' });
    expect(await linkedin.told()).toHaveLength(1);
  });

  test.each([
    ['https://www.linkedin.com/messaging/?lang=en', '.msg-form__contenteditable'],
    ['https://www.instagram.com/direct/inbox/', '[contenteditable="true"]'],
  ])('nothing is told of private messages (%s)', async (url, box) => {
    const page = await open(url);
    if (!(await page.page.$(box)) && url.includes('direct')) {
      const thread = playground.instagram.threads[0]!;
      await page.page.evaluate(
        (path) => window.playgroundInstagram.go(path),
        `/direct/t/${thread.id}/`,
      );
    }
    await page.press(box);
    await page.page.keyboard.type('privé');
    expect(await page.told()).toEqual([]);
  });

  test.each(['new', 'old'])(
    'Instagram, the %s layout: the name in the box tells',
    async (layout) => {
      const truth = instagramFigures(playground.instagram);
      const post = truth.posts.find(
        ({ commentsLimited, listed }) =>
          !commentsLimited && listed.filter(({ replyTo }) => !replyTo).length > 2,
      )!;
      const [first, second] = post.listed.filter(({ replyTo }) => !replyTo);
      const key = `instagram:${post.code}`;
      const instagram = await open(
        `https://www.instagram.com/p/${post.code}/?lang=fr&layout=${layout}`,
      );
      await instagram.press('main form textarea');
      await instagram.last('focused: comment box', {
        purpose: 'comment',
        key,
        authorHandle: post.author,
      });
      const replyTo = async (id: string) => {
        const buttons = 'main [role="button"]:not(:has(svg))';
        const index = await instagram.page.$$eval(
          buttons,
          (all, path) => {
            const link = document.querySelector(`a[href*="${path}"]`)!;
            return all.findIndex(
              (one) =>
                one.textContent === 'Répondre' &&
                link.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
            );
          },
          `/c/${id}/`,
        );
        await instagram.press(buttons, index);
      };
      for (const comment of [second!, first!]) {
        await replyTo(comment.id);
        const { target } = await instagram.last('changed', {
          purpose: 'reply',
          key: `${key}:comment:${comment.id}`,
        });
        expect(target).toMatchObject({ authorHandle: comment.author, threadKey: key });
      }
      await instagram.page.$eval('textarea', (one) => one.select());
      await instagram.page.keyboard.press('Backspace');
      await instagram.last('changed', { purpose: 'comment', key });
    },
  );

  test('Instagram: a box in the feed and one in the dialog over it answer their own post', async () => {
    const instagram = await open('https://www.instagram.com/?lang=en&layout=new');
    await instagram.press('article form textarea');
    const { target } = await instagram.last('focused: comment box', { purpose: 'comment' });
    const post = playground.instagram.byCode.get(target!.key!.slice('instagram:'.length))!;
    expect(target).toMatchObject({ authorHandle: post.author });
    await instagram.press('article:has(form) section svg:has(path[d^="M20.656 17.008"])');
    await instagram.press('[role="dialog"] form textarea');
    const inDialog = await instagram.last('focused: comment box', { purpose: 'comment' });
    const code = new URL(instagram.page.url()).pathname.split('/').filter(Boolean).at(-1);
    expect(inDialog.target!.key).toBe(`instagram:${code}`);
  });
});
