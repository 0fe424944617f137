// The territories that can be asked for, and what a few typed letters may mean. The visitor chooses.
import { normalise } from '../../src/index.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';

const ORDER: Readonly<Record<KnownArea['kind'], number>> = {
  france: 0,
  region: 1,
  departement: 2,
  epci: 3,
};

/** Territories whose name holds every word typed, or whose code begins so; the widest first. */
export function territoriesLike(catalogue: readonly KnownArea[], query: string): KnownArea[] {
  const words = normalise(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return catalogue
    .map((territory) => ({ territory, name: ` ${normalise(territory.nom)}` }))
    .filter(
      ({ territory, name }) =>
        words.every((word) => name.includes(` ${word}`)) ||
        (words.length === 1 && territory.code?.toLowerCase() === words[0]),
    )
    .sort((a, b) => ORDER[a.territory.kind] - ORDER[b.territory.kind] || (a.name < b.name ? -1 : 1))
    .map(({ territory }) => territory);
}
