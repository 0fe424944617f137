// The data dictionary of the table of communes, after Frictionless Data (Table Schema and Data Package):
// what open-data portals and validators read.

import { COLUMNS } from './columns.ts';
import type { columnText } from './copy.ts';

const SHARES = /^part_/;

/** The schema of the table: a field a column, with its constraints. */
export function tableSchema() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: COLUMNS.map(({ name, type, title, description }) => ({
      name,
      type,
      title,
      description,
      ...constraintsOf(name, type),
    })),
    primaryKey: ['code'],
    missingValues: [''],
  };
}

function constraintsOf(name: keyof typeof columnText, type: string) {
  if (name === 'code') {
    return { constraints: { required: true, unique: true, pattern: '(\\d{5}|2[AB]\\d{3})' } };
  }
  if (SHARES.test(name)) return { constraints: { required: true, minimum: 0, maximum: 1 } };
  if (name === 'densite') return { constraints: { minimum: 1, maximum: 7 } };
  return type === 'integer' ? { constraints: { minimum: 0 } } : {};
}
