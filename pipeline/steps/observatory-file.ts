// observatoire.json: the communes added up by département, région, density level and size. METHOD §3.9.
import type { ModelReadyRow } from '../../src/calibrate/index.ts';
import {
  constantsOf,
  type GroupKind,
  type ModelFile,
  modelOf,
  type ObservatoryFile,
} from '../../src/files/index.ts';
import { type AreaEstimate, diagnoseArea } from '../../src/index.ts';
import type { ModelInput } from '../../src/terms/commune.ts';
import { DENSITY_LEVELS, SIZE_BOUNDS, sizeClassOf } from '../../src/terms/size-class.ts';
import type { Measure, Range } from '../../src/terms/tier.ts';
import type { JoinedCommune } from './join.ts';

/** Digits kept of a share: a hundredth of a percent. */
const SHARE = 10_000;

/** `rows` and `communes` are in the same order. */
export function buildObservatoryFile(
  communes: readonly JoinedCommune[],
  rows: readonly ModelReadyRow[],
  modelFile: ModelFile,
): ObservatoryFile {
  const model = modelOf(constantsOf(modelFile));
  const lines = communes.flatMap(({ commune, territoire }, i) => {
    const row = rows[i];
    if (!row) return [];
    const { epci, epci_nom: nom } = commune;
    const input: ModelInput = {
      ...row,
      departement: { code: commune.departement, nom: commune.departement_nom },
      region: { code: commune.region, nom: commune.region_nom },
      epci: epci === null ? null : { code: epci, nom: nom ?? '' },
    };
    return [{ commune, density: territoire.densite_7, input }];
  });
  const groups: { kind: GroupKind; code: string; area: AreaEstimate }[] = [];
  const add = (kind: GroupKind, code: string, keep: (line: (typeof lines)[number]) => boolean) => {
    const members = lines.filter(keep).map(({ input }) => input);
    const area = { kind: kind === 'france' ? kind : 'selection', code, nom: code } as const;
    groups.push({ kind, code, area: diagnoseArea(area, members, model) });
  };
  add('france', 'france', () => true);
  for (const region of distinct(lines.map(({ commune }) => commune.region))) {
    add('region', region, ({ commune }) => commune.region === region);
  }
  for (const departement of distinct(lines.map(({ commune }) => commune.departement))) {
    add('departement', departement, ({ commune }) => commune.departement === departement);
  }
  for (const level of DENSITY_LEVELS) {
    add('density', String(level), ({ density }) => density === level);
  }
  SIZE_BOUNDS.forEach((_, size) => {
    add('size', String(size), ({ input }) => sizeClassOf(input.population) === size);
  });
  const people = (measure: Measure) =>
    groups.map(({ area }) => tuple(area.rounded[measure], area.exactByDefinition));
  return {
    columns: {
      kind: groups.map(({ kind }) => kind),
      code: groups.map(({ code }) => code),
      communes: groups.map(({ area }) => area.communes),
      population: groups.map(({ area }) => area.population),
      share: groups.map(({ area }) => shareOf(area)),
      exclus: people('exclus'),
      eloignes: people('eloignes'),
      presqueAutonomes: people('presqueAutonomes'),
      concerned: people('concerned'),
    },
  };
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

/** France is exact by definition: its range is its point. */
function tuple({ low, point, high }: Range, exact: boolean): [number, number, number] {
  return exact ? [point, point, point] : [low, point, high];
}

function shareOf({ shares, exactByDefinition }: AreaEstimate) {
  const [a, b, c] = tuple(shares.concerned, exactByDefinition);
  const cut = (value: number) => Math.round(value * SHARE) / SHARE;
  return [cut(a), cut(b), cut(c)] satisfies [number, number, number];
}
