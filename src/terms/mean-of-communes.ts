/**
 * The mean of a share over communes, by population; null where it is published for less than half of the people.
 * @param of null or undefined where the commune has none
 */
export function meanOfCommunes<Commune extends { readonly population: number }>(
  communes: readonly Commune[],
  of: (commune: Commune) => number | null | undefined,
): number | null {
  let [population, covered, sum] = [0, 0, 0];
  for (const commune of communes) {
    population += commune.population;
    const share = of(commune);
    if (share === null || share === undefined) continue;
    covered += commune.population;
    sum += commune.population * share;
  }
  return covered === 0 || covered < population / 2 ? null : sum / covered;
}
