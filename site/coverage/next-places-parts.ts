// The next places asked for on the page, for the files that are taken away from it.

import { nextPlacesParts } from '../../reports/optional/next-places.ts';
import type { OptionalParts } from '../../reports/optional/optional-parts.ts';
import { createCoverage, nextPlaces, type Question } from '../../src/coverage/index.ts';
import type { CommuneProfile, Model } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import { departementsOf } from '../../src/territories/index.ts';

/** Rejects as the store does. */
export async function loadNextPlacesParts(
  communes: readonly CommuneProfile[],
  model: Model,
  question: Question,
  store: Pick<Store, 'files'>,
): Promise<OptionalParts> {
  const points = await createCoverage(store)(departementsOf(communes.map(({ code }) => code)));
  return nextPlacesParts([nextPlaces(communes, points, model, question)]);
}
