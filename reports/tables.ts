// The tables of a territory's report, told once: the spreadsheet, the editable document and the page to
// print only lay them out. Numbers stay numbers.

import { ACTORS, placeDate, reasonText } from '../src/advice/words.ts';
import { factorText, headlineText, sourceText, tierText, typeset } from '../src/explain/index.ts';
import { FACTORS } from '../src/terms/factor.ts';
import { referenceRates } from '../src/terms/model.ts';
import { MEASURES } from '../src/terms/tier.ts';
import { type Cell, COLUMNS, type Column, cellsOf } from './columns.ts';
import { exportText as text } from './copy.ts';
import type { TerritoryReport } from './report.ts';

/** How a column of numbers is shown. */
export type Form = 'text' | 'people' | 'share' | 'points' | 'number';

export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly form: Form }[];
  readonly rows: readonly (readonly Cell[])[];
}

const column = (title: string, form: Form = 'text') => ({ title, form });

/** Tiers and total: people with their range, share, national shares, both uncertainties. */
export function summaryTable({ total }: Pick<TerritoryReport, 'total'>): Table {
  return {
    name: text.sheets.summary,
    columns: [
      column(text.measure),
      column(text.point, 'people'),
      column(text.low, 'people'),
      column(text.high, 'people'),
      column(text.share, 'share'),
      column(text.national, 'people'),
      column(text.own, 'number'),
      column(text.shared, 'number'),
    ],
    rows: MEASURES.map((measure) => {
      const { low, point, high } = total.rounded[measure];
      const spread = total.spread[measure];
      return [
        measure === 'concerned' ? text.together : tierText[measure].name,
        ...(total.rounded.display === 'figures' ? [point] : [null]),
        ...(total.rounded.display === 'figures' && !total.exactByDefinition
          ? [low, high]
          : [null, null]),
        total.rates[measure],
        total.national[measure],
        total.exactByDefinition ? null : spread.own,
        total.exactByDefinition ? null : spread.shared,
      ];
    }),
  };
}

/** The four reasons, then their sum: the gap with France. */
export function driversTable({ total, model }: TerritoryReport): Table {
  const gap = total.rates.concerned - referenceRates(model.reference).concerned;
  const effects = new Map(total.drivers.map(({ factor, share }) => [factor, share]));
  return {
    name: text.sheets.drivers,
    columns: [column(text.factor), column(text.effect, 'points')],
    rows: [
      ...FACTORS.map((factor): Cell[] => [factorText[factor], (effects.get(factor) ?? 0) * 100]),
      [text.gap, gap * 100],
    ],
  };
}

const FORMS: readonly (readonly [RegExp, Form])[] = [
  [/^part_/, 'share'],
  [/^effet_\w+_points$/, 'points'],
  [/^densite/, 'number'],
];

/** How a column of communes is shown. */
export function formOf(name: string, type: Column['type']): Form {
  const form = FORMS.find(([pattern]) => pattern.test(name))?.[1];
  return form ?? (type === 'string' ? 'text' : 'people');
}

/** Every commune, every column, in the order of codes. */
export function communesTable({ lines, model }: TerritoryReport): Table {
  return {
    name: text.sheets.communes,
    columns: COLUMNS.map(({ name, title, type }) => column(title, formOf(name, type))),
    rows: lines.map((line) => cellsOf(line, model.id)),
  };
}

export function placesTable({ places }: TerritoryReport): Table {
  return {
    name: text.sheets.places,
    columns: [
      text.place,
      text.placeKind,
      text.placeCommune,
      text.placeCode,
      text.placePhone,
      text.placeDate,
    ].map((title) => column(title)),
    rows: [...places]
      .sort((a, b) => (a.communeCode + a.id < b.communeCode + b.id ? -1 : 1))
      .map((place) => [
        place.nom,
        place.role === undefined ? text.placeKinds[place.kind] : ACTORS[place.role].name,
        place.communeNom,
        place.communeCode,
        place.telephone,
        placeDate(place),
      ]),
  };
}

/** The first actions, with two empty columns for the council to fill. */
export function planTable({ actions }: TerritoryReport): Table {
  return {
    name: text.sheets.plan,
    columns: [text.action, text.because, text.owner, text.when].map((title) => column(title)),
    rows: actions.map(({ title, because }) => [
      title,
      because.map(reasonText).join(' '),
      null,
      null,
    ]),
  };
}

/** What the figures are, then what each column means. */
export function methodTable({ model, total }: TerritoryReport): Table {
  return {
    name: text.sheets.method,
    columns: [column(text.column), column(text.meaning)],
    rows: [
      ...[
        text.estimate,
        ...(total.base === '15+' ? [headlineText.over15(total.population)] : []),
        ...text.method,
        sourceText.model(model.id),
      ].map((line): Cell[] => [null, line]),
      ...COLUMNS.map(({ title, description }): Cell[] => [title, description]),
    ],
  };
}

export function sourcesTable({ sources, model }: TerritoryReport): Table {
  return {
    name: text.sheets.sources,
    columns: [text.title, text.producer, text.vintage, text.licence].map((title) => column(title)),
    rows: [
      ...sources.map(({ title, producer, vintage, licence }) => [
        typeset(title),
        producer,
        vintage,
        licence,
      ]),
      [model.reference.label, model.reference.source, model.reference.vintage, null],
    ],
  };
}
