// `diff`: two results set side by side, commune by commune. Scenarios, bases, references or versions of the
// model, whatever made the two files; never a trend.
import { type CsvFlavour, csvRows } from '../reports/csv.ts';
import { CliError } from './cli-error.ts';
import { type ComparedLine, readCompared } from './diff-file.ts';
import { diffText as text } from './territory-copy.ts';

interface Pair {
  readonly code: string;
  readonly a: ComparedLine;
  readonly b: ComparedLine;
}

/** The table as CSV, and what must be said with it. @throws CliError when a file cannot be used */
export async function compareFiles(
  a: string,
  b: string,
  flavour: CsvFlavour,
): Promise<{ readonly csv: string; readonly warnings: readonly string[] }> {
  const [inA, inB] = await Promise.all([readCompared(a), readCompared(b)]);
  const pairs = [...inA.lines].flatMap(([code, before]): Pair[] => {
    const after = inB.lines.get(code);
    return after ? [{ code, a: before, b: after }] : [];
  });
  if (pairs.length === 0) throw new CliError(text.nothingInCommon);
  const csv = csvRows([Object.values(text.columns), ...pairs.map(cellsOf)], flavour);
  const alone = [
    ['A', inA.lines.size - pairs.length],
    ['B', inB.lines.size - pairs.length],
  ] as const;
  const otherModels = inA.model !== null && inB.model !== null && inA.model !== inB.model;
  return {
    csv: flavour === 'excel' ? `\ufeff${csv}` : csv,
    warnings: [
      text.notATrend,
      summaryOf(pairs),
      ...(otherModels ? [text.otherModels(inA.model ?? '', inB.model ?? '')] : []),
      ...alone.flatMap(([letter, count]) => (count === 0 ? [] : [text.onlyIn(letter, count)])),
    ],
  };
}

function cellsOf({ code, a, b }: Pair) {
  const people = a.people === null || b.people === null ? null : b.people - a.people;
  return [
    code,
    b.nom,
    a.share,
    b.share,
    points({ a, b }),
    a.people,
    b.people,
    people,
    overlap({ a, b }) ? text.yes : text.no,
  ];
}

/** Hundredths of a point, without the minus of a zero. */
function points({ a, b }: Pick<Pair, 'a' | 'b'>): number {
  return Math.round((b.share - a.share) * 10_000) / 100 + 0;
}

function overlap({ a, b }: Pick<Pair, 'a' | 'b'>): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** From the least to the most, and how many ranges stand apart: what a table of 300 lines hides. */
function summaryOf(pairs: readonly Pair[]): string {
  const differences = pairs.map(points);
  const least = differences.reduce((one, other) => Math.min(one, other));
  const most = differences.reduce((one, other) => Math.max(one, other));
  return text.summaryOf(pairs.length, least, most, pairs.filter((pair) => !overlap(pair)).length);
}
