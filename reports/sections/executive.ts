// One page for who reads no further: what was found, why, who helps, three priorities, how sure.
import { countPlaces } from '../../src/advice/index.ts';
import {
  comparisonText,
  driverText,
  factorText,
  precisionText,
  shownDrivers,
} from '../../src/explain/index.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { firmnessOf } from '../action-facts.ts';
import { type Block, free, heading, list, type OutlineSection, paragraph } from '../blocks.ts';
import { exportText, writtenText } from '../copy.ts';
import { isAlone, type TerritoryReport } from '../report.ts';
import { coverText, executiveText as text } from './copy.ts';
import { headline } from './headline.ts';

const PRIORITIES = 3;
const STRONGEST = 2;

/** For who reads no further. */
export function executiveSection(report: TerritoryReport): OutlineSection {
  const { total, actions } = report;
  const explained = total.rounded.display === 'figures' && !total.exactByDefinition;
  return {
    title: text.title,
    blocks: [
      heading(text.found),
      ...headline(report).map(paragraph),
      paragraph(exportText.estimate),
      ...(explained ? [heading(text.why), list(strongest(report))] : []),
      heading(text.helpers),
      ...helpers(report),
      ...(actions.length > 0 ? [heading(text.priorities), list(priorities(report))] : []),
      ...(explained ? [heading(text.sure), ...precision(report)] : []),
      free(coverText.readerToFill),
    ],
  };
}

/** The reasons that move the share most, by their size. */
function strongest({ total: { drivers } }: TerritoryReport): string[] {
  return [...shownDrivers(drivers)]
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, STRONGEST)
    .map(({ factor, shown }) => text.effect(factorText[factor], driverText.effect(shown)));
}

function helpers(report: TerritoryReport): Block[] {
  const { places } = report;
  if (places.length === 0) return [paragraph(writtenText.noPlace)];
  const libraries = places.filter(({ kind }) => kind === 'bibliotheque').length;
  const services = countPlaces(places, 'franceServices');
  return [
    paragraph(
      text.places(services, libraries, places.filter(({ kind }) => kind === 'autre').length),
    ),
    paragraph(text.relays(isAlone(report) ? 'alone' : 'either')),
  ];
}

function priorities(report: TerritoryReport): string[] {
  return report.actions
    .slice(0, PRIORITIES)
    .map(({ id, title }) =>
      report.total.exactByDefinition ? title : text.priority(title, firmnessOf(id, report)),
    );
}

function precision({ total, model }: TerritoryReport): Block[] {
  const national = referenceRates(model.reference).concerned;
  return [
    paragraph(comparisonText.verdict(total.shares.concerned, national)),
    paragraph(text.range),
    paragraph(precisionText.national(model.reference)),
  ];
}
