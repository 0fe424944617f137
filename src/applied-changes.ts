// Changes applied to a place: the figures that the engine takes, each group of shares brought back to 100 %.
import type { Changes } from './simulate.ts';
import type { Change } from './terms/change.ts';
import type { CommuneProfile } from './terms/commune.ts';
import { ruralOrNot } from './terms/rural-or-not.ts';

export interface AppliedChanges {
  readonly changes: Changes;
  /** A figure stopped at 0 or at 100 %: the place cannot be what was supposed. */
  readonly stopped: boolean;
}

/** As METHOD §3.10 asks: the shares that are not named keep their proportions. */
export function appliedChanges(place: CommuneProfile, changes: readonly Change[]): AppliedChanges {
  const { shares } = place;
  let { population, territory } = place;
  let { p15, lowIncome } = shares;
  const moved = { age: new Map<number, number>(), diploma: new Map<number, number>() };
  let stopped = false;
  /** Between its bounds; says so when it was beyond. */
  const within = (value: number, most: number): number => {
    const kept = Math.min(most, Math.max(0, value));
    if (Math.abs(kept - value) > EPSILON) stopped = true;
    return kept;
  };
  for (const change of changes) {
    if (change.kind === 'territory') territory = ruralOrNot(territory, change.rural);
    else if (change.kind === 'population') {
      const { how, value } = change;
      const people =
        how === 'set' ? value : how === 'add' ? population + value : Math.round(population * value);
      population = within(people, Number.POSITIVE_INFINITY);
    } else {
      const { of, how, value } = change;
      const share = (now: number) => within(how === 'set' ? value : now + value, 1);
      if (of === 'p15') p15 = share(p15);
      else if (of === 'lowIncome') lowIncome = share(lowIncome);
      else moved[of.group].set(of.index, share(shares[of.group][of.index] ?? 0));
    }
  }
  const group = (now: readonly number[], to: ReadonlyMap<number, number>): number[] => {
    const asked = [...to.values()].reduce((sum, share) => sum + share, 0);
    const others = now.filter((_, i) => !to.has(i));
    const left = others.reduce((sum, share) => sum + share, 0);
    // Nobody is left to take the rest: those that were named share all.
    const whole = others.length === 0 ? asked : Math.max(1, asked);
    if (Math.abs(whole - 1) > EPSILON) stopped = true;
    const rest = Math.max(0, 1 - asked);
    return now.map((share, i) => {
      const to_i = to.get(i);
      if (to_i !== undefined) return whole > 0 ? to_i / whole : 1 / now.length;
      return left > 0 ? (share / left) * rest : rest / others.length;
    });
  };
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = group(shares.age, moved.age);
  const [none = 0, middle = 0, higher = 0] = group(shares.diploma, moved.diploma);
  return {
    changes: {
      ...(population !== place.population && { population }),
      ...(territory !== place.territory && { territory }),
      ...(p15 !== shares.p15 && { p15 }),
      ...(moved.age.size > 0 && { age: [a, b, c, d, e] as const }),
      ...(moved.diploma.size > 0 && { diploma: [none, middle, higher] as const }),
      ...(changes.some((change) => change.kind === 'share' && change.of === 'lowIncome') && {
        lowIncome,
      }),
    },
    stopped,
  };
}

/** Shares are whole per mille: less is the noise of sums. */
const EPSILON = 1e-9;
