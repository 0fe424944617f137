// Everything docs/VALIDATION.md prints, computed from public/data and the published figures.
// METHOD §11. Two levels: raw, France without Mayotte = 16.5 %; met16, metropolitan France = 16.0 %.
import { estimateArea, rates } from '../../src/estimate/index.ts';
import type { CommuneProfile } from '../../src/index.ts';
import { bisect } from '../../src/maths/bisect.ts';
import { departementOf } from '../../src/terms/commune.ts';
import { allCommunes, shippedStore } from '../shipped.ts';
import { illectronismeDepth, modelAtDepth, over15 } from './depth.ts';
import { type Measures, measures, type Pair } from './measures.ts';
import { perimeters } from './perimeters.ts';
import { type Predictor, predictors } from './predictors.ts';
import { publishedRates, type TestName } from './published.ts';

export const TESTS: readonly TestName[] = ['V1', 'V2', 'V3'];
export const LEVELS = ['raw', 'met16'] as const;
type Level = (typeof LEVELS)[number];
const NATIONAL: Readonly<Record<Level, number>> = { raw: 0.165, met16: 0.16 };

interface MethodResults {
  readonly id: string;
  readonly label: string;
  readonly tests: Readonly<Record<TestName, Readonly<Record<Level, Measures>>>>;
}

export interface Interval extends Pair {
  readonly test: TestName;
  readonly low: number;
  readonly high: number;
}

export interface Results {
  readonly modelId: string;
  readonly methods: readonly MethodResults[];
  /** The shipped model at met16, with its 90 % interval, in file order. */
  readonly groups: readonly Interval[];
  /** V1 again, keeping only the communes of Hauts-de-France. */
  readonly insideRegion: Readonly<Record<Level, Measures>>;
}

interface People {
  readonly commune: CommuneProfile;
  readonly count: number;
}

const peopleOf = (communes: readonly CommuneProfile[]): People[] =>
  communes.map((commune) => ({ commune, count: commune.population * commune.shares.p15 }));

function averageRate(people: readonly People[], rateOf: (commune: CommuneProfile) => number) {
  let cases = 0;
  let all = 0;
  for (const { commune, count } of people) {
    cases += count * rateOf(commune);
    all += count;
  }
  return cases / all;
}

/** Computes all of it; a few seconds. */
export async function validationResults(): Promise<Results> {
  const store = shippedStore();
  const model = await store.model();
  const communes = await allCommunes(store);
  const published = publishedRates();
  const areas = perimeters(published, communes);
  const depth = illectronismeDepth(communes);
  const fields: Readonly<Record<Level, People[]>> = {
    raw: peopleOf(communes.filter(({ code }) => departementOf(code) !== '976')),
    met16: peopleOf(communes.filter(({ code }) => !code.startsWith('97'))),
  };
  const membersOf = (code: string): People[] => peopleOf(areas.get(code) ?? []);
  const inRegion = (code: string): People[] =>
    membersOf(code).filter(({ commune }) => commune.region.code === '32');

  const levelOf = ({ rate, score, bounds }: Predictor, level: Level): number => {
    const people = fields[level];
    const scores = Float64Array.from(people, ({ commune }) => score(commune));
    const counts = Float64Array.from(people, ({ count }) => count);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const reached = (at: number): number => {
      let cases = 0;
      for (let i = 0; i < scores.length; i++) cases += (counts[i] ?? 0) * rate(at, scores[i] ?? 0);
      return cases / all;
    };
    return bisect((at) => reached(at) - NATIONAL[level], ...bounds);
  };
  const judge = (
    predictor: Predictor,
    test: TestName,
    level: Level,
    members: (code: string) => People[] = membersOf,
  ): Measures => {
    const at = levels.get(`${predictor.id} ${level}`) ?? Number.NaN;
    const rateOf = (commune: CommuneProfile) => predictor.rate(at, predictor.score(commune));
    return measures(
      published
        .filter((row) => row.test === test)
        .map(({ code, name, rate_pct: rate }) => {
          return { code, name, published: rate, predicted: averageRate(members(code), rateOf) };
        }),
    );
  };

  const all = predictors(communes, depth);
  const levels = new Map(
    all.flatMap((predictor) =>
      LEVELS.map((level): [string, number] => [
        `${predictor.id} ${level}`,
        levelOf(predictor, level),
      ]),
    ),
  );
  const perLevel = (of: (level: Level) => Measures) => ({ raw: of('raw'), met16: of('met16') });
  const methods = all.map((predictor) => {
    const perTest = (test: TestName) => perLevel((level) => judge(predictor, test, level));
    const { id, label } = predictor;
    return { id, label, tests: { V1: perTest('V1'), V2: perTest('V2'), V3: perTest('V3') } };
  });

  const [shipped] = all;
  if (!shipped) throw new RangeError('No predictor');
  const deep = modelAtDepth(model, depth.weights, levels.get('facteurs met16') ?? Number.NaN);
  const groups = published.map(({ test, code, name, rate_pct: rate }): Interval => {
    const members = (areas.get(code) ?? []).map(over15);
    const area = { kind: 'selection', code: null, nom: name } as const;
    const { adjusted, population } = estimateArea(area, members, deep);
    const { low, high } = adjusted.concerned;
    const predicted = averageRate(membersOf(code), (c) => rates(c, deep).concerned);
    return {
      test,
      code,
      name,
      published: rate,
      predicted,
      low: low / population,
      high: high / population,
    };
  });
  return {
    modelId: model.id,
    methods,
    groups,
    insideRegion: perLevel((level) => judge(shipped, 'V1', level, inRegion)),
  };
}

/** Groups of a test whose published rate lies inside the interval. */
export function covered(groups: readonly Interval[], test: TestName) {
  const own = groups.filter((group) => group.test === test);
  const inside = own.filter(({ low, high, published }) => low <= published && published <= high);
  return { inside: inside.length, all: own.length };
}
