// What was found, in three sentences: where, how many, which part. METHOD §3.8 for what is told of few people.
import {
  inhabitantsOf,
  people,
  percent,
  placeLabel,
  shareBetween,
} from '../../src/explain/index.ts';
import { communes, territoryText } from '../../src/explain/territory.ts';
import { referenceRates } from '../../src/terms/model.ts';
import { writtenText as text } from '../copy.ts';
import { listNoticeSentences } from '../list-notices.ts';
import { reportNotices } from '../notices.ts';
import type { TerritoryReport } from '../report.ts';
import { headlineReportText } from './copy.ts';

/** What a list lost on its way is said whatever is shown. */
export function headline(report: TerritoryReport): string[] {
  return [...figuresFound(report), ...listNoticeSentences(report.listNotices)];
}

/** Of nobody or of few people, a sentence in the place of figures. */
function figuresFound(report: TerritoryReport): string[] {
  const { total, model } = report;
  const { rounded, rates, exactByDefinition, base = 'all' } = total;
  const who = whoIsCounted(report);
  if (rounded.display === 'nobody') return [who, text.nobody];
  if (rounded.display === 'too-few') return [who, text.tooFew];
  const { low, point, high } = rounded.concerned;
  if (exactByDefinition) {
    return [
      who,
      text.exactly(inhabitantsOf(base, point)),
      territoryText.shareAlone(rates.concerned, base),
      territoryText.exact,
    ];
  }
  const national = referenceRates(model.reference).concerned;
  const share = text.share(percent(rates.concerned), percent(national), base);
  const counted =
    rounded.display === 'figures'
      ? [text.people(inhabitantsOf(base, point), people(low), people(high)), share]
      : [text.few, share, text.shareRange(shareBetween(total.shares.concerned))];
  return [who, ...counted, ...reportNotices(report)];
}

function whoIsCounted({ total, lines, diagnosis }: TerritoryReport): string {
  const { population, area, base = 'all' } = total;
  const counted = inhabitantsOf(base, Math.round(population));
  if (diagnosis !== null) {
    const { nom, departement } = diagnosis.commune;
    return headlineReportText.alone(placeLabel(nom, departement), counted);
  }
  return area.nom === territoryText.listName(lines.length)
    ? headlineReportText.listed(lines.length, counted)
    : text.headline(area.nom, counted, communes(lines.length));
}
