// What --prochain-lieu and --ressemblances add to a report.
import { type Added, allAdded } from '../reports/added/added.ts';
import { addedClasses } from '../reports/added/classes.ts';
import { addedNextPlaces } from '../reports/added/next-places.ts';
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
import { type AddedOptions, detourOf } from './added-options.ts';

/** @param communes of the territory, in the order of codes */
export async function addedTo(
  communes: readonly CommuneProfile[],
  model: Model,
  { prochainLieu, loin, detour, ouvertTard, ressemblances }: AddedOptions,
  store: Store,
): Promise<Added> {
  const codes = communes.map(({ code }) => code);
  const parts: Added[] = [];
  if (ressemblances) {
    const known = createResemblances(store);
    const [lines, france] = await Promise.all([known.lines(codes), known.classes()]);
    parts.push(addedClasses(communes, lines, france));
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
    parts.push(addedNextPlaces(answers));
  }
  return allAdded(parts);
}
