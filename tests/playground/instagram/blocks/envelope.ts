/** A short name that looks made by a machine, the same for the same text. */
function digest(text: string): string {
  let mixed = 0x811c9dc5;
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (mixed >>> 0).toString(16).padStart(8, '0');
}

/** The many layers that the site puts around the answer to a query. */
export function envelope(query: string, data: object, finished: boolean): object {
  const preloader = `adp_${query}RelayPreloader_${digest(query)}${digest(JSON.stringify(data))}`;
  const result = finished ? { data, extensions: { is_final: true } } : { data };
  const answer = { __bbox: { complete: true, result, sequence_number: 0 } };
  return {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              require: [
                ['RelayPrefetchedStreamCache', 'next', [], [preloader, answer]],
                ['CometResourceScheduler', 'registerHighPriHashes', null, [[digest(preloader)]]],
              ],
            },
          },
          { __bbox: null },
        ],
      ],
    ],
  };
}
