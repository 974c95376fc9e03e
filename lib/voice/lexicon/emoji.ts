import type { Cue } from '@/lib/voice/cues';

interface EmojiGroup {
  cue: Cue;
  weight: number;
  heat?: number;
  emoji: string;
}

/** What a few emoji say in every language. All others say nothing. */
const groups: readonly EmojiGroup[] = [
  { cue: 'praise', weight: 1.5, emoji: '😍🥰❤💕💖💗💓💞💘💙💚💛💜🧡🤍🖤🤩😻🫶🔥💯' },
  { cue: 'praise', weight: 1, emoji: '👏😋🤤👌👍💪🙌✨🎉🥳😊☺⭐🌟' },
  { cue: 'complaint', weight: 1.5, heat: 1, emoji: '😡🤬😠👎😤🤮🤢🖕' },
  { cue: 'complaint', weight: 0.5, emoji: '😞😔😢😭😒🙄😩😫💔🤦' },
  { cue: 'thanks', weight: 1, emoji: '🙏' },
  { cue: 'friends', weight: 1, emoji: '😂🤣' },
];

export const emojiCues: ReadonlyMap<string, EmojiGroup> = new Map(
  groups.flatMap((group) => Array.from(group.emoji, (one) => [one, group] as const)),
);
