// What the next place is looked for with: the places around a territory, and its shapes for the map.
import { type Shape, shapesOf } from '../../reports/map/shapes.ts';
import { createCoverage } from '../../src/coverage/index.ts';
import type { ReadContours, Store } from '../../src/store/index.ts';
import { departementsOf } from '../../src/territories/index.ts';
import type { About, Focus } from '../territory/state.ts';
import { NextPlaces } from './NextPlaces.tsx';

/** More communes than this are a dust on any screen. */
const MAX_DRAWN = 1_600;

interface From {
  readonly focus: Focus;
  readonly about: About;
  readonly store: Pick<Store, 'files'>;
  readonly contours: ReadContours;
}

/** Rejects as the store does; without its shapes, the answer goes without a map. */
export async function loadNextPlaces({ focus: { area, rows }, about, store, contours }: From) {
  const codes = rows.map(({ code }) => code);
  const departements = departementsOf(codes);
  const [points, shapes] = await Promise.all([
    createCoverage(store)(departements),
    shapesOfSome(codes, departements, contours).catch((): Shape[] => []),
  ]);
  const communes = rows.map(({ profile }) => profile);
  return { NextPlaces, nom: area.nom, communes, points, shapes, model: about.model };
}

async function shapesOfSome(
  codes: readonly string[],
  departements: readonly string[],
  contours: ReadContours,
): Promise<Shape[]> {
  if (codes.length > MAX_DRAWN) return [];
  const own = new Set(codes);
  const files = await Promise.all(departements.map(contours));
  return files.flatMap(shapesOf).filter(({ code }) => own.has(code));
}
