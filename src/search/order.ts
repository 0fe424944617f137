// In which order are equally good answers shown? The commune most people live in is the likeliest to
// be meant, but homonyms stay together, so that nobody takes the first for the only one.
import type { Candidate } from './candidate.ts';

/** Candidates by population of the largest homonym among them, then name, population and code. */
export function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const largest = new Map<string, number>();
  for (const { homonym, entry } of candidates) {
    largest.set(homonym, Math.max(largest.get(homonym) ?? 0, entry.population));
  }
  return candidates
    .map((candidate) => ({ candidate, size: largest.get(candidate.homonym) ?? 0 }))
    .sort((a, b) => b.size - a.size || byName(a.candidate, b.candidate))
    .map(({ candidate }) => candidate);
}

function byName(a: Candidate, b: Candidate): number {
  return (
    byText(a.homonym, b.homonym) ||
    b.entry.population - a.entry.population ||
    byText(a.entry.code, b.entry.code)
  );
}

/** The same order in every language and on every machine. */
function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
