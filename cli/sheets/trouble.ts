// Why no sheet of a workbook can be read.

export type WorkbookTrouble =
  /** .xls and other files of Office before 2007. */
  | 'old'
  /** .xlsb: tables of bytes. */
  | 'binary'
  | 'protected'
  | 'too-large'
  | 'damaged';

/** What a reader of workbooks throws; whoever knows the name of the file says it in French. */
export class WorkbookError extends Error {
  constructor(
    readonly trouble: WorkbookTrouble,
    options?: ErrorOptions,
  ) {
    super(trouble, options);
  }
}
