// Joins the raw tables on the commune code, in the order of communes.csv.
import type { z } from 'zod';
import type { PublishedStructure, RawCommune, WiderFigures } from '../../src/calibrate/index.ts';
import type { COMMUNES } from '../sources/communes.ts';
import type { FIBRE } from '../sources/fibre.ts';
import type { FILOSOFI_COMMUNES, FILOSOFI_EPCI } from '../sources/filosofi.ts';
import type { RECENSEMENT, STRUCTURE_COLUMNS } from '../sources/recensement.ts';
import type { STRUCTURES } from '../sources/structures.ts';
import type { TERRITOIRES } from '../sources/territoires.ts';
import { TableError } from '../table-error.ts';

type RowOf<S extends { row: z.ZodType }> = z.output<S['row']>;

export type CommuneRow = RowOf<typeof COMMUNES>;

export interface RawTables {
  readonly communes: readonly CommuneRow[];
  readonly recensement: readonly RowOf<typeof RECENSEMENT>[];
  readonly filosofi: readonly RowOf<typeof FILOSOFI_COMMUNES>[];
  readonly filosofiEpci: readonly RowOf<typeof FILOSOFI_EPCI>[];
  readonly structures: readonly RowOf<typeof STRUCTURES>[];
  readonly territoires: readonly RowOf<typeof TERRITOIRES>[];
  readonly fibre: readonly RowOf<typeof FIBRE>[];
}

type StructureRow = Readonly<Record<keyof typeof STRUCTURE_COLUMNS, number | null>>;

/** One commune with all that the raw tables say of it. */
export interface JoinedCommune {
  readonly commune: CommuneRow;
  readonly recensement: RowOf<typeof RECENSEMENT>;
  readonly territoire: RowOf<typeof TERRITOIRES>;
  readonly median: number | null;
  readonly poverty: number | null;
  readonly fibre: number | null;
}

/**
 * The joined communes. Census and territories must know every commune, and no table may know a
 * commune that the list does not have.
 * @throws TableError naming the table and the code.
 */
export function join(tables: RawTables): JoinedCommune[] {
  const known = new Set(tables.communes.map((row) => row.code));
  const index = <Row extends { code: string }>(file: string, rows: readonly Row[]) => {
    for (const { code } of rows) {
      if (!known.has(code)) throw orphan(file, code, 'un code présent dans communes.csv');
    }
    return new Map(rows.map((row) => [row.code, row]));
  };
  const recensement = index('recensement_2021.csv', tables.recensement);
  const filosofi = index('filosofi_2021_communes.csv', tables.filosofi);
  const territoires = index('territoires.csv', tables.territoires);
  const fibre = index('fibre_arcep_2026.csv', tables.fibre);
  return tables.communes.map((commune) => {
    const { code } = commune;
    const census = recensement.get(code);
    const territoire = territoires.get(code);
    if (!census) throw orphan('recensement_2021.csv', code, 'une ligne pour cette commune');
    if (!territoire) throw orphan('territoires.csv', code, 'une ligne pour cette commune');
    return {
      commune,
      recensement: census,
      territoire,
      median: filosofi.get(code)?.niveau_vie_median ?? null,
      poverty: filosofi.get(code)?.taux_pauvrete ?? null,
      fibre: fibre.get(code)?.part_locaux_fibre ?? null,
    };
  });
}

function orphan(file: string, value: string, expected: string): TableError {
  return new TableError({ file, line: 0, column: 'code', value, expected });
}

/** The six published age bands in percent, or null when one of them is missing. */
export function ageBandsOf(row: StructureRow): PublishedStructure['ageBands'] {
  const bands = [
    row.part_0_14,
    row.part_15_29,
    row.part_30_44,
    row.part_45_59,
    row.part_60_74,
    row.part_75_plus,
  ] as const;
  const [b0, b1, b2, b3, b4, b5] = bands;
  if (b0 === null || b1 === null || b2 === null) return null;
  if (b3 === null || b4 === null || b5 === null) return null;
  return [b0, b1, b2, b3, b4, b5];
}

function structureOf(row: StructureRow, median: number | null): PublishedStructure {
  const { part_sans_diplome: none, part_diplome_superieur: higher } = row;
  return {
    ageBands: ageBandsOf(row),
    diploma: none === null || higher === null ? null : { none, higher },
    median,
  };
}

/** What the calibration reads of a joined commune. METHOD §4.1. */
export function rawCommune({
  commune,
  recensement,
  territoire,
  median,
}: JoinedCommune): RawCommune {
  const { code, epci, departement, region, population } = commune;
  return {
    ...{ code, epci, departement, region, population },
    ...structureOf(recensement, median),
    density: territoire.densite_7,
  };
}

/**
 * What EPCI and départements publish as a whole. METHOD §4.3.
 * @throws TableError when a structure is that of a département the list of communes does not have.
 */
export function widerFigures({
  communes,
  filosofiEpci,
  structures,
}: Pick<RawTables, 'communes' | 'filosofiEpci' | 'structures'>): WiderFigures {
  const known = new Set(communes.map(({ departement }) => departement));
  const departements = new Map<string, PublishedStructure>();
  for (const row of structures) {
    if (!known.has(row.departement)) {
      const expected = 'un département présent dans communes.csv';
      throw orphan('structures_departement.csv', row.departement, expected);
    }
    departements.set(row.departement, structureOf(row, row.niveau_vie_median));
  }
  const epciMedians = new Map<string, number>();
  for (const { epci, niveau_vie_median: median } of filosofiEpci) {
    if (median !== null) epciMedians.set(epci, median);
  }
  return { epciMedians, departements };
}
