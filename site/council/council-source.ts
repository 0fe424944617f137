// What the documents of a council say, from the diagnosis and the advice on screen: the page is where its figures are
// shown.
import { type CouncilSource, councilOfCommune } from '../../reports/council/source.ts';
import { mergePlaces } from '../../src/advice/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { AdviceProps } from '../../widget/advice/props.ts';
import { placeAddress } from '../downloads/page-address.ts';
import { pageProvenance } from '../downloads/page-provenance.ts';

type Manifest = Awaited<ReturnType<Store['manifest']>>;

/** As the visitor's marks, answers, lists and plan stand when it is called. */
export function councilSource(
  { diagnosis, commune, places, lists, visitor }: AdviceProps,
  { dataset }: Manifest,
): CouncilSource {
  const provenance = {
    model: diagnosis.model.id,
    ...pageProvenance(dataset.id, placeAddress()),
  };
  const known = mergePlaces(places, lists.placesOf(commune));
  return councilOfCommune(diagnosis, commune, known, provenance, visitor.plan.value);
}
