// The diagnosis as a page to read in a terminal: the same sentences as on screen, in 78 columns.

import { whyTitle } from '../src/explain/diagnosis.ts';
import {
  between,
  comparisonText,
  driverSentence,
  driverText,
  factorText,
  headline,
  headlineText,
  nationalText,
  noticeSentences,
  people,
  precisionText,
  reportText,
  sectionText,
  signedPoints,
  sourceText,
  tierText,
  wholePeople,
} from '../src/explain/index.ts';
import { inhabitants } from '../src/explain/places.ts';
import { why } from '../src/explain/why.ts';
import { type Advice, type AreaEstimate, type Diagnosis, TIERS } from '../src/index.ts';
import type { PopulationBase } from '../src/terms/base.ts';
import { hasShare, type Rounded } from '../src/terms/estimate.ts';
import { type Reference, referenceRates } from '../src/terms/model.ts';
import type { PerMeasure } from '../src/terms/tier.ts';
import { heading, paragraph, table } from './layout.ts';
import { adviceBlocks } from './text-advice.ts';

/** The whole diagnosis of a commune, ready to print. */
export function textReport(diagnosis: Diagnosis, advice: Advice): string {
  const { commune, estimate, model, comparisons } = diagnosis;
  const { rounded, rates } = estimate;
  const national = referenceRates(model.reference).concerned;
  const { before, figure, after } = headline(commune.nom, estimate);
  const shown = rounded.display === 'figures';
  const estimated = shown || rounded.display === 'under-20';
  const grade = estimate.grade === null ? [] : [precisionText.grade(estimate.grade)];
  const blocks = [
    heading(`${commune.nom} (${commune.code})`, '='),
    headlineText.identity(commune.departement.nom, commune.population),
    ...(estimate.base === '15+' ? [headlineText.over15(estimate.population)] : []),
    paragraph(`${before}${figure}${after}.`),
    ...(shown
      ? [
          paragraph(
            [
              headlineText.share(rates.concerned, national, estimate.base),
              headlineText.range(rounded.concerned),
              ...grade.map((sentence) => `${sentence}.`),
            ].join(' '),
          ),
        ]
      : [paragraph(withoutFigures(rounded))]),
    ...(estimated ? noticeBlocks(diagnosis) : []),
    ...(shown ? [tiers(diagnosis)] : []),
    ...(estimated ? [reasons(diagnosis, national), comparison(diagnosis, comparisons)] : []),
    ...adviceBlocks(advice),
    ...(shown ? [nationalBlock(estimate.national, model.reference, estimate.base)] : []),
    sources(diagnosis),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** What stands in for figures that are not shown. */
export function withoutFigures({ display }: Rounded): string {
  if (display === 'nobody') return headlineText.empty;
  return display === 'too-few' ? headlineText.tooFew : headlineText.small;
}

/** National shares of a population, ready to print. */
export function nationalReport(
  population: number,
  national: PerMeasure<number>,
  reference: Reference,
): string {
  const title = heading(`${reportText.name} : ${inhabitants(population)}`, '=');
  return `${title}\n\n${nationalBlock(national, reference)}\n`;
}

/** What must be known before the figures are read, under its heading; nothing when there is nothing. */
export function noticeBlocks({ estimate }: Pick<Diagnosis, 'estimate'>): string[] {
  // An empty commune has already been said to be empty.
  if (estimate.rounded.display === 'nobody' || estimate.notices.length === 0) return [];
  const sentences = noticeSentences(estimate.notices).map((sentence) => paragraph(sentence, '- '));
  return [`${heading(sectionText.notices)}\n${sentences.join('\n')}`];
}

function tiers({ estimate: { rounded } }: Diagnosis): string {
  const rows = TIERS.map((tier) => {
    const range = rounded[tier];
    return [people(range.point), tierText[tier].need(range.point), between(range)];
  });
  return `${heading(sectionText.tiers)}\n${table(rows, ['right', 'left', 'left'])}`;
}

function reasons(diagnosis: Diagnosis, national: number): string {
  const { estimate, commune, published, model } = diagnosis;
  const context = {
    commune,
    published,
    model,
    covariates: estimate.covariates,
    notices: estimate.notices,
  };
  const lines = estimate.drivers.flatMap((driver) => [
    `${signedPoints(driver.share).padStart(6)}  ${factorText[driver.factor]}`,
    paragraph(driverSentence(driver, context), '        '),
  ]);
  const aloud = [heading(whyTitle), ...why(diagnosis).map((sentence) => paragraph(sentence))];
  return [
    heading(driverText.title(estimate.rates.concerned, national)),
    ...lines,
    '',
    ...aloud,
  ].join('\n');
}

function comparison({ commune, estimate }: Diagnosis, areas: readonly AreaEstimate[]): string {
  const rows = [
    { ...estimate, area: { nom: commune.nom }, exactByDefinition: false },
    ...areas,
  ].map(({ area, shares, exactByDefinition }) =>
    paragraph(comparisonText.row(area.nom, shares.concerned, exactByDefinition), '- '),
  );
  const listed = estimate.population === 0 ? rows.slice(1) : rows;
  return `${heading(comparisonText.title(estimate.base))}\n${listed.join('\n')}`;
}

function nationalBlock(
  national: PerMeasure<number>,
  reference: Reference,
  base?: PopulationBase,
): string {
  const whole = wholePeople(national);
  const rows = [
    ...TIERS.map((tier) => [people(whole[tier]), tierText[tier].need(whole[tier])]),
    [people(whole.concerned), nationalText.total],
  ];
  return [
    heading(sectionText.national),
    paragraph(nationalText.explain(reference.percents, base)),
    table(rows, ['right', 'left']),
    paragraph(sourceText.reference(reference)),
  ].join('\n');
}

function sources({ sources: credits, model, estimate }: Diagnosis): string {
  const lines = credits.map((credit) =>
    paragraph(`${credit.title}. ${sourceText.credit(credit)}`, '- '),
  );
  return [
    heading(sectionText.sources),
    ...lines,
    ...(hasShare(estimate.rounded) ? [paragraph(precisionText.national)] : []),
    sourceText.model(model.id),
  ].join('\n');
}
