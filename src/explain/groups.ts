// How groups of communes are called: levels of the density grid, classes of size.
import { SIZE_BOUNDS } from '../terms/size-class.ts';
import { people } from './numbers.ts';
import { fr } from './typography.ts';

/** INSEE density grid, seven levels. */
export const densityText: Readonly<Record<number, string>> = {
  1: fr`Grands centres urbains`,
  2: fr`Centres urbains intermédiaires`,
  3: fr`Ceintures urbaines`,
  4: fr`Petites villes`,
  5: fr`Bourgs ruraux`,
  6: fr`Rural à habitat dispersé`,
  7: fr`Rural à habitat très dispersé`,
};

/** "de 500 à 1 999 habitants" from the index of a class. */
export function sizeText(index: number): string {
  const from = SIZE_BOUNDS[index] ?? 0;
  const next = SIZE_BOUNDS[index + 1];
  if (next === undefined) return fr`${people(from)} habitants et plus`;
  if (from === 0) return fr`Moins de ${people(next)} habitants`;
  return fr`De ${people(from)} à ${people(next - 1)} habitants`;
}
