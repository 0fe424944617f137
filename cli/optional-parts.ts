// What --prochain-lieu and --ressemblances add to a report.
import { mergeOptionalParts, type OptionalParts } from '../reports/optional/optional-parts.ts';
import { readNextPlacesParts, readResemblanceParts } from '../reports/optional/read-parts.ts';
import { DISTANCES_KM, FIRST_QUESTION } from '../src/coverage/index.ts';
import type { CommuneProfile, Model } from '../src/index.ts';
import type { Store } from '../src/store/index.ts';
import type { BaseOption } from '../src/terms/base.ts';
import { detourOf, type OptionalPartsOptions } from './optional-parts-options.ts';

/** @param communes of the territory, in the order of codes */
export async function optionalPartsOf(
  communes: readonly CommuneProfile[],
  model: Model,
  { prochainLieu, loin, detour, ouvertTard, ressemblances }: OptionalPartsOptions,
  store: Store,
  base: BaseOption,
): Promise<OptionalParts> {
  const question = {
    stops: Number(prochainLieu),
    withinKm: DISTANCES_KM.find((km) => String(km) === loin) ?? FIRST_QUESTION.withinKm,
    detour: detourOf(detour ?? '') ?? FIRST_QUESTION.detour,
    late: ouvertTard ?? FIRST_QUESTION.late,
  };
  const parts = await Promise.all([
    ressemblances ? readResemblanceParts(communes, store, base) : [],
    prochainLieu === undefined ? [] : readNextPlacesParts(communes, model, question, store, base),
  ]);
  return mergeOptionalParts(parts.flat());
}
