// The table of communes: that of `territoire --france`, its shares without rounding, and what only a program reads.
import { COLUMNS, type Column } from '../../../reports/columns.ts';
import { type CommuneLine, tableLines } from '../../../reports/report.ts';
import { estimateLines } from '../../../src/estimate/index.ts';
import type { Model } from '../../../src/index.ts';
import type { Store } from '../../../src/store/index.ts';
import {
  COVARIATE_COLUMNS,
  EFFECT_COLUMNS,
  type OpenLine,
  OVER_15_POPULATION,
  peopleColumns,
  shareColumns,
} from './figures.ts';

export type OpenCommune = OpenLine & CommuneLine;

/** The estimate of every commune, in the order of codes. */
export async function everyCommune(store: Store): Promise<OpenCommune[]> {
  const [{ departements }, model] = await Promise.all([store.manifest(), store.model()]);
  const lines: OpenCommune[] = [];
  for (const departement of [...departements.keys()].sort()) {
    lines.push(...openLines(tableLines(await store.departement(departement), model), model));
  }
  return lines;
}

function openLines(lines: readonly CommuneLine[], model: Model): OpenCommune[] {
  const communes = lines.map(({ commune }) => commune);
  const adults = estimateLines(communes, model, { base: '15+' });
  return lines.flatMap((line, i) => {
    const over15 = adults[i];
    return over15 === undefined ? [] : [{ ...line, over15, covariates: line.commune.shares }];
  });
}

/** Without rounding, as in the tables of EPCI, départements and régions. */
const unrounded = new Map(
  [...shareColumns('estimate'), ...EFFECT_COLUMNS].map((column) => [column.name, column]),
);

/** Those of every table of communes keep their place; shares of 15 and over are those of everybody. */
export const COMMUNE_COLUMNS: readonly Column<string, OpenCommune>[] = [
  ...COLUMNS.map((column): Column<string, OpenCommune> => unrounded.get(column.name) ?? column),
  ...[...unrounded.values()].filter(({ name }) => COLUMNS.every((column) => column.name !== name)),
  OVER_15_POPULATION,
  ...peopleColumns('over15'),
  ...COVARIATE_COLUMNS,
];
