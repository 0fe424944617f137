// Reads the folder of shapes, a TopoJSON file a département, into shapes in degrees.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { CONTOURS, type RawContours, rawContours } from './sources/contours.ts';
import { TableError } from './table-error.ts';

export type Position = readonly [number, number];

/** A commune as polygons, each an outline and its holes. */
export interface Shape {
  readonly code: string;
  readonly departement: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

export interface ReadContours {
  readonly shapes: readonly Shape[];
  /** Seal of the folder: sha-256 of the names and sha-256 of its files. */
  readonly sha256: string;
}

/**
 * The shapes of every commune that has one, by file then in file order.
 * @throws TableError when a file cannot be read or is not what its schema says.
 */
export async function readContours(dir: string): Promise<ReadContours> {
  const folder = join(dir, CONTOURS.file);
  const names = await readdir(folder).catch((cause: unknown) => {
    throw fault(CONTOURS.file, '', `un dossier lisible dans ${dir}`, cause);
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const shapes: Shape[] = [];
  const seals: string[] = [];
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    seals.push(`${file} ${createHash('sha256').update(bytes).digest('hex')}`);
    shapes.push(...shapesOf(file.slice(0, -'.json'.length), parsed(file, bytes.toString())));
  }
  return { shapes, sha256: createHash('sha256').update(seals.join('\n')).digest('hex') };
}

function parsed(file: string, text: string): RawContours {
  try {
    const result = rawContours.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw fault(file, issue?.path.join('.') ?? '', issue?.message ?? 'autre chose', result.error);
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    throw fault(file, '', 'un TopoJSON bien formé', cause);
  }
}

function shapesOf(departement: string, topology: RawContours): Shape[] {
  return Object.values(topology.objects).flatMap(({ geometries }) =>
    geometries.map((geometry): Shape => {
      const { code } = geometry.properties;
      if (geometry.type === 'Polygon') {
        const { coordinates } = feature(topology, geometry).geometry;
        return { code, departement, polygons: [coordinates.map(positions)] };
      }
      const { coordinates } = feature(topology, geometry).geometry;
      return { code, departement, polygons: coordinates.map((rings) => rings.map(positions)) };
    }),
  );
}

function positions(ring: readonly (readonly number[])[]): Position[] {
  return ring.map(([x = 0, y = 0]) => [x, y]);
}

function fault(file: string, column: string, expected: string, cause: unknown): TableError {
  return new TableError({ file, line: 0, column, value: '', expected }, { cause });
}
