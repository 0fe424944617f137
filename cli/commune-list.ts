// A file that lists communes, read as everywhere else; here its lines become sentences for the error stream.
import {
  asksCodes,
  type CommuneLine,
  type CommuneList,
  choicesText,
  communesOf,
  createCommuneListReader,
  isAside,
  type LineRemark,
  lineRemarks,
  listNotes,
  notAListText,
  problemsOf,
} from '../src/lists/index.ts';
import type { Store } from '../src/store/index.ts';
import type { Territories } from '../src/territories/index.ts';
import { CliError } from './cli-error.ts';
import { isOwnCommunes, ownResultOf } from './own-results.ts';
import { ownResultText } from './own-results-copy.ts';
import { announce } from './progress.ts';
import { readTableText } from './read-text.ts';
import { territoryCliText as text } from './territory-copy.ts';

/** Characters of a list that takes seconds: some thousands of lines. */
const LONG = 100_000;

/** How to ask for the territory that a line names. */
const optionText = ({ meaning }: CommuneLine): string =>
  meaning.kind === 'territory' ? text.askedAlone(meaning.areas) : '';

/** Lines of one kind that are named one by one, as faults are. */
const MAX_NAMED = 100;

/**
 * Whether a sheet is a list: a line of it names the columns, whatever the faults below, or most of its lines are a commune, or
 * one that is asked for.
 */
function looksLikeList({ header, lines }: CommuneList): boolean {
  if (header !== null) return true;
  const own = lines.filter(({ meaning }) => !isAside(meaning.kind));
  return own.filter(({ meaning }) => !NO_COMMUNE.has(meaning.kind)).length > own.length / 2;
}
const NO_COMMUNE: ReadonlySet<CommuneLine['meaning']['kind']> = new Set([
  'unknown',
  'unknown-code',
  'territory',
]);

interface ListFile {
  /** INSEE codes, each once, in the order of the list. */
  readonly codes: readonly string[];
  /** A sentence for each line left out, and their count. */
  readonly warnings: readonly string[];
  /** What is said of lines that were taken. */
  readonly notes: readonly string[];
  /** All lines that were not read as they are written, for the reports that hold them: a table of communes does not. */
  readonly lineRemarks: () => readonly LineRemark[];
  /** Lines, without titles, totals and notes. */
  readonly listLines: number;
}

/**
 * @param sheet the one to read, of a workbook that has several
 * @throws CliError when the file is no list, or holds no commune
 */
export async function readListFile(
  file: string,
  store: Store,
  { catalogue }: Pick<Territories, 'catalogue'>,
  sheet?: string,
): Promise<ListFile> {
  const read = createCommuneListReader({ ...store, catalogue });
  const looksRight = async (sheet: string) => {
    const answer = await read(sheet);
    return answer.ok && looksLikeList(answer.list);
  };
  const table = await readTableText(file, text.listUnreadable(file), {
    sheet,
    looksRight,
    isOwn: isOwnCommunes,
  });
  const content = table.text;
  announce(text.readingList, content.length > LONG);
  const answer = await read(content);
  const own = ownResultOf(content);
  if (!answer.ok) {
    if (own !== null) throw new CliError(ownResultText(file, own, 'communes'));
    throw new CliError(text.notAList(file, notAListText(answer.why)));
  }
  const { list } = answer;
  const problems = problemsOf(list.lines).map(({ line, text: problem }) =>
    [problem, choicesText(line) ?? optionText(line)].join(' ').trim(),
  );
  const codes = [...communesOf(list.lines).keys()];
  const summary = [
    ...(asksCodes(list.lines) ? [text.sayWhichCodes] : []),
    ...(problems.length > 0 ? [text.listSummary(codes.length, problems.length)] : []),
  ];
  const warnings = [...table.warnings, ...problems, ...summary];
  const notes = [...table.notes, ...listNotes(list, MAX_NAMED)];
  if (codes.length === 0) {
    if (own !== null) throw new CliError(ownResultText(file, own, 'communes'));
    throw new CliError([...notes, ...warnings, text.listEmpty(file)].join('\n'));
  }
  const listLines = list.lines.filter(({ meaning }) => !isAside(meaning.kind)).length;
  return { codes, warnings, notes, listLines, lineRemarks: () => lineRemarks(list.lines) };
}
