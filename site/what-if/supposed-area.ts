// What is supposed of a territory: the same changes in each of its communes, as the command line types them.
import type { Change, ShareName } from '../../src/terms/change.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';

/** A share that may be changed, and its mean over the territory. */
export interface MovedShare {
  readonly id: string;
  readonly of: ShareName;
  /** 0..1, of the people that it is counted in. */
  readonly mean: number;
}

export interface Supposed {
  /** Points added to each share, by its id. */
  readonly points: Readonly<Record<string, number>>;
  /** Percent added to the population. */
  readonly population: number;
  readonly territory: 'as-is' | 'urban' | 'rural';
}

export const NOTHING: Supposed = { points: {}, population: 0, territory: 'as-is' };

/** Ages and diplomas are shares of those aged 15 and over, low incomes of all. */
export function movedShares(communes: readonly CommuneProfile[]): readonly MovedShare[] {
  const mean = (
    share: (one: CommuneProfile) => number,
    people: (one: CommuneProfile) => number,
  ): number => {
    const all = communes.reduce((sum, one) => sum + people(one), 0);
    const some = communes.reduce((sum, one) => sum + people(one) * share(one), 0);
    return all > 0 ? some / all : 0;
  };
  const over15 = ({ population, shares }: CommuneProfile) => population * shares.p15;
  const inGroup = (group: 'age' | 'diploma', size: number) =>
    Array.from({ length: size }, (_, index): MovedShare => {
      const share = ({ shares }: CommuneProfile) => shares[group][index] ?? 0;
      return { id: `${group}-${index}`, of: { group, index }, mean: mean(share, over15) };
    });
  const lowIncome = mean(
    ({ shares }) => shares.lowIncome,
    ({ population }) => population,
  );
  return [
    ...inGroup('age', 5),
    ...inGroup('diploma', 3),
    { id: 'income', of: 'lowIncome', mean: lowIncome },
  ];
}

/** As the engine takes them; what is left alone is no change. */
export function changesOf(
  { points, population, territory }: Supposed,
  shares: readonly MovedShare[],
): Change[] {
  const moved = shares.flatMap(({ id, of }): Change[] => {
    const added = points[id] ?? 0;
    return added === 0 ? [] : [{ kind: 'share', of, how: 'add', value: added / 100 }];
  });
  return [
    ...moved,
    ...(population === 0
      ? []
      : [{ kind: 'population', how: 'multiply', value: 1 + population / 100 } as const]),
    ...(territory === 'as-is'
      ? []
      : [{ kind: 'territory', rural: territory === 'rural' } as const]),
  ];
}
