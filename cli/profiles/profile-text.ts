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
import type { PopulationBase } from '../../src/terms/base.ts';
import { type AreaEstimate, hasShare } from '../../src/terms/estimate.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { heading, paragraph, table } from '../layout.ts';
import { headlineBlocks, noticeBlock } from '../text-report.ts';
import { profileCliText as text } from './copy.ts';
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

/** How many places of a file lack figures. */
export interface Unfigured {
  /** Of fewer than 20 inhabitants, none included: nothing is told of them. METHOD §3.8. */
  readonly withheld: number;
  /** Of fewer than 20 people concerned: their share alone is told. */
  readonly shareOnly: number;
}

/** Which places have no figures. */
export function unfiguredSentences(
  { communes: places, base, rounded }: AreaEstimate,
  { withheld, shareOnly }: Unfigured,
): string[] {
  const seeTotal = places > 1 && hasShare(rounded);
  return [
    ...(withheld > 0 ? [text.withoutFigures(withheld, base ?? 'all', seeTotal)] : []),
    ...(shareOnly > 0 ? [text.shareOnly(shareOnly)] : []),
  ];
}

/** How many people the places have together, with their range; nothing for one place. */
export function totalSentences(total: AreaEstimate): string[] {
  const { communes: places, population, rounded } = total;
  const base: PopulationBase = total.base ?? 'all';
  if (places < 2) return [];
  return rounded.display === 'figures'
    ? [text.total(places, population, base, rounded.concerned), text.apart]
    : [text.withheldTotal(places, population, base, rounded.display)];
}
