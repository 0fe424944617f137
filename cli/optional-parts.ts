// What --prochain-lieu and --ressemblances add to a report.

import { classesParts } from '../reports/optional/classes.ts';
import { nextPlacesParts } from '../reports/optional/next-places.ts';
import { mergeOptionalParts, type OptionalParts } from '../reports/optional/optional-parts.ts';
import {
  createCoverage,
  DISTANCES_KM,
  FIRST_QUESTION,
  NEEDS,
  nextPlaces,
} from '../src/coverage/index.ts';
import type { CommuneProfile, Model } from '../src/index.ts';
import { createResemblances } from '../src/resemblance/index.ts';
import type { Store } from '../src/store/index.ts';
import { departementsOf } from '../src/territories/index.ts';
import { detourOf, type OptionalPartsOptions } from './optional-parts-options.ts';

/** @param communes of the territory, in the order of codes */
export async function optionalPartsOf(
  communes: readonly CommuneProfile[],
  model: Model,
  { prochainLieu, loin, detour, ouvertTard, ressemblances }: OptionalPartsOptions,
  store: Store,
): Promise<OptionalParts> {
  const codes = communes.map(({ code }) => code);
  const parts: OptionalParts[] = [];
  if (ressemblances) {
    const known = createResemblances(store);
    const [lines, france] = await Promise.all([known.lines(codes), known.classes()]);
    parts.push(classesParts(communes, lines, france));
  }
  if (prochainLieu !== undefined) {
    const points = await createCoverage(store)(departementsOf(codes));
    const answers = NEEDS.map((need) =>
      nextPlaces(communes, points, model, {
        need,
        stops: Number(prochainLieu),
        withinKm: DISTANCES_KM.find((km) => String(km) === loin) ?? FIRST_QUESTION.withinKm,
        detour: detourOf(detour ?? '') ?? FIRST_QUESTION.detour,
        late: ouvertTard ?? FIRST_QUESTION.late,
      }),
    );
    parts.push(nextPlacesParts(answers));
  }
  return mergeOptionalParts(parts);
}
