// Which communes get the same tint? Classes of whole percents by ckmeans: communes of one class are as
// alike, and the classes as far apart, as can be. Whole percents, so that the legend, the table and the
// tints always agree.
import { ckmeans } from 'simple-statistics';

/** From one whole percent to another, both included. */
export interface MapClass {
  readonly from: number;
  readonly to: number;
  readonly communes: number;
}

export const MAX_CLASSES = 5;

/** The whole percent that a share is shown as, 43 from 0.432. */
export function wholePercent(share: number): number {
  return Math.round(share * 100);
}

/** Fewer communes than this a class, and the tints would tell stories about single communes. */
const COMMUNES_A_CLASS = 5;

/** One to `most` classes in rising order, by the number of communes and of different percents. */
export function classesOf(shares: readonly number[], most = MAX_CLASSES): MapClass[] {
  const percents = shares.map(wholePercent);
  const different = new Set(percents).size;
  if (different === 0) return [];
  // ckmeans sorts what it groups: the ends of a class are its first and last members.
  const enough = Math.max(2, Math.floor(shares.length / COMMUNES_A_CLASS));
  return ckmeans(percents, Math.min(most, enough, different)).map((members) => ({
    from: members[0] ?? 0,
    to: members.at(-1) ?? 0,
    communes: members.length,
  }));
}

/** Index of the class of a share; between two classes, the nearer one. */
export function classOf(share: number, classes: readonly MapClass[]): number {
  const percent = wholePercent(share);
  const found = classes.findIndex(({ to }) => percent <= to);
  return found === -1 ? classes.length - 1 : found;
}

/**
 * As many classes as the noise allows: from each to the next, the mean of its places rises by more than what chance may
 * move one of them by. One where there are no two such classes.
 * @param noise half-width of the error of a place that the others do not share, in shares
 */
export function distinctClasses(shares: readonly number[], noise: number): MapClass[] {
  for (let most = MAX_CLASSES; most > 1; most--) {
    const classes = classesOf(shares, most);
    const means = classes.map((one) => meanOf(shares.filter((share) => isIn(share, one))));
    if (means.every((mean, i) => i === 0 || mean - (means[i - 1] ?? 0) >= noise)) return classes;
  }
  return classesOf(shares, 1);
}

function isIn(share: number, { from, to }: MapClass): boolean {
  const percent = wholePercent(share);
  return percent >= from && percent <= to;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Pixels: radius of the largest circle. */
export const MAX_RADIUS = 26;

/** Radius of a circle whose area stands for a number of people; `largest` has radius `most`. */
export function radiusOf(people: number, largest: number, most: number): number {
  return largest <= 0 ? 0 : Math.sqrt(Math.max(0, people) / largest) * most;
}

/** One or two round numbers to explain circles by: 5 000 and 500 for a largest of 6 400. */
export function roundSamples(largest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, largest)));
  const top = [5, 2, 1].map((k) => k * power).find((value) => value <= largest) ?? 1;
  return top >= 50 ? [top, top / 10] : [top];
}
