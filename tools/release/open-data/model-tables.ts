// The two tables that the SQL of the model reads: what it knows of each commune, and its own constants.
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell } from '../../../reports/columns.ts';
import { csvHeader, csvRows } from '../../../reports/csv.ts';
import { Z90 } from '../../../src/estimate/index.ts';
import type { CommuneProfile, Model } from '../../../src/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { isOutsideSurveyField } from '../../../src/terms/commune.ts';
import { COVARIATES, SOURCE_LEVELS, TERRITORIES } from '../../../src/terms/factor.ts';
import { referenceRates } from '../../../src/terms/model.ts';
import { MEASURES } from '../../../src/terms/tier.ts';
import { AGES, DIPLOMAS, sqlFiles } from './sql.ts';
import { everyCommune, type OpenFile } from './tables.ts';

interface TableColumn {
  readonly name: string;
  readonly type: 'STRING' | 'INT32' | 'DOUBLE';
}

export interface ModelTable {
  /** Without its extension. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

const text = (name: string): TableColumn => ({ name, type: 'STRING' });
const whole = (name: string): TableColumn => ({ name, type: 'INT32' });

/** Shares are whole per mille, as the data ship; sources and territory are numbered as METHOD §2 does. */
export function inputsTable(communes: readonly CommuneProfile[]): ModelTable {
  const perMille = (share: number) => Math.round(share * 1_000);
  return {
    name: 'communes-entrees',
    columns: [
      text('code'),
      ...['population', 'part_15_plus', ...AGES, ...DIPLOMAS, 'bas_revenus', 'territoire'].map(
        whole,
      ),
      ...['source_age', 'source_diplome', 'source_revenu', 'hors_champ'].map(whole),
      ...['epci', 'departement', 'region'].map(text),
    ],
    rows: communes.map((commune) => [
      commune.code,
      commune.population,
      perMille(commune.shares.p15),
      ...commune.shares.age.map(perMille),
      ...commune.shares.diploma.map(perMille),
      perMille(commune.shares.lowIncome),
      TERRITORIES.indexOf(commune.territory),
      ...COVARIATES.map((covariate) => SOURCE_LEVELS.indexOf(commune.sources[covariate])),
      isOutsideSurveyField(commune.code) ? 1 : 0,
      commune.epci?.code ?? null,
      commune.departement.code,
      commune.region.code,
    ]),
  };
}

const MISSING = {
  age: 'emprunt_age',
  diploma: 'emprunt_diplome',
  income: 'emprunt_revenu',
} as const;

/** A constant a line: its name, its stage, its rank among those of its name. */
export function constantsTable({ thresholds, weights, spread, reference }: Model): ModelTable {
  const rows: Cell[][] = [];
  const add = (nom: string, etage: number, values: readonly number[]) => {
    for (const [rang, valeur] of values.entries()) rows.push([nom, etage, rang, valeur]);
  };
  for (const [stage, { age, diploma, income, territory }] of weights.entries()) {
    add('seuil', stage, [thresholds[stage] ?? 0]);
    add('age', stage, age);
    add('diplome', stage, diploma);
    add('revenu', stage, income);
    add(
      'territoire',
      stage,
      TERRITORIES.map((name) => territory[name]),
    );
  }
  add('pente', 0, [spread.slope]);
  add('region', 0, [spread.region]);
  add('epci', 0, [spread.epci]);
  add('commune', 0, [spread.commune]);
  add('hors_champ', 0, [spread.outside]);
  add('quantile', 0, [Z90]);
  for (const covariate of COVARIATES) {
    add(
      MISSING[covariate],
      0,
      SOURCE_LEVELS.map((level) => spread.missing[covariate][level]),
    );
  }
  const national = referenceRates(reference);
  add(
    'france',
    0,
    MEASURES.map((measure) => national[measure]),
  );
  return {
    name: 'modele',
    columns: [text('nom'), whole('etage'), whole('rang'), { name: 'valeur', type: 'DOUBLE' }],
    rows,
  };
}

export function parquetOf(
  { columns, rows }: ModelTable,
  kvMetadata: { key: string; value: string }[],
): Uint8Array {
  const columnData = columns.map(
    ({ name, type }, i): ColumnSource => ({
      name,
      type,
      nullable: true,
      data: rows.map((row) => row[i] ?? null),
    }),
  );
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

export function csvOf({ columns, rows }: ModelTable): string {
  const header = csvHeader(
    'simple',
    columns.map(({ name }) => name),
  );
  return header + csvRows(rows, 'simple');
}

/** The SQL of the model and its two tables, in Parquet and in CSV. */
export async function modelFiles(store: Store): Promise<OpenFile[]> {
  const [lines, model, { dataset }] = await Promise.all([
    everyCommune(store),
    store.model(),
    store.manifest(),
  ]);
  const about = [
    { key: 'modele', value: model.id },
    { key: 'donnees', value: dataset.id },
  ];
  const bytes = (content: string) => new TextEncoder().encode(content);
  const tables = [inputsTable(lines.map(({ commune }) => commune)), constantsTable(model)];
  return [
    ...tables.flatMap((table) => [
      { name: `${table.name}.parquet`, bytes: parquetOf(table, about) },
      { name: `${table.name}.csv`, bytes: bytes(csvOf(table)) },
    ]),
    ...sqlFiles(model.id).map((file) => ({ name: file.name, bytes: bytes(file.text) })),
  ];
}
