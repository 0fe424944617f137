// contours/DEP.json: the outlines of Admin Express, one TopoJSON a département. They are made light later, all
// together, by steps/contours: here nothing is simplified.
import type { Feature, FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { readAdminExpress } from '../producers/admin-express.ts';
import type { Geography } from './communes-table.ts';
import type { Credit, PublishedFolder } from './remake.ts';

/** Steps of the grid of a file: a metre or less for any département. */
const GRID = 1e6;

export interface RemadeContours {
  readonly id: 'contours';
  /** Text of each file, by département. */
  readonly files: ReadonlyMap<string, string>;
  readonly shapes: number;
  readonly credit: Credit;
}

/** Null when no outlines are at hand. @throws TableError. */
export async function remakeContours(
  folder: PublishedFolder,
  { codes, decoupage }: Geography,
): Promise<RemadeContours | null> {
  const file = folder.find('admin-express');
  if (!file) return null;
  const { read, used, notes } = await folder.read(file, readAdminExpress);
  const departementOf = new Map(decoupage.communes.map((row) => [row.code, row.departement]));
  const departements = new Map<string, Feature[]>();
  const drawn = new Set<string>();
  for (const { code, geometry } of read) {
    const departement = departementOf.get(code);
    if (!codes.known.has(code) || departement === undefined) {
      notes.add('orphan', code);
      continue;
    }
    if (drawn.has(code)) {
      notes.add('twice', code);
      continue;
    }
    drawn.add(code);
    const own = departements.get(departement) ?? [];
    own.push({ type: 'Feature', properties: { code }, geometry });
    departements.set(departement, own);
  }
  for (const code of codes.known) if (!drawn.has(code)) notes.add('withoutRow', code);
  const files = new Map(
    [...departements]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([departement, features]) => [
        departement,
        JSON.stringify(topology({ contours: collection(features) }, GRID)),
      ]),
  );
  return {
    id: 'contours',
    files,
    shapes: drawn.size,
    credit: {
      file: 'contours/',
      producer: 'IGN (Admin Express)',
      vintage: used.vintage,
      ...(file.entry.page === null ? {} : { url: file.entry.page }),
      from: [used],
    },
  };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
