// The sections that --prochain-lieu and --ressemblances add to a report.
import type { OutlineSection } from '../reports/blocks.ts';
import type { TerritoryReport } from '../reports/report.ts';
import { classesSection, nextPlacesSection } from '../reports/sections/added.ts';
import { createCoverage, FIRST_QUESTION, NEEDS, nextPlaces } from '../src/coverage/index.ts';
import { createResemblances } from '../src/resemblance/index.ts';
import type { Store } from '../src/store/index.ts';
import { departementsOf } from '../src/territories/index.ts';
import { type AddedOptions, detourOf } from './added-options.ts';

export async function addedSections(
  { lines, model }: TerritoryReport,
  { prochainLieu, detour, ressemblances }: AddedOptions,
  store: Store,
): Promise<OutlineSection[]> {
  const communes = lines.map(({ commune }) => commune);
  const codes = communes.map(({ code }) => code);
  const sections: OutlineSection[] = [];
  if (ressemblances) {
    const resemblances = createResemblances(store);
    const [known, france] = await Promise.all([resemblances.lines(codes), resemblances.classes()]);
    sections.push(classesSection(communes, known, france));
  }
  if (prochainLieu !== undefined) {
    const points = await createCoverage(store)(departementsOf(codes));
    const answers = NEEDS.map((need) =>
      nextPlaces(communes, points, model, {
        ...FIRST_QUESTION,
        need,
        stops: Number(prochainLieu),
        detour: detourOf(detour ?? '') ?? FIRST_QUESTION.detour,
      }),
    );
    sections.push(nextPlacesSection(answers));
  }
  return sections;
}
