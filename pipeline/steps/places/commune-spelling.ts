// A list that misspells the commune by one letter in the name of a place: "Veillevigne", "Saint-Agathe", "Sartouville".
import { bare } from './spelling.ts';

/** Shorter names are one letter away from too many words. */
const MIN_LETTERS = 8;

const plain = (text: string) => bare(text).replaceAll('œ', 'oe');

/**
 * The name of a place, that of its commune as it is officially spelt: where one letter is left out, added, changed or
 * changes places with the next. One that opens with an article is contracted in French ("des Mées"): left as it is.
 * Idempotent. Of a name only: the street of an address may lead to a commune that is spelt nearly so.
 */
export function communeSpelt(name: string, commune: string): string {
  if (/^(?:L[ae]s? |L')/.test(commune)) return name;
  const wanted = plain(commune).split(/[^a-z]+/);
  const official = wanted.join(' ');
  if (official.length < MIN_LETTERS) return name;
  const words = [...name.matchAll(/\p{L}+/gu)];
  for (const [i, first] of words.entries()) {
    const run = words.slice(i, i + wanted.length);
    const last = run.at(-1);
    if (last === undefined || run.length < wanted.length) return name;
    // "M'tsamboro": what stands before the apostrophe is of the name.
    if (/[\p{L}'’]$/u.test(name.slice(0, first.index))) continue;
    if (!isOneLetterAway(run.map(([word]) => plain(word)).join(' '), official)) continue;
    return name.slice(0, first.index) + commune + name.slice(last.index + last[0].length);
  }
  return name;
}

function isOneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const shared = Math.min(a.length, b.length) - start;
  while (end < shared && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left === `${right[1]}${right[0]}`;
}
