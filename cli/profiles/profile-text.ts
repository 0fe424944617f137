// The diagnoses of places that a consultant describes, to read in a terminal.

import {
  between,
  driverText,
  factorText,
  headline,
  headlineText,
  people,
  precisionText,
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
import { noticeBlocks, withoutFigures } from '../text-report.ts';

/** The diagnoses one after another, ready to print. */
export function profileBlocks(diagnoses: readonly Diagnosis[], model: Model): string {
  const national = referenceRates(model.reference).concerned;
  const blocks = diagnoses.flatMap(({ commune, estimate }) => {
    const { rounded, rates, grade } = estimate;
    const { before, figure, after } = headline(
      commune.nom,
      estimate,
      profileText.place(commune.nom),
    );
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
      ...(estimate.base === '15+' ? [headlineText.over15(estimate.population)] : []),
      paragraph(`${before}${figure}${after}.`),
      ...(shown
        ? [
            paragraph(
              [
                headlineText.share(rates.concerned, national, estimate.base),
                headlineText.range(rounded.concerned),
                ...(grade === null ? [] : [`${precisionText.grade(grade)}.`]),
              ].join(' '),
            ),
            `${heading(sectionText.tiers)}\n${table(tiers, ['right', 'left', 'left'])}`,
            `${heading(driverText.title(rates.concerned, national))}\n${table(reasons, ['right', 'left'])}`,
          ]
        : [paragraph(withoutFigures(rounded))]),
      ...noticeBlocks({ estimate }),
    ];
  });
  return blocks.map((block) => `${block}\n\n`).join('');
}

/** What closes them. */
export function profileFooter({ reference, id }: Model): string {
  return `${paragraph(sourceText.reference(reference))}\n\n${reportText.model(id)}\n`;
}
