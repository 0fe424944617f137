// Which line of a result goes with which line of another? By code, or by name where a file has no codes;
// never by rank: a file sorted otherwise holds the same places.
import type { ComparedLine } from './read-compared.ts';

export interface Pair {
  readonly a: ComparedLine;
  readonly b: ComparedLine;
}

export interface Pairing {
  /** In the order of `a`. */
  readonly pairs: readonly Pair[];
  /** Codes or names that both files have, and one of them several times: nobody may choose. */
  readonly ambiguous: readonly string[];
}

/** The lines of two files, set side by side. */
export function pairLines(a: readonly ComparedLine[], b: readonly ComparedLine[]): Pairing {
  const coded = [...a, ...b].every(({ code }) => code !== '');
  const key = (line: ComparedLine) => (coded ? line.code : line.nom);
  const others = new Map(b.map((line) => [key(line), line]));
  const pairs = a.flatMap((line): Pair[] => {
    const other = others.get(key(line));
    return other ? [{ a: line, b: other }] : [];
  });
  const shared = new Set(pairs.map((pair) => key(pair.a)));
  const repeated = [a, b].flatMap((lines) => repeatedIn(lines.map(key)));
  return { pairs, ambiguous: [...new Set(repeated)].filter((name) => shared.has(name)) };
}

function repeatedIn(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}
