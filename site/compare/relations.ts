// Which of the places compared hold one another? Whoever is in both is counted on both sides: said before their figures are set
// beside each other. France holds every other, and is not named.
import { compareText } from './copy.ts';
import type { Subject } from './subject.ts';

type Place = Pick<Subject, 'label' | 'populations'>;

/** A sentence for each pair that has a commune in common, in the order of the places. */
export function relationSentences(places: readonly Place[]): string[] {
  return places.flatMap((a, i) => places.slice(i + 1).flatMap((b) => relation(a, b) ?? []));
}

function relation(a: Place, b: Place): string | null {
  const common = [...a.populations].filter(([code]) => b.populations.has(code));
  if (common.length === 0) return null;
  const { contains, partial, same } = compareText.relations;
  const people = totalOf(common.map(([, population]) => population));
  const holds = (whole: Place, part: Place) =>
    contains(whole.label, part.label, people, people / totalOf([...whole.populations.values()]));
  const [isA, isB] = [a, b].map(({ populations }) => populations.size === common.length);
  if (isA && isB) return same(a.label, b.label);
  if (isB) return holds(a, b);
  return isA ? holds(b, a) : partial(a.label, b.label, common.length, people);
}

function totalOf(populations: readonly number[]): number {
  return populations.reduce((total, population) => total + population, 0);
}
