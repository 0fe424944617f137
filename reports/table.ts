// What a sheet of a spreadsheet is made of: columns of one form each, and cells whose numbers stay numbers.
import type { Cell } from './columns.ts';

/** How a column of numbers is shown. `code`: a class, a rank, a line, which nobody adds up. */
export type Form = 'text' | 'people' | 'share' | 'points' | 'code' | 'decimal';

export interface SheetTable {
  readonly name: string;
  /** First columns that stay on screen and on each page, since they name the row: one when left out. */
  readonly naming?: number;
  readonly columns: readonly { readonly title: string; readonly form: Form }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column; of text when no form is given. */
export const column = (title: string, form: Form = 'text') => ({ title, form });
