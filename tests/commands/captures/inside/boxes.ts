import type { ReplyTarget } from '@/lib/model/reply-target';
import type { Composer } from '@/lib/platforms/composer/find-composer';
import { readTarget } from '@/lib/platforms/composer/read-target';
import { sendButtonOf } from '@/lib/platforms/composer/send-button';
import { createPageReader } from '@/lib/platforms/page-reader';
import { platformOf } from '@/lib/platforms/registry';
import { composersOf } from '@/tests/support/composers';

/** A box of a page as the page has it, and what it answers as we tell it. */
export interface Box {
  dialog: boolean;
  target: ReplyTarget;
  editor: Record<string, string | boolean>;
  send: Record<string, string | boolean> | null;
}

/** Runs in a page: all of its boxes, as JSON. */
export function describeBoxes(): string {
  const site = platformOf(location.href);
  if (!site) return '[]';
  const page = createPageReader(document, site, Date.now);
  const boxes = composersOf(document, site).map((composer): Box => ({
    dialog: composer.box.closest('[role="dialog"], dialog') !== null,
    target: readTarget(composer, { site, page }),
    editor: editorOf(composer),
    send: sendOf(composer),
  }));
  return JSON.stringify(boxes);
}

function editorOf({ box }: Composer): Box['editor'] {
  const text = box instanceof HTMLTextAreaElement ? box.value : box.textContent;
  const described = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  const placeholder = described?.textContent.trim();
  return {
    tag: box.localName,
    ...(placeholder && { placeholder }),
    ...attributes(box, { role: 'role', 'aria-label': 'label', 'data-testid': 'testid' }),
    ...attributes(box, { contenteditable: 'contenteditable', placeholder: 'placeholder' }),
    ...attributes(box, { 'aria-placeholder': 'placeholder' }),
    empty: text.trim() === '',
    insideForm: box.closest('form') !== null,
  };
}

function sendOf(composer: Composer): Box['send'] {
  const button = sendButtonOf(composer);
  if (!button) return null;
  const isOff = button.matches(':disabled, [aria-disabled="true"]');
  return {
    tag: button.localName,
    ...attributes(button, { role: 'role', 'data-testid': 'testid' }),
    text: button.textContent.trim(),
    disabled: isOff,
  };
}

function attributes(element: Element, names: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([attribute, name]) => {
      const value = element.getAttribute(attribute);
      return value === null ? [] : [[name, value]];
    }),
  );
}
