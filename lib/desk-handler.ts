import { z } from 'zod';
import type { Desk, FoundTemplate, ThreadUse } from './desk';
import { brandAt, deskOf, understandTarget, type Understand } from './desk-of';
import type { Asker } from './guard-handler';
import { present } from './metrics/present';
import type { Brand } from './model/brand';
import { RowId, type PostKey } from './model/keys';
import type { LabelName } from './model/label';
import { Language } from './model/language';
import { longestText } from './model/limits';
import type { Platform } from './model/platform';
import type { PlatformMode } from './model/platform-mode';
import { Handle } from './model/reading';
import { ReplyTarget } from './model/reply-target';
import { Situation } from './model/situation';
import type { TemplateUse } from './model/template-use';
import { attempt } from './reported';
import { withSiteUrl } from './site-url';
import type { TemplateFinder } from './template-finder';

/** What the person answers in a tab, and who is signed in there. */
interface Box {
  /** Under the keys of the store. */
  target: ReplyTarget;
  viewer?: string | undefined;
  /** The key by which the page knows what is answered, where that is another. */
  pageKey?: PostKey | undefined;
}

/** What the handler needs of the world. */
export interface DeskWorld {
  /** Epoch ms. */
  now: () => number;
  /** What the person allows on a site at this moment. */
  mode: (platform: Platform) => Promise<PlatformMode>;
  /** Those that were not deleted. */
  brands: () => Promise<Brand[]>;
  chosenId: () => Promise<string | null>;
  /** What the person answers in a tab. */
  boxes: {
    get: (tabId: number) => Promise<Box | null>;
    set: (tabId: number, box: Box | null) => Promise<void>;
  };
  /** Under which keys posts are stored that a page knows by these. */
  storedKeys: (keys: readonly PostKey[]) => Promise<ReadonlyMap<PostKey, PostKey>>;
  /** What a person labelled a post or comment as. */
  labels: (brandId: RowId, key: PostKey) => Promise<readonly LabelName[]>;
  /** What was inserted under a post before, newest first. */
  usesInThread: (threadKey: PostKey) => Promise<ThreadUse[]>;
  record: (use: Omit<TemplateUse, 'id'>) => Promise<void>;
  understand: Understand;
  finder: TemplateFinder;
}

export interface DeskHandler {
  /** Remembers what the person answers in a tab, and tells what is known around it. */
  target: (data: unknown, asker: Asker | undefined) => Promise<Desk>;
  findTemplates: (data: unknown, asker: Asker | undefined) => Promise<FoundTemplate[]>;
  usedTemplate: (data: unknown, asker: Asker | undefined) => Promise<void>;
}

const TargetMessage = z.object({ target: ReplyTarget.optional(), viewer: Handle.optional() });
const FindMessage = z.object({
  query: z.string().max(500),
  target: ReplyTarget,
  situation: Situation.optional(),
  limit: z.number().int().min(1).max(100),
});
const UsedMessage = z.object({
  templateId: RowId,
  language: Language,
  variant: z.number().int().min(0),
  text: z.string().max(longestText),
  target: ReplyTarget,
});

/**
 * Answers a page in which somebody is about to reply. A page speaks for its own site only, and not
 * at all once that is switched off. Nothing is held in memory but what `finder` can read again.
 */
export function deskHandler(world: DeskWorld): DeskHandler {
  const seatAt = async (asker: Asker, handle: string | undefined) => {
    const [brands, chosenId] = await Promise.all([world.brands(), world.chosenId()]);
    const viewer = handle === undefined ? undefined : { platform: asker.platform, handle };
    return { brands, chosenId, viewer };
  };
  const brandIn = async (asker: Asker) =>
    brandAt(await seatAt(asker, (await world.boxes.get(asker.tabId))?.viewer));
  const labelsOf = async (brand: Brand | undefined, target: ReplyTarget | undefined) =>
    brand && target?.key !== undefined ? world.labels(brand.id, target.key) : [];
  /** What a page says that it answers, under the keys of the store; undefined if it may not say so. */
  const heard = async (asker: Asker, told: ReplyTarget): Promise<ReplyTarget | undefined> => {
    if (!mayTell(asker, told) || (await world.mode(asker.platform)) === 'off') return undefined;
    const keys = [told.key, told.threadKey].filter((key) => key !== undefined);
    const stored = await world.storedKeys(keys);
    const [key, threadKey] = [stored.get(told.key ?? ''), stored.get(told.threadKey ?? '')];
    return { ...withSiteUrl(told), ...present({ key, threadKey }) };
  };
  const remember = (asker: Asker, box: Box | null) => world.boxes.set(asker.tabId, box);

  return {
    async target(data, asker) {
      const message = TargetMessage.safeParse(data).data;
      if (!asker || !message) return { usedInThread: [] };
      const { target: told, viewer } = message;
      const target = told && (await heard(asker, told));
      if (told && !target) return { usedInThread: [] };
      const pageKey = told?.key === target?.key ? undefined : told?.key;
      await remember(asker, target ? { target, ...present({ viewer, pageKey }) } : null);
      const seat = await seatAt(asker, viewer);
      if (target) attempt('getting the saved replies ready', world.finder.warm());
      const threadKey = target?.threadKey;
      const [labels, used] = await Promise.all([
        labelsOf(brandAt(seat), target),
        threadKey === undefined ? [] : world.usesInThread(threadKey),
      ]);
      return deskOf(seat, target, labels, used, world.understand);
    },

    async findTemplates(data, asker) {
      const message = FindMessage.safeParse(data).data;
      const target = asker && message && (await heard(asker, message.target));
      if (!target) return [];
      const { query, limit } = message;
      const brand = await brandIn(asker);
      const labels = await labelsOf(brand, target);
      const understood = understandTarget(target, labels, world.understand);
      const situation = message.situation ?? understood.situation;
      const about = { situation, language: understood.language, brandId: brand?.id };
      return world.finder.find({ query, limit, platform: asker.platform, ...about });
    },

    async usedTemplate(data, asker) {
      const message = UsedMessage.safeParse(data).data;
      const target = asker && message && (await heard(asker, message.target));
      if (!target) return;
      const { target: _told, ...inserted } = message;
      const { platform, threadKey, key: targetKey } = target;
      const brandId = (await brandIn(asker))?.id;
      const about = present({ brandId, threadKey, targetKey });
      const use = { ...inserted, ...about, platform, at: world.now() };
      await world.record(use);
      world.finder.used(use);
    },
  };
}

/** Whether a page of a site may say this: all that it names must be the site's. */
function mayTell({ platform }: Asker, target: ReplyTarget): boolean {
  const keys = [target.key, target.threadKey].filter((key) => key !== undefined);
  return target.platform === platform && keys.every((key) => key.startsWith(`${platform}:`));
}
