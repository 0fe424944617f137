// The method on a page with every limit, the sources with their addresses, the words of the report, the file itself.
import { referenceText } from '../../src/advice/words.ts';
import { baseText } from '../../src/explain/base.ts';
import { sourceText, typeset } from '../../src/explain/index.ts';
import { isOutsideSurveyField, isOverseas } from '../../src/terms/commune.ts';
import {
  heading,
  list,
  type OutlineSection,
  paragraph,
  tableBlock,
  type WrittenCell,
} from '../blocks.ts';
import { exportText } from '../copy.ts';
import { precisionOf } from '../precision.ts';
import { provenanceFacts } from '../provenance.ts';
import { isAlone, type TerritoryReport } from '../report.ts';
import { referencesOf } from '../tables.ts';
import { executiveText, provenanceText } from './copy.ts';
import { glossaryText, methodText, sourcesReportText } from './method-copy.ts';

const text = (title: string) => ({ title, numeric: false });

/** How the figures are made and what they are not. */
export function methodSection(report: TerritoryReport): OutlineSection {
  const { total, lines, model, diagnosis } = report;
  const precision = diagnosis === null ? precisionOf(total) : [];
  return {
    title: methodText.title,
    blocks: [
      heading(methodText.how),
      ...baseText[total.base ?? 'all'].told(total.population).map((text) => paragraph(text)),
      list([...methodText.steps(isAlone(report), model.reference), sourceText.model(model.id)]),
      ...(precision.length > 0 ? [heading(executiveText.sure), list(precision)] : []),
      heading(methodText.limits),
      list([
        ...methodText.limitList(
          lines.some(({ commune }) => isOutsideSurveyField(commune.code)),
          model.reference,
        ),
        ...(lines.some(({ commune }) => isOverseas(commune.code)) ? [methodText.overseas] : []),
      ]),
    ],
  };
}

/** The exact page, as it is typed from paper. */
function addressOf(url: string | null): WrittenCell {
  return url === null
    ? sourcesReportText.noAddress
    : { text: url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''), href: url };
}

/** Every source that the report quotes, of figures and of advice. */
export function sourcesSection(report: TerritoryReport): OutlineSection {
  const { sources, actions } = report;
  const references = referencesOf(report);
  const words = sourcesReportText;
  const licences = [...new Set(sources.map(({ licence }) => licence))];
  // The same for all is said once, above.
  const ofEach = (licence: string) => (licences.length > 1 ? [licence] : []);
  const quoted = [...new Set(actions.map(({ source }) => source))].map((id) => referenceText[id]);
  return {
    title: exportText.sheets.sources,
    blocks: [
      paragraph(sourceText.intro),
      ...(licences.length === 1 ? licences.map(words.licence).map(paragraph) : []),
      tableBlock({
        caption: words.caption,
        columns: [
          exportText.title,
          exportText.producer,
          exportText.vintage,
          ...ofEach(exportText.licence),
          words.address,
        ].map(text),
        rows: [
          ...sources.map(({ title, producer, vintage, licence, url }) => [
            url === null ? typeset(title) : { text: typeset(title), href: url },
            producer,
            vintage,
            ...ofEach(licence),
            addressOf(url),
          ]),
          ...references.map(({ label, source, vintage }) => [
            typeset(label),
            source,
            vintage,
            ...ofEach(''),
            addressOf(referenceText.wetechcare.url),
          ]),
        ],
      }),
      ...(quoted.length === 0
        ? []
        : [
            heading(words.quotedTitle),
            tableBlock({
              caption: words.quotedCaption,
              columns: [words.quoted, words.date, words.address].map(text),
              rows: quoted.map(({ label, date, url }) => [label, date, addressOf(url)]),
            }),
          ]),
    ],
  };
}

/** The words of an EPCI are left out where there is none. */
export function glossarySection(report: TerritoryReport): OutlineSection {
  return {
    title: glossaryText.title,
    annex: true,
    short: true,
    blocks: [
      tableBlock({
        caption: glossaryText.caption,
        columns: [glossaryText.word, glossaryText.meaning].map(text),
        rows: isAlone(report)
          ? glossaryText.words.filter(([word]) => !glossaryText.ofEpci.includes(word ?? ''))
          : glossaryText.words,
      }),
    ],
  };
}

/** Which data, model and program made the file, and when. */
export function fileSection({ provenance }: TerritoryReport): OutlineSection {
  return {
    title: provenanceText.title,
    annex: true,
    short: true,
    blocks: [
      tableBlock({
        caption: provenanceText.title,
        columns: provenanceText.columns.map(text),
        rows: provenanceFacts(provenance).map(([name, value]) => [
          name,
          /^https?:/.test(value) ? { text: value, href: value } : value,
        ]),
      }),
    ],
  };
}
