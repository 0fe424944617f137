// The one reader of lists, for the page, the widget and the command line: text in, typed lines out.

export { cleanCell } from './clean-cell.ts';
export type { CommuneColumn } from './commune-columns.ts';
export type {
  CommuneLine,
  CommuneMeaning,
  Remark,
} from './commune-line.ts';
export {
  type CodesInterpretation,
  type CommuneList,
  type CommuneListReader,
  communesOf,
  createCommuneListReader,
  type NotAList,
  type ReadList,
} from './commune-list.ts';
export type { CommuneSource, Pause } from './commune-source.ts';
export {
  choiceLabel,
  choicesText,
  fileKindText,
  listNotes,
  notAListText,
  problemText,
} from './copy.ts';
export { type FileKind, fileKindOf } from './file-kind.ts';
export { type ColumnNames, findHeader, type Header, headerOf } from './header.ts';
export { type LineRemark, lineRemarks } from './line-remarks.ts';
export {
  isStructure,
  type ListObject,
  looksLikeJson,
  looksLikeJsonLines,
  readObjectLines,
} from './objects.ts';
export { asksCodes, problemsOf } from './problems.ts';
export type { CodeReading } from './requested-line.ts';
export { type ListRow, type ListRows, readRows } from './rows.ts';
export {
  createObjectReader,
  createTableReader,
  type ListTable,
  readTable,
  type TableLayout,
  type TableRow,
  type TableTrouble,
} from './table.ts';
