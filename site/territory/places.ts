// The places of the files that hold these communes: more than theirs, and some of them twice.
import { departementsOf, type Store } from '../../src/store/index.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import type { Row } from './rows.ts';

/** Rejects with a DiagnosisError, as the store does. */
export async function placesFor(
  rows: readonly Row[],
  store: Pick<Store, 'places'>,
): Promise<LocalPlace[]> {
  const departements = departementsOf(rows.map(({ code }) => code));
  return (await Promise.all(departements.map(store.places))).flat();
}
