// The tables of a territory's report, told once: the spreadsheet, the editable document and the page to
// print only lay them out. Numbers stay numbers.

import { ACTORS, placeDate, referenceLabel, referenceText } from '../src/advice/words.ts';
import { baseText } from '../src/explain/base.ts';
import { factorText, shownDrivers, tierText, typeset } from '../src/explain/index.ts';
import { hasShare } from '../src/terms/estimate.ts';
import { type Reference, referenceRates } from '../src/terms/model.ts';
import { type LocalPlace, PLACE_KINDS } from '../src/terms/place.ts';
import { MEASURES } from '../src/terms/tier.ts';
import { actionFacts } from './action-facts.ts';
import { textOf } from './blocks.ts';
import { type Cell, type Column, cellsOf, columnsOf } from './columns.ts';
import { exportText as text, writtenText } from './copy.ts';
import { openingText } from './hours.ts';
import { leftAside } from './list-notices.ts';
import { precisionOf } from './precision.ts';
import { provenanceFacts } from './provenance.ts';
import type { TerritoryReport } from './report.ts';
import {
  executiveText,
  groupsText,
  helpersText,
  listText,
  provenanceText,
} from './sections/copy.ts';
import { column, type Form, type SheetTable } from './table.ts';

/**
 * Tiers and total: people with their range, their share beside that of France, and the people that this one would give: rounded
 * people compare with neither. METHOD §3.3.
 */
export function summaryTable({ total }: Pick<TerritoryReport, 'total'>): SheetTable {
  return {
    name: text.sheets.summary,
    columns: [
      column(text.measure),
      column(text.point, 'people'),
      column(text.low, 'people'),
      column(text.high, 'people'),
      column(text.share, 'share'),
      column(text.nationalShare, 'share'),
      column(text.national, 'people'),
    ],
    rows: !hasShare(total.rounded)
      ? [withheld(total)]
      : MEASURES.map((measure) => {
          const { low, point, high } = total.rounded[measure];
          return [
            measure === 'concerned' ? text.together : tierText[measure].name,
            ...(total.rounded.display === 'figures' ? [point] : [null]),
            ...(total.rounded.display === 'figures' && !total.exactByDefinition
              ? [low, high]
              : [null, null]),
            total.rates[measure],
            total.national[measure] / total.population,
            total.national[measure],
          ];
        }),
  };
}

/** One line in the place of the figures. METHOD §3.8. */
function withheld({ rounded }: TerritoryReport['total']): Cell[] {
  const said = rounded.display === 'nobody' ? writtenText.nobody : writtenText.tooFew;
  return [said, null, null, null, null, null, null];
}

/** The four reasons, then their sum: the gap with France. */
export function driversTable({ total, model }: TerritoryReport): SheetTable {
  const gap = total.rates.concerned - referenceRates(model.reference).concerned;
  return {
    name: text.sheets.drivers,
    columns: [column(text.factor), column(text.effect, 'points')],
    rows: [
      ...shownDrivers(total.drivers).map(({ factor, shown }): Cell[] => [
        factorText[factor],
        shown * 100,
      ]),
      [text.gap, gap * 100],
    ],
  };
}

const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/^part_/, 'share'],
  [/^effet_\w+_points$/, 'points'],
  [/^densite$|_arret$/, 'code'],
  [/^national_/, 'people'],
];

const FORM_OF_TYPE = { string: 'text', integer: 'people', number: 'decimal' } as const;

/** How a column of communes is shown. */
export function formOf(name: string, type: Column['type']): Form {
  return FORMS.find(([pattern]) => pattern.test(name))?.[1] ?? FORM_OF_TYPE[type];
}

/** Every commune, every column, in the order of codes. */
export function communesTable({ lines, model, optionalParts }: TerritoryReport): SheetTable {
  return {
    name: text.sheets.communes,
    naming: 2,
    columns: columnsOf(optionalParts).map(({ name, title, type }) =>
      column(title, formOf(name, type)),
    ),
    rows: lines.map((line) => cellsOf(line, model.id, columnsOf(optionalParts))),
  };
}

/** A town hall as such, whatever the list that it comes from. */
export function placeKind({ kind, role }: LocalPlace): string {
  return role === undefined ? text.placeKinds[kind] : ACTORS[role].name;
}

/** The known places of the territory, one a row. */
export function placesTable({ places }: TerritoryReport): SheetTable {
  return {
    name: text.sheets.places,
    columns: [
      text.place,
      text.placeKind,
      text.placeCommune,
      text.placeCode,
      helpersText.address,
      text.placePostal,
      helpersText.hours,
      text.placePhone,
      text.placeSource,
      text.placeDate,
    ].map((title) => column(title)),
    rows: [...places]
      .sort((a, b) => (a.communeCode + a.id < b.communeCode + b.id ? -1 : 1))
      .map((place) => [
        typeset(place.nom),
        placeKind(place),
        place.communeNom,
        place.communeCode,
        place.adresse && typeset(place.adresse),
        place.codePostal,
        openingText(place),
        place.telephone,
        referenceLabel(place.source),
        placeDate(place),
      ]),
  };
}

/** The territories that a wider one is made of, a table a level. */
export function groupTables({ groups }: TerritoryReport): SheetTable[] {
  return groups.map(({ kind, lines }) => ({
    name: text.groupSheets[kind],
    naming: 2,
    columns: [
      column(text.groupCode),
      column(groupsText.levels[kind].column),
      column(text.communesCount, 'people'),
      column(text.population, 'people'),
      column(text.point, 'people'),
      column(text.low, 'people'),
      column(text.high, 'people'),
      column(text.share, 'share'),
      column(text.shareLow, 'share'),
      column(text.shareHigh, 'share'),
      ...PLACE_KINDS.map((kind) => column(groupsText.places[kind], 'people')),
      column(text.remark),
    ],
    rows: lines.map(({ estimate, places, partial }) => {
      const { area, communes, population, rounded, shares } = estimate;
      const { low, point, high } = rounded.concerned;
      const share = shares.concerned;
      return [
        area.code,
        area.nom,
        communes,
        Math.round(population),
        ...(rounded.display === 'figures' ? [point, low, high] : [null, null, null]),
        ...(hasShare(rounded) ? [share.point, share.low, share.high] : [null, null, null]),
        ...PLACE_KINDS.map((kind) => places[kind]),
        partial ? groupsText.partialNote : null,
      ];
    }),
  }));
}

/** The first actions, told as their sheets are, with two empty columns for the council to fill. */
export function planTable(report: TerritoryReport): SheetTable {
  const told = report.actions.map((action) => ({
    title: action.title,
    facts: actionFacts(action, report),
  }));
  const names = told[0]?.facts.map(({ name }) => name) ?? [];
  return {
    name: text.sheets.plan,
    columns: [text.action, ...names, text.owner, text.when].map((title) => column(title)),
    rows: told.map(({ title, facts }) => [
      title,
      ...facts.map(({ said }) => said.map(textOf).join('\n')),
      null,
      null,
    ]),
  };
}

/** Of a list of communes: how many of its lines were read, then each that was read otherwise than written, or left aside. */
export function listTables(report: TerritoryReport): SheetTable[] {
  const { lineRemarks, listLines } = report;
  if (lineRemarks === undefined || listLines === undefined) return [];
  const counts = listText.counts(listLines, leftAside(report).length);
  return [
    {
      name: text.sheets.list,
      columns: [
        column(listText.column, 'code'),
        ...[listText.written, listText.code, listText.remark].map((title) => column(title)),
      ],
      rows: [
        [null, null, null, counts],
        ...lineRemarks.map(({ line, written, code, text: said }) => [line, written, code, said]),
      ],
    },
  ];
}

/** In reading order, each line under the part that it is of: this file, how to read it, how sure it is, the method, the columns. */
export function methodTable({ total, provenance, optionalParts }: TerritoryReport): SheetTable {
  const { reading, calculation, columns } = text.method;
  const said = (part: string, sentences: readonly string[]) =>
    sentences.map((sentence): Cell[] => [part, null, sentence]);
  const named = (part: string, facts: readonly (readonly [string, string])[]) =>
    facts.map(([name, meaning]): Cell[] => [part, name, meaning]);
  const base = baseText[total.base ?? 'all'].told(total.population);
  return {
    name: text.sheets.method,
    naming: 2,
    columns: [column(text.part), column(text.mark), column(text.meaning)],
    rows: [
      ...named(provenanceText.title, provenanceFacts(provenance)),
      ...said(reading.title, [text.estimate, ...base, ...reading.said]),
      ...said(executiveText.sure, precisionOf(total)),
      ...said(calculation.title, calculation.said),
      ...named(
        columns(text.sheets.communes),
        columnsOf(optionalParts).map(({ title, description }) => [title, description]),
      ),
    ],
  };
}

/** The national shares that the estimate is tied to; none where nothing is estimated. METHOD §3.8. */
export function referencesOf({
  total,
  model,
}: Pick<TerritoryReport, 'total' | 'model'>): readonly Reference[] {
  return hasShare(total.rounded) ? [model.reference] : [];
}

/** The sources of the figures, then the national shares that they are tied to. */
export function sourcesTable(
  report: Pick<TerritoryReport, 'sources' | 'total' | 'model'>,
): SheetTable {
  return {
    name: text.sheets.sources,
    columns: [text.title, text.producer, text.vintage, text.licence, text.address].map((title) =>
      column(title),
    ),
    rows: [
      ...report.sources.map(({ title, producer, vintage, licence, url }) => [
        typeset(title),
        producer,
        vintage,
        licence,
        url,
      ]),
      ...referencesOf(report).map(({ label, source, vintage }) => [
        label,
        source,
        vintage,
        null,
        referenceText.wetechcare.url,
      ]),
    ],
  };
}
