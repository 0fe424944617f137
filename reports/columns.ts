// The one list of columns of the table of communes: every format, and the data dictionary, are made of it.
import { shownDrivers } from '../src/explain/drivers.ts';
import type { CommuneProfile } from '../src/index.ts';
import { type EstimateLine, hasShare } from '../src/terms/estimate.ts';
import type { Covariate, FACTORS } from '../src/terms/factor.ts';
import { keysOf } from '../src/terms/keys-of.ts';
import { type ColumnName, columnText, sourceLevelText } from './copy.ts';

export type Cell = string | number | null;

/** What a line of the table is made of. */
export interface TableLine {
  readonly commune: CommuneProfile;
  readonly estimate: EstimateLine;
}

export interface Column<Name extends string = ColumnName, Line = TableLine> {
  readonly name: Name;
  readonly type: 'string' | 'integer' | 'number';
  readonly title: string;
  readonly description: string;
  readonly of: (line: Line, modelId: string) => Cell;
}

/** Rounded people, where the estimate gives figures; else an empty cell. METHOD §3.8. */
const roundedPeople =
  (value: (rounded: EstimateLine['rounded']) => number) =>
  ({ estimate }: TableLine) =>
    estimate.rounded.display === 'figures' ? value(estimate.rounded) : null;

/** No share, effect nor grade of fewer than 20 inhabitants, none included. METHOD §3.8. */
const estimated =
  <T extends Cell>(value: (estimate: EstimateLine) => T) =>
  ({ estimate }: TableLine): T | null =>
    hasShare(estimate.rounded) ? value(estimate) : null;

/** Four decimals, without the minus of a zero: what toFixed gives, which is asked near a half only. */
const share = (value: number): number => {
  const scaled = value * 10_000;
  const whole = Math.round(scaled);
  if (Math.abs(Math.abs(scaled - whole) - 0.5) < 1e-6) return Number(value.toFixed(4)) + 0;
  return whole / 10_000 + 0;
};
/** In tenths, as everywhere. */
const points = (factor: (typeof FACTORS)[number]) =>
  estimated((estimate) => {
    const shown = shownDrivers(estimate.drivers).find((driver) => driver.factor === factor)?.shown;
    return shown === undefined ? null : Math.round(shown * 1000) / 10;
  });
const bound = (side: 'low' | 'high') => estimated(({ shares }) => share(shares.concerned[side]));
const profile =
  (value: (commune: CommuneProfile) => Cell) =>
  ({ commune }: TableLine) =>
    value(commune);

const source = (covariate: Covariate) =>
  profile(({ sources }) => sourceLevelText[sources[covariate]]);

const VALUES: Readonly<Record<ColumnName, readonly [Column['type'], Column['of']]>> = {
  code: ['string', profile(({ code }) => code)],
  nom: ['string', profile(({ nom }) => nom)],
  departement_code: ['string', profile(({ departement }) => departement.code)],
  departement: ['string', profile(({ departement }) => departement.nom)],
  region_code: ['string', profile(({ region }) => region.code)],
  region: ['string', profile(({ region }) => region.nom)],
  epci_code: ['string', profile(({ epci }) => epci?.code ?? null)],
  epci: ['string', profile(({ epci }) => epci?.nom ?? null)],
  densite: ['integer', profile(({ published }) => published?.densite ?? null)],
  population: ['integer', ({ estimate }) => Math.round(estimate.population)],
  concernes: ['integer', roundedPeople(({ concerned }) => concerned.point)],
  concernes_bas: ['integer', roundedPeople(({ concerned }) => concerned.low)],
  concernes_haut: ['integer', roundedPeople(({ concerned }) => concerned.high)],
  exclus: ['integer', roundedPeople(({ exclus }) => exclus.point)],
  exclus_bas: ['integer', roundedPeople(({ exclus }) => exclus.low)],
  exclus_haut: ['integer', roundedPeople(({ exclus }) => exclus.high)],
  eloignes: ['integer', roundedPeople(({ eloignes }) => eloignes.point)],
  eloignes_bas: ['integer', roundedPeople(({ eloignes }) => eloignes.low)],
  eloignes_haut: ['integer', roundedPeople(({ eloignes }) => eloignes.high)],
  presque_autonomes: ['integer', roundedPeople(({ presqueAutonomes }) => presqueAutonomes.point)],
  presque_autonomes_bas: ['integer', roundedPeople(({ presqueAutonomes }) => presqueAutonomes.low)],
  presque_autonomes_haut: [
    'integer',
    roundedPeople(({ presqueAutonomes }) => presqueAutonomes.high),
  ],
  part_concernes: ['number', estimated(({ rates }) => share(rates.concerned))],
  part_concernes_bas: ['number', bound('low')],
  part_concernes_haut: ['number', bound('high')],
  part_exclus: ['number', estimated(({ rates }) => share(rates.exclus))],
  part_eloignes: ['number', estimated(({ rates }) => share(rates.eloignes))],
  part_presque_autonomes: ['number', estimated(({ rates }) => share(rates.presqueAutonomes))],
  effet_age_points: ['number', points('age')],
  effet_diplome_points: ['number', points('diploma')],
  effet_revenu_points: ['number', points('income')],
  effet_territoire_points: ['number', points('territory')],
  fiabilite: ['string', estimated(({ grade }) => grade)],
  national_exclus: ['number', estimated(({ national }) => national.exclus)],
  national_eloignes: ['number', estimated(({ national }) => national.eloignes)],
  national_presque_autonomes: ['number', estimated(({ national }) => national.presqueAutonomes)],
  source_age: ['string', source('age')],
  source_diplome: ['string', source('diploma')],
  source_revenu: ['string', source('income')],
  modele: ['string', (_, modelId) => modelId],
};

/** In the order of `columnText`. */
export const COLUMNS: readonly Column[] = keysOf(columnText).map((name) => {
  const [type, of] = VALUES[name];
  return { name, type, ...columnText[name], of };
});

/** The columns of every table of communes, and those that were asked for beside them. */
export function columnsOf(
  added: { readonly columns: readonly Column<string>[] } | undefined,
): readonly Column<string>[] {
  return added === undefined ? COLUMNS : [...COLUMNS, ...added.columns];
}

/** One line of the table: its cells in the order of `columns`. */
export function cellsOf(
  line: TableLine,
  modelId: string,
  columns: readonly Column<string>[] = COLUMNS,
): Cell[] {
  return columns.map(({ of }) => of(line, modelId));
}
