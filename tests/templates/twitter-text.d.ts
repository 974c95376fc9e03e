declare module 'twitter-text' {
  /** The library that X published to count as it does; without types of its own. */
  export function parseTweet(text: string): { weightedLength: number };
}
