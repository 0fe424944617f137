// resemblances/QUARTER.json and typology.json: which communes resemble each one, its class, and its places of help.
import { isOpenToAll } from '../../src/advice/index.ts';
import type { ModelReadyRow } from '../../src/calibrate/index.ts';
import { constantsOf, type ModelFile, modelOf } from '../../src/files/index.ts';
import { sumOf } from '../../src/maths/sum.ts';
import {
  besideClass,
  CLASSES,
  type ClassesFile,
  classifier,
  encodeLines,
  figuresOf,
  isDescribed,
  KINDRED,
  type LinesFile,
  nearestTo,
  type Offer,
  placed,
  quarterOf,
  type ResemblanceLine,
  scaleOf,
  weightsOf,
} from '../../src/resemblance/build.ts';
import { COVARIATES } from '../../src/terms/factor.ts';
import { groupBy } from '../../src/terms/group-by.ts';
import type { JoinedCommune } from './join.ts';
import type { TidyPlace } from './places/tidy-place.ts';

export interface BuiltResemblances {
  readonly files: ReadonlyMap<string, LinesFile>;
  readonly classes: ClassesFile;
  /** The places of help of each commune. */
  readonly offerIn: (code: string) => Offer;
  /** How many communes have figures to be compared by. */
  readonly described: number;
}

/** `rows` and `communes` are in the same order. docs/METHOD.md §13. */
export function buildResemblances(
  communes: readonly JoinedCommune[],
  rows: readonly ModelReadyRow[],
  model: ModelFile,
  places: readonly TidyPlace[],
): BuiltResemblances {
  const all = rows.map((row, i) => ({ ...row, density: communes[i]?.territoire.densite_7 ?? 7 }));
  const described = all.filter(isDescribed);
  const scale = scaleOf(described);
  const weights = weightsOf(modelOf(constantsOf(model)).weights[0]);
  const points = described.map((commune) => placed(figuresOf(commune), scale, weights));
  const nearest = nearestTo(points, KINDRED);
  const kinds = points.map(classifier(scale, weights));
  const rank = new Map(described.map(({ code }, i) => [code, i]));
  const inside = groupBy(places, ({ commune }) => commune.code);
  const offerIn = (code: string) => offerOf(inside.get(code) ?? []);
  const deviations = scale.deviations.map((deviation) => Number(deviation.toFixed(4)));
  const lines = all.map((commune): ResemblanceLine => {
    const { code, sources } = commune;
    const i = rank.get(code) ?? -1;
    const kind = kinds[i] ?? null;
    const kindred = (nearest[i] ?? []).flatMap((other) => described[other]?.code ?? []).sort();
    const borrowed = new Set(COVARIATES.filter((covariate) => sources[covariate] !== 'commune'));
    return {
      code,
      kind,
      far: kind !== null && besideClass(commune, kind, deviations, borrowed).far,
      offer: offerIn(code),
      kindred,
    };
  });
  const ofClass = CLASSES.map((name) => described.filter((_, i) => kinds[i] === name));
  return {
    files: new Map(
      [...groupBy(lines, ({ code }) => quarterOf(code))].map(([quarter, own]) => [
        quarter,
        encodeLines(own),
      ]),
    ),
    classes: {
      deviations,
      columns: {
        communes: ofClass.map(({ length }) => length),
        people: ofClass.map((own) => sumOf(own, ({ population }) => population)),
      },
    },
    offerIn,
    described: described.length,
  };
}

function offerOf(places: readonly TidyPlace[]): Offer {
  const count = (test: (place: TidyPlace) => boolean) => places.filter(test).length;
  const staffed = count(isStaffedLibrary);
  const unknownLibraries = staffed > 0 ? 0 : count(isLibraryOfUnknownStaff);
  return {
    franceServices: count(({ kind }) => kind === 'franceServices'),
    bibliotheques: unknownLibraries > 0 ? null : staffed,
    aidantsConnect: count(({ aidantsConnect }) => aidantsConnect),
    unknownLibraries,
  };
}

/** A library open to all that is known to have an employee. */
export function isStaffedLibrary(place: Pick<TidyPlace, 'kind' | 'nom' | 'library'>): boolean {
  return isOpenToAll(place) && (place.library?.staff ?? 0) >= 1;
}

/** Blank in its list: neither that it has an employee, nor that it has none. */
export function isLibraryOfUnknownStaff(
  place: Pick<TidyPlace, 'kind' | 'nom' | 'library'>,
): boolean {
  return isOpenToAll(place) && (place.library?.staff ?? null) === null;
}
