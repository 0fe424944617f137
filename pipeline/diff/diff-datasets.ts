// What moved between two data sets, commune by commune, and why. One thing is changed at a time, from the old
// commune to the new one, in a fixed order: the parts add up exactly to the whole change, and what two causes
// do together goes to the later one.
import { estimate } from '../../src/index.ts';
import { sumOf } from '../../src/maths/sum.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { Model } from '../../src/terms/model.ts';
import type { Dataset } from '../dataset/read-dataset.ts';

/** In the order in which they are changed. */
export const CAUSES = ['population', 'ages', 'diplomas', 'income', 'territory', 'method'] as const;
export type Cause = (typeof CAUSES)[number];
type PerCause = Readonly<Record<Cause, number>>;

interface Side {
  readonly population: number;
  /** Share of people concerned, 0..1. */
  readonly share: number;
  /** People concerned, unrounded. */
  readonly people: number;
}

export interface CommuneChange {
  readonly code: string;
  readonly nom: string;
  readonly before: Side;
  readonly after: Side;
  /** Differences of people concerned: they add up to after − before. */
  readonly people: PerCause;
  /** Differences of shares, in points; a population alone moves none. */
  readonly points: PerCause;
}

export interface DatasetDiff {
  readonly ids: readonly [string, string];
  readonly models: readonly [string, string];
  readonly totals: readonly [Side & { communes: number }, Side & { communes: number }];
  /** Communes of both, in the order of codes. */
  readonly changes: readonly CommuneChange[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Communes whose other facts changed, no estimate being concerned. */
  readonly others: Readonly<Record<'nom' | 'epci' | 'fibre' | 'frr' | 'qpv', number>>;
}

/** @throws nothing: both sets were read and checked. */
export function diffDatasets(before: Dataset, after: Dataset): DatasetDiff {
  const old = new Map(before.communes.map((commune) => [commune.code, commune]));
  const now = new Map(after.communes.map((commune) => [commune.code, commune]));
  const both = [...now.keys()].filter((code) => old.has(code)).sort();
  const pairs = both.flatMap((code) => {
    const [was, is] = [old.get(code), now.get(code)];
    return was && is ? [{ was, is }] : [];
  });
  const count = (differs: (was: CommuneProfile, is: CommuneProfile) => boolean) =>
    pairs.filter(({ was, is }) => differs(was, is)).length;
  const changes = pairs.map(({ was, is }) => change(was, is, before.model, after.model));
  const gone = before.communes.filter(({ code }) => !now.has(code));
  const added = after.communes.filter(({ code }) => !old.has(code));
  return {
    ids: [before.manifest.dataset.id, after.manifest.dataset.id],
    models: [before.model.id, after.model.id],
    totals: [
      total(
        changes.map((one) => one.before),
        gone.map((commune) => side(commune, before.model)),
      ),
      total(
        changes.map((one) => one.after),
        added.map((commune) => side(commune, after.model)),
      ),
    ],
    changes,
    gone: gone.map(({ code }) => code).sort(),
    added: added.map(({ code }) => code).sort(),
    others: {
      nom: count((was, is) => was.nom !== is.nom),
      epci: count((was, is) => was.epci?.code !== is.epci?.code),
      fibre: count((was, is) => was.surroundings?.fibre !== is.surroundings?.fibre),
      frr: count((was, is) => was.surroundings?.frr !== is.surroundings?.frr),
      qpv: count((was, is) => was.surroundings?.qpv !== is.surroundings?.qpv),
    },
  };
}

/** One commune, cause by cause. */
export function change(
  was: CommuneProfile,
  is: CommuneProfile,
  oldModel: Model,
  newModel: Model,
): CommuneChange {
  const { p15, age, diploma, lowIncome } = is.shares;
  const same = (a: readonly number[], b: readonly number[]) =>
    a.every((share, i) => share === b[i]);
  // A commune that a step leaves as it was is not estimated again: most of France, in most updates.
  const steps: ((commune: CommuneProfile) => CommuneProfile)[] = [
    (commune) =>
      commune.population === is.population ? commune : { ...commune, population: is.population },
    (commune) =>
      commune.shares.p15 === p15 && same(commune.shares.age, age)
        ? commune
        : { ...commune, shares: { ...commune.shares, p15, age } },
    (commune) =>
      same(commune.shares.diploma, diploma)
        ? commune
        : { ...commune, shares: { ...commune.shares, diploma } },
    (commune) =>
      commune.shares.lowIncome === lowIncome
        ? commune
        : { ...commune, shares: { ...commune.shares, lowIncome } },
    (commune) =>
      commune.territory === is.territory ? commune : { ...commune, territory: is.territory },
  ];
  const before = side(was, oldModel);
  const sides = [before];
  let [commune, last] = [was, before];
  for (const step of steps) {
    const next = step(commune);
    if (next !== commune) last = side(next, oldModel);
    commune = next;
    sides.push(last);
  }
  const after = newModel === oldModel ? last : side(commune, newModel);
  sides.push(after);
  const per = (of: (side: Side) => number): PerCause => {
    const moved = sides.slice(1).map((next, i) => of(next) - of(sides[i] ?? next));
    const [population = 0, ages = 0, diplomas = 0, income = 0, territory = 0, method = 0] = moved;
    return { population, ages, diplomas, income, territory, method };
  };
  return {
    code: is.code,
    nom: is.nom,
    before,
    after,
    people: per(({ people }) => people),
    points: per(({ share }) => share * 100),
  };
}

function side(commune: CommuneProfile, model: Model): Side {
  const { population } = commune;
  const share = estimate(commune, model).rates.concerned;
  return { population, share, people: share * population };
}

/** All communes of a set: those compared, then those that only it has. */
function total(compared: readonly Side[], own: readonly Side[]): Side & { communes: number } {
  const sides = [...compared, ...own];
  const population = sumOf(sides, (one) => one.population);
  const people = sumOf(sides, (one) => one.people);
  return { communes: sides.length, population, people, share: people / population };
}
