// The classes that communes fall in: the nearest of eight centres, found once by k-means (tools/resemblance) and
// written here, so that a class keeps its name when the data are made anew. docs/METHOD.md §13.
import { placed, type Scale } from './coordinates.ts';
import { CLASSES, type CommuneClass, type Described } from './resemblance.ts';

/**
 * The mean of each class, in the order of VARIABLES: shares of the five ages, of the three diplomas and of low incomes,
 * level of density, decimal logarithm of the inhabitants, share of overseas communes.
 */
export const CENTRES: Readonly<Record<CommuneClass, readonly number[]>> = {
  agedVillages: [0.128, 0.175, 0.249, 0.286, 0.163, 0.215, 0.556, 0.228, 0.457, 6.505, 2.386, 0],
  villages: [0.16, 0.217, 0.263, 0.246, 0.113, 0.188, 0.569, 0.244, 0.404, 6.154, 2.542, 0],
  familyVillages: [
    0.187, 0.259, 0.271, 0.206, 0.078, 0.149, 0.559, 0.292, 0.343, 5.766, 2.848, 0.002,
  ],
  agedTowns: [0.131, 0.154, 0.223, 0.276, 0.216, 0.248, 0.535, 0.217, 0.444, 5.122, 3.254, 0.004],
  towns: [0.166, 0.206, 0.251, 0.239, 0.138, 0.204, 0.551, 0.245, 0.403, 4.901, 3.396, 0.019],
  wealthyOutskirts: [
    0.182, 0.241, 0.267, 0.213, 0.097, 0.137, 0.513, 0.35, 0.298, 4.172, 3.482, 0.01,
  ],
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: a share, not the logarithm of e.
  smallCities: [0.197, 0.206, 0.237, 0.22, 0.14, 0.208, 0.516, 0.276, 0.434, 1.978, 4.123, 0.022],
  cities: [0.266, 0.253, 0.23, 0.164, 0.088, 0.176, 0.458, 0.366, 0.401, 1.27, 4.555, 0.049],
};

/** The mean of a class, as if it were a commune of that code: nothing is said of where a class lies. */
export function meanOf(name: CommuneClass, code: string): Described {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, none = 0, middle = 0, higher = 0, ...others] =
    CENTRES[name];
  const [lowIncome = 0, density = 0, size = 0] = others;
  return {
    code,
    population: 10 ** size,
    density,
    shares: { p15: 1, age: [a, b, c, d, e], diploma: [none, middle, higher], lowIncome },
  };
}

/** The class of a place: that of the nearest centre. `coordinates` as `placed` gives them. */
export function classifier(
  scale: Scale,
  weights: readonly number[],
): (coordinates: readonly number[]) => CommuneClass {
  const centres = CLASSES.map((name) => ({ name, at: placed(CENTRES[name], scale, weights) }));
  return (coordinates) => {
    let [nearest, least]: [CommuneClass, number] = [CLASSES[0], Number.POSITIVE_INFINITY];
    for (const { name, at } of centres) {
      const distance = at.reduce((sum, here, d) => sum + (here - (coordinates[d] ?? 0)) ** 2, 0);
      if (distance < least) [nearest, least] = [name, distance];
    }
    return nearest;
  };
}
