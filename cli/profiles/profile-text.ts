// The diagnoses of places that a consultant describes, to read in a terminal.

import {
  between,
  driverText,
  factorText,
  people,
  profileText,
  reportText,
  sectionText,
  signedPoints,
  sourceText,
  tierText,
} from '../../src/explain/index.ts';
import { type Diagnosis, type Model, TIERS } from '../../src/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { heading, paragraph, table } from '../layout.ts';
import { headlineBlocks, noticeBlocks } from '../text-report.ts';

/** The diagnoses one after another, ready to print. */
export function profileBlocks(diagnoses: readonly Diagnosis[], model: Model): string {
  const national = referenceRates(model.reference).concerned;
  const blocks = diagnoses.flatMap(({ commune, estimate }) => {
    const { rounded, rates } = estimate;
    const shown = rounded.display === 'figures';
    const tiers = TIERS.map((tier) => {
      const range = rounded[tier];
      return [people(range.point), tierText[tier].need(range.point), between(range)];
    });
    const reasons = estimate.drivers.map(({ factor, share }) => [
      signedPoints(share),
      factorText[factor],
    ]);
    return [
      heading(commune.nom, '='),
      profileText.population(commune.population),
      paragraph(profileText.brought),
      ...headlineBlocks(commune.nom, estimate, national, profileText.place(commune.nom)),
      ...(shown
        ? [
            `${heading(sectionText.tiers)}\n${table(tiers, ['right', 'left', 'left'])}`,
            `${heading(driverText.title(rates.concerned, national))}\n${table(reasons, ['right', 'left'])}`,
          ]
        : []),
      ...noticeBlocks({ estimate }),
    ];
  });
  return blocks.map((block) => `${block}\n\n`).join('');
}

/** What closes them. */
export function profileFooter({ reference, id }: Model): string {
  return `${paragraph(sourceText.reference(reference))}\n\n${reportText.model(id)}\n`;
}
