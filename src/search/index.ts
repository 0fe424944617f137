// TEMPORARY, written by the CEO to unblock the pipeline: the search helper replaces this file.
export interface SearchEntry {
  readonly code: string;
  readonly nom: string;
  readonly codesPostaux: readonly string[];
  readonly population: number;
}
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');
}
const SMALL = new Set('le la les l d de du des en sur sous aux et a les lès'.split(' '));
export function shardKeys(entry: SearchEntry): readonly string[] {
  const words = normalise(entry.nom).split(' ');
  const big = words.filter((w) => !SMALL.has(w));
  return [
    ...new Set(
      [...(big.length ? big : words), ...entry.codesPostaux, entry.code].map((w) =>
        w.slice(0, 1).toLowerCase(),
      ),
    ),
  ];
}
export function shardKeyOf(query: string): string | null {
  const words = normalise(query).split(' ').filter(Boolean);
  const first = words.find((w, i) => !SMALL.has(w) || i === words.length - 1);
  return first?.slice(0, 1) ?? null;
}
export function searchCommunes(
  candidates: readonly SearchEntry[],
  query: string,
  limit = 8,
): readonly SearchEntry[] {
  const q = normalise(query);
  return candidates
    .filter(
      (e) =>
        normalise(e.nom).includes(q) ||
        e.code.startsWith(query) ||
        e.codesPostaux.some((c) => c.startsWith(query)),
    )
    .sort(
      (a, b) =>
        Number(normalise(b.nom) === q) - Number(normalise(a.nom) === q) ||
        b.population - a.population,
    )
    .slice(0, limit);
}
export function isExactName(entry: SearchEntry, query: string): boolean {
  return normalise(entry.nom) === normalise(query);
}
export function nearestNames(
  candidates: readonly SearchEntry[],
  query: string,
  limit = 5,
): readonly SearchEntry[] {
  return searchCommunes(candidates, query.slice(0, 4), limit);
}
