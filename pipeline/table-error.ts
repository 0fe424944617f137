// Why a raw table stops the pipeline: file, line, column, value and what was expected, in French.

export interface TableFault {
  readonly file: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

/** Of one cell: the longest of the published ones has 185 characters. */
export const MAX_CELL = 20_000;

export class TableError extends Error {
  override readonly name = 'TableError';
  readonly fault: TableFault;

  constructor(fault: TableFault, options?: ErrorOptions) {
    const { file, line, column, value, expected } = fault;
    super(
      `${file}, ligne ${line}, colonne « ${column} » : on a lu « ${value} », on attendait ${expected}.`,
      options,
    );
    this.fault = fault;
  }
}
