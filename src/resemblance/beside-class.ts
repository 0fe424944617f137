// How a commune stands beside the mean of its class.
import { type Comparison, compared } from './differences.ts';
import type { CommuneClass, Criterion, Described } from './resemblance.ts';
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
): Comparison {
  const mean = meanOf(name, commune.code);
  // The commune asked for is `here`, as among its kindred; what it differs by is told of it, not of the mean.
  const beside = (apart: number) => compared(commune, mean, deviations, borrowed, apart);
  return {
    ...beside(FAR_FROM_CLASS),
    // The mean is in no territory.
    common: beside(NEAR_CLASS).common.filter(({ criterion }) => criterion !== 'overseas'),
  };
}
