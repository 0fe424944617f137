// `diff`: two results set side by side, commune by commune. Scenarios, bases, references or versions of the
// model, whatever made the two files; never a trend.
import { type CsvFlavour, csvHeader, csvRows } from '../../reports/csv.ts';
import type { PopulationBase } from '../../src/terms/base.ts';
import { CliError } from '../cli-error.ts';
import { STANDARD_STREAM } from '../read-text.ts';
import { diffText as text } from '../territory-copy.ts';
import { type Pair, pairLines } from './pair-lines.ts';
import { type Compared, readCompared } from './read-compared.ts';

export interface Comparison {
  readonly csv: string;
  /** What must be said with it. */
  readonly warnings: readonly string[];
  /** The model of each file, when it says one. */
  readonly models: readonly [a: string, b: string];
  readonly bases: readonly [a: PopulationBase, b: PopulationBase];
}

/** @throws CliError when a file cannot be used */
export async function compareFiles(a: string, b: string, flavour: CsvFlavour): Promise<Comparison> {
  if (a === STANDARD_STREAM && b === STANDARD_STREAM) throw new CliError(text.inputTwice);
  const [inA, inB] = await Promise.all([readCompared(a), readCompared(b)]);
  const { pairs, ambiguous } = pairLines(inA.lines, inB.lines);
  if (ambiguous.length > 0) throw new CliError(text.ambiguous(ambiguous));
  const line = text.lines[inA.of === 'place' || inB.of === 'place' ? 'place' : 'commune'];
  if (pairs.length === 0) throw new CliError(text.nothingInCommon(line));
  const header = csvHeader(
    flavour,
    text.columns.map(({ name }) => name),
  );
  const alone = [
    ['A', inA.lines.length - pairs.length],
    ['B', inB.lines.length - pairs.length],
  ] as const;
  const withheld = [
    ['A', inA.withheld],
    ['B', inB.withheld],
  ] as const;
  // Of other communes, a total would be another territory's.
  const areSame = alone.every(([, count]) => count === 0) && inA.withheld === inB.withheld;
  const otherModels = inA.model !== inB.model;
  return {
    csv: header + csvRows(pairs.map(cellsOf), flavour),
    models: [inA.model, inB.model],
    bases: [inA.base, inB.base],
    warnings: [
      text.notATrend,
      summaryOf(line, pairs),
      ...(areSame && inA.total && inB.total ? [totalOf({ a: inA.total, b: inB.total })] : []),
      ...(inA.base === inB.base ? [] : [text.otherBases(inA.base, inB.base)]),
      ...(otherModels ? [text.otherModels(inA.model ?? '', inB.model ?? '')] : []),
      ...withheld.flatMap(([letter, count]) =>
        count === 0 ? [] : [text.withheld(line, letter, count)],
      ),
      ...alone.flatMap(([letter, count]) =>
        count === 0 ? [] : [text.onlyIn(line, letter, count)],
      ),
    ],
  };
}

/** What is compared, on both sides. */
interface Both {
  readonly a: Compared;
  readonly b: Compared;
}

function totalOf(both: Both): string {
  return text.total(both.a, both.b, points(both) / 100, overlap(both));
}

function cellsOf(pair: Pair) {
  const { a, b } = pair;
  const people = a.people === null || b.people === null ? null : b.people - a.people;
  return [
    b.code || a.code,
    b.nom,
    a.share,
    b.share,
    points(pair),
    a.people,
    b.people,
    people,
    overlap(pair) ? text.yes : text.no,
  ];
}

/** Hundredths of a point, without the minus of a zero. */
function points({ a, b }: Both): number {
  return Math.round((b.share - a.share) * 10_000) / 100 + 0;
}

function overlap({ a, b }: Both): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** From the least to the most, and how many ranges stand apart: what a table of 300 lines hides. */
function summaryOf(line: string, pairs: readonly Pair[]): string {
  const differences = pairs.map(points);
  const least = differences.reduce((one, other) => Math.min(one, other));
  const most = differences.reduce((one, other) => Math.max(one, other));
  return text.summaryOf(
    line,
    pairs.length,
    least,
    most,
    pairs.filter((pair) => !overlap(pair)).length,
  );
}
