// Which places of our lists each commune has, kind by kind, or how far the nearest one is. Its rules and words
// come with the advice: fetched once the figures are on screen.
import { ACTORS } from '../../src/advice/words.ts';
import { actorsAround } from '../../src/advise.ts';
import { kilometres } from '../../src/explain/numbers.ts';
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';
import { compareText } from './copy.ts';

export interface PlaceRow {
  readonly header: string;
  readonly cells: readonly string[];
}

/** Rows of a table, a cell a commune. Rejects when places cannot be read. */
export async function placeRows(
  store: Pick<Store, 'commune' | 'places'>,
  diagnoses: readonly Pick<Diagnosis, 'commune'>[],
): Promise<readonly PlaceRow[]> {
  const around = await Promise.all(
    diagnoses.map(async ({ commune: { code, departement } }) => {
      const [profile, places] = await Promise.all([
        store.commune(code),
        store.places(departement.code),
      ]);
      return actorsAround(profile, places).flatMap(({ kind, place }) =>
        place === null ? [] : [{ kind, distanceKm: place.distanceKm }],
      );
    }),
  );
  const kinds = [...new Set(around.flat().map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    header: ACTORS[kind].name,
    cells: around.map((places) => {
      const distances = places.flatMap((place) => (place.kind === kind ? [place.distanceKm] : []));
      const inside = distances.filter((km) => km === 0).length;
      if (inside > 0) return compareText.inside(inside);
      return distances.length === 0
        ? compareText.nowhere
        : compareText.nearest(kilometres(Math.min(...distances)));
    }),
  }));
}
