// The diagnoses of places that a consultant describes, to read in a terminal.

import {
  between,
  driverText,
  factorText,
  people,
  profileText,
  reportText,
  sectionText,
  shownDrivers,
  signedPoints,
  sourceText,
  tierText,
} from '../../src/explain/index.ts';
import { type Diagnosis, type Model, TIERS } from '../../src/index.ts';
import type { AreaEstimate } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { heading, paragraph, table } from '../layout.ts';
import { headlineBlocks, noticeBlock } from '../text-report.ts';
import { profileCliText } from './copy.ts';
import { profileNotices } from './profile-notices.ts';

/** The diagnoses one after another, ready to print. */
export function profileBlocks(diagnoses: readonly Diagnosis[], model: Model): string {
  const national = referenceRates(model.reference).concerned;
  const blocks = diagnoses.flatMap(({ commune, estimate }) => {
    const { rounded, rates } = estimate;
    const shown = rounded.display === 'figures';
    // A grade judges published figures: these are of the file. METHOD §3.7.
    const ungraded = { ...estimate, grade: null };
    const tiers = TIERS.map((tier) => {
      const range = rounded[tier];
      return [people(range.point), tierText[tier].need(range.point), between(range)];
    });
    const reasons = shownDrivers(estimate.drivers).map(({ factor, shown }) => [
      signedPoints(shown),
      factorText[factor],
    ]);
    return [
      heading(commune.nom, '='),
      profileText.population(commune.population),
      paragraph(profileText.brought),
      ...headlineBlocks(commune.nom, ungraded, national, profileText.place(commune.nom)),
      ...(shown
        ? [
            `${heading(sectionText.tiers)}\n${table(tiers, ['right', 'left', 'left'])}`,
            `${heading(driverText.title(rates.concerned, national))}\n${table(reasons, ['right', 'left'])}`,
          ]
        : []),
      ...noticeBlock(profileNotices(estimate)),
    ];
  });
  return blocks.map((block) => `${block}\n\n`).join('');
}

/** What closes them: all of them together where they are several, then where the figures come from. */
export function profileFooter(
  total: AreaEstimate,
  together: readonly string[],
  { reference, id }: Model,
): string {
  const block =
    together.length === 0
      ? ''
      : `${[heading(total.area.nom, '='), ...together.map((one) => paragraph(one))].join('\n')}\n\n`;
  return `${block}${paragraph(sourceText.reference(reference))}\n\n${reportText.model(id)}\n`;
}

/** How many people the places have together, with their range; nothing for one place, nor for too few inhabitants. */
export function totalSentences({ communes, population, base, rounded }: AreaEstimate): string[] {
  if (communes < 2 || rounded.display !== 'figures') return [];
  return [
    profileCliText.total(communes, population, base ?? 'all', rounded.concerned),
    profileCliText.apart,
  ];
}
