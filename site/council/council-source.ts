// What the documents of a council say, from the diagnosis on screen: the page is where its figures are shown.
import { version } from '../../package.json';
import { type CouncilSource, councilOfCommune } from '../../reports/council/source.ts';
import { isoDay } from '../../reports/provenance.ts';
import type { Store } from '../../src/store/index.ts';
import type { Diagnosis } from '../../src/terms/diagnosis.ts';

/** Rejects when the data of the commune or of its places cannot be read. */
export async function councilSource(
  diagnosis: Diagnosis,
  store: Pick<Store, 'commune' | 'places' | 'manifest'>,
): Promise<CouncilSource> {
  const { code, departement } = diagnosis.commune;
  const [commune, places, { dataset }] = await Promise.all([
    store.commune(code),
    store.places(departement.code),
    store.manifest(),
  ]);
  return councilOfCommune(diagnosis, commune, places, {
    model: diagnosis.model.id,
    dataset: dataset.id,
    software: version,
    day: isoDay(new Date()),
    // Without the plan of the visitor, which names people.
    address: location.origin + location.pathname + location.search,
  });
}
