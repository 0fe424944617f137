// A sentence that gives a commune as the example: for all to read but that commune, which is told in other words what it
// already does (actions/examples.ts).

export interface Cited {
  /** INSEE code of the commune given as the example; null where it is no commune. */
  readonly of: string | null;
  readonly text: string;
}

/** The sentences that one commune may read, in one text, maybe empty. @param reader its code; null for a territory */
export function citedFor(cited: readonly Cited[], reader: string | null): string {
  return cited
    .filter(({ of }) => of === null || of !== reader)
    .map(({ text }) => text)
    .join(' ');
}
