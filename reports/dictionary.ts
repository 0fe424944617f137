// The data dictionary of a table, after Frictionless Data (Table Schema and Data Package): what open-data portals
// and validators read.
import { COLUMNS, type Column } from './columns.ts';

export type DescribedColumn = Pick<Column<string>, 'name' | 'type' | 'title' | 'description'>;

/** Shares 0..1; none of fewer than 20 inhabitants. Those that the model reads are whole per mille. */
const SHARES = /^part_/;

/**
 * The schema of a table, that of communes when no other is given: a field a column, with its constraints.
 * `official`: whether its codes are those of communes and territories, each once.
 */
export function tableSchema(columns: readonly DescribedColumn[] = COLUMNS, official = true) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, type, title, description }) => ({
      name,
      type,
      title,
      description,
      ...constraintsOf(name, type, official),
    })),
    ...(official && columns.some(({ name }) => name === 'code') && { primaryKey: ['code'] }),
    missingValues: [''],
  };
}

/** Of communes, régions, départements and EPCI: text, whose first zero counts. */
const CODES = '(\\d{2,3}|\\d{5}|2[AB]|2[AB]\\d{3}|\\d{9})';

function constraintsOf(name: string, type: string, official: boolean) {
  if (type === 'string' && !(official && name === 'code')) return {};
  if (name === 'code') return { constraints: { required: true, unique: true, pattern: CODES } };
  if (SHARES.test(name) && type === 'number') return { constraints: { minimum: 0, maximum: 1 } };
  if (name === 'densite') return { constraints: { minimum: 1, maximum: 7 } };
  return type === 'integer' && !name.startsWith('ecart_') ? { constraints: { minimum: 0 } } : {};
}
