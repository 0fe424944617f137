// What the observatory shows: groups and their names, the shapes of départements and régions.
import { merge } from 'topojson-client';
import { type Shape, shapesOf } from '../../reports/map/shapes.ts';
import { densityText, sizeText } from '../../src/explain/groups.ts';
import type { Model } from '../../src/index.ts';
import {
  type ContoursFile,
  createContours,
  type Group,
  type GroupKind,
  type Store,
} from '../../src/store/index.ts';
import type { SourceCredit } from '../../src/terms/diagnosis.ts';
import { readGroups } from '../../src/territories/index.ts';

export interface NamedGroup extends Group {
  readonly nom: string;
}

export interface Observatory {
  readonly france: Group | undefined;
  readonly groups: Readonly<Record<GroupKind, readonly NamedGroup[]>>;
  readonly shapes: { readonly departement: readonly Shape[]; readonly region: readonly Shape[] };
  readonly sources: readonly SourceCredit[];
  readonly model: Pick<Model, 'id' | 'reference'>;
}

/** Rejects as the store does. */
export async function loadObservatory(store: Store): Promise<Observatory> {
  const [manifest, model, groups, file] = await store.files.inOneRelease(() =>
    Promise.all([
      store.manifest(),
      store.model(),
      readGroups(store),
      createContours(store)('france'),
    ]),
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
  const regionOf = (code: string) => manifest.departements.get(code)?.region ?? '';
  return {
    france: named.find(({ kind }) => kind === 'france'),
    groups: {
      france: of('france'),
      departement: byName('departement'),
      region: byName('region'),
      density: of('density'),
      size: of('size'),
    },
    shapes: { departement: shapesOf(file), region: regionsOf(file, regionOf) },
    sources: manifest.sources,
    model,
  };
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
