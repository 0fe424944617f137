// The report of a territory as it is read, in order: what the Word document, the web page and its PDF
// all say. Numbers are written for people here, because nobody computes with them any more.

import { halfWidths } from '../src/estimate/index.ts';
import { areaNoticeSentences } from '../src/explain/area-notices.ts';
import {
  baseText,
  comparisonText,
  inhabitantsOf,
  people,
  percent,
  signedPoints,
} from '../src/explain/index.ts';
import { communes, territoryText } from '../src/explain/territory.ts';
import { referenceRates } from '../src/terms/model.ts';
import { aroundInShort, aroundVerdict } from './around.ts';
import type { Cell } from './columns.ts';
import { exportText, writtenText as text } from './copy.ts';
import { barFigure, type Figure, mapFigure } from './figures.ts';
import { mapText } from './map/copy.ts';
import type { ReportMap } from './map/report-map.ts';
import type { TerritoryReport } from './report.ts';
import {
  driversTable,
  type Form,
  methodTable,
  placesTable,
  planTable,
  sourcesTable,
  summaryTable,
  type Table,
} from './tables.ts';

/** A table whose cells are text; `numeric` columns are aligned to the right. */
export interface WrittenTable {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export interface OutlineSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly figure: Figure | null;
  readonly table: WrittenTable | null;
}

export interface Outline {
  readonly title: string;
  readonly footer: string;
  readonly sections: readonly OutlineSection[];
}

/** Longer tables belong in a spreadsheet: a report is read. */
const MOST_ROWS = 400;

/** The whole report, in reading order; its map, when it has one, has a section of its own. */
export function outlineOf(report: TerritoryReport, map: ReportMap | null = null): Outline {
  const { total, lines, model, places } = report;
  const exact = total.exactByDefinition;
  const plain = { paragraphs: [], figure: null, table: null };
  const many = lines.length > MOST_ROWS;
  const tooManyPlaces = places.length > MOST_ROWS;
  return {
    title: text.title(total.area.nom),
    footer: text.footer(model.id),
    sections: [
      {
        title: exportText.sheets.summary,
        paragraphs: [...headline(report), exportText.estimate],
        figure: total.population > 0 ? barFigure(report) : null,
        table: written(summaryInShort(report)),
      },
      ...(exact ? [] : [{ ...plain, title: text.why, table: written(driversTable(report)) }]),
      ...(exact || report.wider.length === 0
        ? []
        : [
            {
              ...plain,
              title: territoryText.aroundTitle,
              paragraphs: [comparisonText.title(total.base), aroundVerdict(report)],
              table: written(aroundInShort(report)),
            },
          ]),
      ...(map === null
        ? []
        : [
            {
              ...plain,
              title: mapText.title,
              paragraphs: [comparisonText.title(total.base)],
              figure: mapFigure(map),
            },
          ]),
      many
        ? {
            ...plain,
            title: text.communes,
            paragraphs: [text.communesElsewhere(people(lines.length))],
          }
        : {
            ...plain,
            title: text.communes,
            paragraphs: [text.communesOrder],
            table: written(communesInShort(report)),
          },
      {
        ...plain,
        title: text.places,
        paragraphs: [
          places.length === 0
            ? text.noPlace
            : tooManyPlaces
              ? text.placesElsewhere(people(places.length))
              : exportText.placesVintage,
        ],
        table: places.length === 0 || tooManyPlaces ? null : written(placesTable(report)),
      },
      ...(exact
        ? []
        : [
            {
              ...plain,
              title: text.plan,
              paragraphs: [text.planNote],
              table: written(planTable(report)),
            },
          ]),
      {
        ...plain,
        title: text.method,
        paragraphs: [
          ...methodTable(report).rows.flatMap(([first, line]) =>
            first === null && typeof line === 'string' ? [line] : [],
          ),
          ...sureness(report),
        ],
      },
      { ...plain, title: text.sources, table: written(sourcesTable(report)) },
    ],
  };
}

function headline({ total, notices, lines, model }: TerritoryReport): string[] {
  const { rounded, rates, population, area, exactByDefinition, base = 'all' } = total;
  const who = text.headline(
    area.nom,
    inhabitantsOf(base, Math.round(population)),
    communes(lines.length),
  );
  if (rounded.display === 'nobody') return [who, text.nobody];
  if (rounded.display === 'too-few') return [who, text.tooFew];
  if (rounded.display === 'under-20') return [who, text.few];
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
  return [
    who,
    text.people(inhabitantsOf(base, point), people(low), people(high)),
    text.share(percent(rates.concerned), percent(national), base),
    ...areaNoticeSentences(notices),
  ];
}

/** The two uncertainties, in logits, are for the spreadsheet; where the number is exact, it has no range. */
function summaryInShort(report: TerritoryReport): Table {
  const { name, columns, rows } = summaryTable(report);
  const kept = report.total.exactByDefinition ? [0, 1, 4] : [0, 1, 2, 3, 4, 5];
  const inShort = <T>(cells: readonly T[]) => cells.filter((_, i) => kept.includes(i));
  return { name, columns: inShort(columns), rows: rows.map(inShort) };
}

/** What is proper to each commune and what is common to all, kept apart. METHOD §3.9. */
function sureness({ total }: TerritoryReport): string[] {
  if (total.exactByDefinition || total.rounded.display !== 'figures') return [];
  const { own, shared } = halfWidths(total);
  return [territoryText.own(own), territoryText.shared(shared), territoryText.together];
}

/** What a council reads of each commune. */
function communesInShort({ lines, total }: TerritoryReport): Table {
  return {
    name: exportText.sheets.communes,
    columns: [
      { title: exportText.placeCode, form: 'text' },
      { title: exportText.placeCommune, form: 'text' },
      { title: baseText[total.base ?? 'all'].column, form: 'people' },
      { title: exportText.point, form: 'people' },
      { title: exportText.range, form: 'people' },
      { title: exportText.share, form: 'share' },
    ],
    rows: lines.map(({ commune, estimate }) => {
      const { low, point, high } = estimate.rounded.concerned;
      const figures = estimate.rounded.display === 'figures';
      const { display } = estimate.rounded;
      const few = display === 'nobody' ? '0' : display === 'too-few' ? '–' : text.fewCell;
      return [
        commune.code,
        commune.nom,
        Math.round(estimate.population),
        figures ? point : few,
        figures ? text.between(people(low), people(high)) : '',
        display === 'too-few' ? null : estimate.rates.concerned,
      ];
    }),
  };
}

function written({ name, columns, rows }: Table): WrittenTable {
  return {
    caption: name,
    columns: columns.map(({ title, form }) => ({ title, numeric: form !== 'text' })),
    rows: rows.map((row) => row.map((cell, i) => writtenCell(cell, columns[i]?.form ?? 'text'))),
  };
}

function writtenCell(cell: Cell, form: Form): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  switch (form) {
    case 'share':
      return percent(cell);
    case 'points':
      return signedPoints(cell / 100);
    default:
      return people(cell);
  }
}
