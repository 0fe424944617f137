// One page for who reads no further: what was found, why, who helps, three priorities, how sure.
import { countPlaces } from '../../src/advice/index.ts';
import { comparisonText, precisionText } from '../../src/explain/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { firmnessOf } from '../action-facts.ts';
import { type Block, free, heading, list, type OutlineSection, paragraph } from '../blocks.ts';
import { exportText, writtenText } from '../copy.ts';
import { helpers as helpersAround, offices } from '../council/sentences.ts';
import { councilOfTerritory } from '../council/source.ts';
import { effects } from '../effects.ts';
import { hasRange } from '../firm-actions.ts';
import { reliability } from '../notices.ts';
import { priorities } from '../priorities.ts';
import type { TerritoryReport } from '../report.ts';
import { coverText, executiveText as text } from './copy.ts';
import { headline } from './headline.ts';
import { isDeserted } from './helpers.ts';

/** For who reads no further. */
export function executiveSection(report: TerritoryReport): OutlineSection {
  const { total, reasons, model, actions } = report;
  const explained = hasRange(total);
  return {
    title: text.title,
    blocks: [
      heading(text.found),
      ...headline(report).map(paragraph),
      paragraph(exportText.estimate),
      ...(explained ? [heading(text.why), list(effects(total, model, reasons))] : []),
      ...(isDeserted(report) ? [] : [heading(text.helpers), ...helpers(report)]),
      ...(actions.length > 0 ? [heading(text.priorities), list(prioritiesOf(report))] : []),
      ...(explained ? [heading(text.sure), ...precision(report)] : []),
      free(coverText.readerToFill),
    ],
  };
}

function helpers(report: TerritoryReport): Block[] {
  const { places, diagnosis, actors } = report;
  if (diagnosis !== null) return helpersAround(councilOfTerritory(report, '')).map(paragraph);
  if (places.length === 0) return [paragraph(writtenText.noPlace)];
  const libraries = places.filter(({ kind }) => kind === 'bibliotheque').length;
  const services = countPlaces(places, 'franceServices');
  return [
    paragraph(
      text.places(
        services,
        libraries,
        places.filter(({ kind }) => kind === 'autre'),
      ),
    ),
    ...offices({ kind: report.total.area.kind, actors }).map(paragraph),
  ];
}

function prioritiesOf(report: TerritoryReport): string[] {
  return priorities(report.actions).map(({ id, title }) =>
    hasRange(report.total) ? text.priority(title, firmnessOf(id, report)) : title,
  );
}

function precision({ total, model, diagnosis }: TerritoryReport): Block[] {
  const national = referenceRates(model.reference).concerned;
  return [
    paragraph(
      comparisonText.verdict(total.shares.concerned, national, diagnosis?.estimate.notices),
    ),
    paragraph(text.range),
    paragraph(precisionText.national(model.reference)),
    ...reliability(diagnosis).map(paragraph),
  ];
}
