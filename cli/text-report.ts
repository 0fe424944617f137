// The diagnosis as a page to read in a terminal: the same sentences as on screen, in 78 columns.

import { baseText } from '../src/explain/base.ts';
import { comparedText } from '../src/explain/compared.ts';
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
  percent,
  precisionText,
  reportText,
  roundingNote,
  sectionText,
  shareSentences,
  shownDrivers,
  signedPoints,
  sourceText,
  tierText,
  wholePeople,
} from '../src/explain/index.ts';
import { inhabitants } from '../src/explain/places.ts';
import { why } from '../src/explain/why.ts';
import { type Advice, type AreaEstimate, type Diagnosis, TIERS } from '../src/index.ts';
import type { PopulationBase } from '../src/terms/base.ts';
import { type Estimate, hasShare, type Rounded } from '../src/terms/estimate.ts';
import { type Reference, referenceRates } from '../src/terms/model.ts';
import type { PerMeasure } from '../src/terms/tier.ts';
import { heading, paragraph, table } from './layout.ts';
import { adviceBlocks } from './text-advice.ts';

/** The whole diagnosis of a commune, ready to print. */
export function textReport(diagnosis: Diagnosis, advice: Advice): string {
  const { commune, estimate, model, comparisons } = diagnosis;
  const { rounded } = estimate;
  const national = referenceRates(model.reference).concerned;
  const shown = rounded.display === 'figures';
  const estimated = shown || rounded.display === 'under-20';
  const blocks = [
    heading(`${commune.nom} (${commune.code})`, '='),
    headlineText.identity(commune.departement.nom, commune.population),
    ...headlineBlocks(commune.nom, estimate, national),
    ...(estimated ? noticeBlock(noticeSentences(estimate.notices)) : []),
    ...(shown ? [tiers(diagnosis)] : []),
    ...(estimated ? [reasons(diagnosis, national), comparison(diagnosis, comparisons)] : []),
    ...adviceBlocks(advice),
    ...(shown ? [nationalBlock(estimate.national, model.reference, estimate.base)] : []),
    sources(diagnosis),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The sentence that carries the number, its share, its range and how reliable it is. `place` opens it, as `headline` says. */
export function headlineBlocks(
  nom: string,
  estimate: Estimate,
  national: number,
  place?: string,
): string[] {
  const { rounded, grade, base, population } = estimate;
  const { before, figure, after } = headline(nom, estimate, place);
  const details = hasShare(rounded)
    ? [
        ...shareSentences(estimate, national),
        ...(grade === null ? [] : [`${precisionText.grade(grade)}.`]),
      ].join(' ')
    : withoutFigures(rounded);
  return [
    ...baseText[base ?? 'all'].told(population),
    paragraph(`${before}${figure}${after}.`),
    paragraph(details),
  ];
}

/** What stands in for a share that is not shown. */
function withoutFigures({ display }: Rounded): string {
  return display === 'nobody' ? headlineText.empty : headlineText.tooFew;
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
export function noticeBlock(sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.map((sentence) => paragraph(sentence, '- '));
  return [`${heading(sectionText.notices)}\n${lines.join('\n')}`];
}

function tiers({ estimate }: Diagnosis): string {
  const { rounded, rates } = estimate;
  const note = roundingNote(estimate);
  const rows = TIERS.map((tier) => {
    const range = rounded[tier];
    return [
      people(range.point),
      tierText[tier].need(range.point),
      `${between(range)} (${percent(rates[tier])})`,
    ];
  });
  return [
    heading(sectionText.tiers),
    table(rows, ['right', 'left', 'left']),
    ...(note === null ? [] : [paragraph(note)]),
  ].join('\n');
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
  const lines = shownDrivers(estimate.drivers).flatMap((driver) => [
    `${signedPoints(driver.shown).padStart(6)}  ${factorText[driver.factor]}`,
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
    paragraph(comparedText.row(area.nom, shares.concerned, exactByDefinition), '- '),
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
    paragraph(nationalText.explain(reference, base)),
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
    ...(hasShare(estimate.rounded)
      ? [paragraph(precisionText.national(model.reference)), sourceText.model(model.id)]
      : []),
  ].join('\n');
}
