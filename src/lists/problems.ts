// What is wrong in a list of communes, line by line: page and command line show it each in its way.
import { type CommuneLine, isAside } from './commune-line.ts';
import { problemText } from './copy.ts';

export interface LineProblem {
  readonly line: CommuneLine;
  /** Its place among the lines: cells of one line may be several communes. */
  readonly id: number;
  readonly text: string;
}

/** The lines that are no commune, or not yet; titles, totals and notes on the list are among what is said of it. */
export function problemsOf(lines: readonly CommuneLine[]): readonly LineProblem[] {
  return lines.flatMap((line, id) => {
    const text = isAside(line.meaning.kind) ? null : problemText(line);
    return text === null ? [] : [{ line, id, text }];
  });
}

/** Whether some codes may be INSEE codes or postal codes, and nothing in the list says which. */
export function asksCodes(lines: readonly CommuneLine[]): boolean {
  return lines.some(({ meaning: { kind } }) => kind === 'either-code' || kind === 'also-outside');
}
