// The one reader of lists, for the page, the widget and the command line: text in, typed lines out.

export { type CommuneLine, isAside } from './commune-line.ts';
export {
  type CommuneList,
  communesOf,
  createCommuneListReader,
} from './commune-list.ts';
export type { CommuneSource } from './commune-source.ts';
export {
  choiceLabel,
  choicesText,
  fileKindText,
  listNotes,
  notAListText,
  problemText,
} from './copy.ts';
export { distinctNames } from './distinct-names.ts';
export { type FileKind, fileKindOf } from './file-kind.ts';
export { type FirstTitles, firstTitles, titlesNamed } from './first-titles.ts';
export type { ColumnNames } from './header.ts';
export { type LineRemark, lineRemarks } from './line-remarks.ts';
export { isTotal } from './no-name.ts';
export {
  isStructure,
  type ListObject,
  looksLikeJson,
  looksLikeJsonLines,
  readObjectLines,
} from './objects.ts';
export { asksCodes, type LineProblem, problemsOf } from './problems.ts';
export {
  createObjectReader,
  createTableReader,
  type ListTable,
  readTable,
  type TableLayout,
  type TableRow,
  type TableTrouble,
} from './table.ts';
