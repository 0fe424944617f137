// What the observatory shows: groups and their names, the shapes of départements and régions.
import { merge } from 'topojson-client';
import { type Shape, shapesOf } from '../../reports/map/shapes.ts';
import { densityText, sizeText } from '../../src/explain/groups.ts';
import type { Model } from '../../src/index.ts';
import type { ContoursFile, Group, GroupKind, ReadContours, Store } from '../../src/store/index.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import { createGroups } from '../../src/territories/index.ts';

export interface NamedGroup extends Group {
  readonly nom: string;
}

export interface Observatory {
  readonly france: Group | undefined;
  readonly groups: Readonly<Record<GroupKind, readonly NamedGroup[]>>;
  /** Région of a département, by their codes. */
  readonly regionOf: (departement: string) => string;
  readonly sources: readonly SourceCredit[];
  readonly model: Pick<Model, 'id' | 'reference'>;
}

export interface Shapes {
  readonly departement: readonly Shape[];
  readonly region: readonly Shape[];
}

/** Rejects as the store does. */
export async function loadObservatory(store: Store): Promise<Observatory> {
  const [manifest, model, groups] = await store.files.inOneRelease(() =>
    Promise.all([store.manifest(), store.model(), createGroups(store)()]),
  );
  const nameOf = ({ kind, code }: Group): string => {
    if (kind === 'departement') return manifest.departements.get(code)?.nom ?? code;
    if (kind === 'region') return manifest.regions.get(code) ?? code;
    return kind === 'density' ? (densityText[Number(code)] ?? code) : sizeText(Number(code));
  };
  const named = groups.map((group) => ({ ...group, nom: nameOf(group) }));
  const of = (wanted: GroupKind) => named.filter(({ kind }) => kind === wanted);
  const byName = (wanted: GroupKind) =>
    of(wanted).sort((a, b) => a.nom.localeCompare(b.nom, 'fr', { sensitivity: 'base' }));
  return {
    france: named.find(({ kind }) => kind === 'france'),
    groups: {
      france: of('france'),
      departement: byName('departement'),
      region: byName('region'),
      density: of('density'),
      size: of('size'),
    },
    regionOf: (code) => manifest.departements.get(code)?.region ?? '',
    sources: manifest.sources,
    model,
  };
}

/** What both maps are drawn from. Rejects as the store does. */
export async function loadShapes(
  contours: ReadContours,
  { regionOf }: Pick<Observatory, 'regionOf'>,
): Promise<Shapes> {
  const file = await contours('france');
  return { departement: shapesOf(file), region: regionsOf(file, regionOf) };
}

/** Départements of one région, made one. */
function regionsOf(file: ContoursFile, regionOf: (departement: string) => string): Shape[] {
  const { geometries } = file.objects.contours;
  const codes = [...new Set(geometries.map(({ id }) => regionOf(id)))];
  return codes.map((code) => ({
    code,
    geometry: merge(
      file,
      geometries.filter(({ id }) => regionOf(id) === code),
    ),
  }));
}
