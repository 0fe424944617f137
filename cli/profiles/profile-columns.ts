// The columns of a table of profiles: those of the table of communes that a place without an address has, then
// whatever else its line said.
import { type Cell, COLUMNS, type Column, type TableLine } from '../../reports/columns.ts';
import type { ColumnWords } from '../../reports/copy.ts';
import type { DescribedColumn } from '../../reports/dictionary.ts';
import { distinctNames } from '../../src/lists/index.ts';
import type { EstimateLine } from '../../src/terms/estimate.ts';
import type { ProfileLine } from '../../src/terms/profile.ts';
import { profileCliText as text } from './copy.ts';
import { cellOf, type PassedColumn } from './passed-values.ts';

/** A place that was read, with its estimate. */
export interface EstimatedLine extends Omit<ProfileLine, 'profile'>, TableLine {
  readonly estimate: EstimateLine;
}

/** What only a commune of the data has: no grade either, since it judges published figures. METHOD §3.7. */
const OF_COMMUNES =
  /^(?:departement|region|epci|densite|national|fiabilite)|^source_(?:age|diplome)$/;
/** What is said of a column of communes is not always true of a place that a file describes. */
const OWN_WORDS: Readonly<Record<string, ColumnWords>> = text.columns;
const OWN = COLUMNS.filter(({ name }) => !OF_COMMUNES.test(name)).map((column): Column => {
  const { name } = column;
  return {
    ...column,
    ...OWN_WORDS[name],
    ...(name === 'source_revenu' ? { of: incomeSource } : {}),
  };
});
const OWN_NAMES: ReadonlySet<string> = new Set(OWN.map(({ name }) => name));

/** The share that the file gives, or that of France: nothing of a place is published. */
function incomeSource({ commune }: TableLine): Cell {
  return commune.sources.income === 'commune' ? text.fromFile : text.fromFrance;
}

export interface ProfileTable {
  readonly columns: readonly DescribedColumn[];
  /** The cells of all columns, the results first. */
  readonly cellsOf: (line: EstimatedLine) => Cell[];
  /** The cell of each of the results alone. */
  readonly ownCells: readonly ((line: EstimatedLine) => Cell)[];
}

/** The names of columns of a file beside those of results: one that is a result's, to a data base too, says that it is not. */
export function passedNames(names: readonly string[]): string[] {
  const others = names.map((name) =>
    OWN_NAMES.has(name.toLowerCase()) ? `${name}_fichier` : name,
  );
  return distinctNames([...OWN_NAMES, ...others]).slice(OWN_NAMES.size);
}

/** `others`: the columns of the file that nothing reads. */
export function profileTable(others: readonly PassedColumn[], modelId: string): ProfileTable {
  const names = passedNames(others.map(({ name }) => name));
  const passed = others.map(({ name }, i) => ({
    name: names[i] ?? name,
    title: name,
    description: text.passedColumn,
    type: 'string' as const,
  }));
  const own = OWN.map(
    ({ of }) =>
      (line: EstimatedLine) =>
        of(line, modelId),
  );
  const all = [
    ...own,
    ...others.map(
      ({ plain }) =>
        (line: EstimatedLine) =>
          cellOf(plain(line)),
    ),
  ];
  return {
    columns: [...OWN, ...passed],
    ownCells: own,
    cellsOf: (line) => all.map((of) => of(line)),
  };
}
