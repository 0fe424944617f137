// How a commune stands beside the mean of its class, and what may be said of it for being of that class.
import { compared } from './differences.ts';
import type { BesideClass, CommuneClass, Criterion, Described } from './resemblance.ts';
import { CLASS_TRAITS, holds } from './traits.ts';
import { meanOf } from './typology.ts';

/** In standard deviations among communes: communes of one class are up to one apart. */
const [NEAR_CLASS, FAR_FROM_CLASS] = [1, 2];

/**
 * @param deviations of VARIABLES, in their order
 * @param borrowed what the commune borrows from a wider territory
 */
export function besideClass(
  commune: Described,
  name: CommuneClass,
  deviations: readonly number[],
  borrowed: ReadonlySet<Criterion>,
): BesideClass {
  const mean = meanOf(name, commune.code);
  // The commune asked for is `here`, as among its kindred; what it differs by is told of it, not of the mean.
  const beside = (apart: number) =>
    compared(commune, mean, deviations, { borrowed, apart, every: true });
  const far = beside(FAR_FROM_CLASS);
  const { named, told } = CLASS_TRAITS[name];
  const own = told.filter(({ criterion }) => !borrowed.has(criterion));
  const unknown = named.map(({ criterion }) => criterion).filter((one) => borrowed.has(one));
  const denied = named.filter((one) => !borrowed.has(one.criterion) && !holds(one, commune));
  const already = new Set(far.differences.map(({ criterion }) => criterion));
  const differences = [
    ...far.differences,
    ...denied
      .filter(({ criterion }) => !already.has(criterion))
      .map(({ criterion, figure, of }) => ({
        criterion,
        figure,
        there: of(mean),
        here: of(commune),
      })),
  ];
  const apart = new Set(differences.map(({ criterion }) => criterion));
  return {
    // The mean is in no territory.
    common: beside(NEAR_CLASS).common.filter(
      ({ criterion }) => criterion !== 'overseas' && !apart.has(criterion),
    ),
    differences,
    borrowed: far.borrowed,
    unknown,
    far: differences.length > 0 || unknown.length > 0,
    traits: own.map((one) => ({
      trait: one.trait,
      holds: holds(one, commune),
      here: one.of(commune),
      inFrance: one.inFrance,
    })),
  };
}
