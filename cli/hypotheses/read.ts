// The hypotheses asked for: those typed, then those of a file, each line of it taken or told.
import { doubledColumnText } from '../../src/explain/doubled-column.ts';
import { changesText } from '../../src/explain/hypotheses.ts';
import { readTable, type TableLayout } from '../../src/lists/index.ts';
import type { Change } from '../../src/terms/change.ts';
import { CliError } from '../cli-error.ts';
import { ownResultOf } from '../own-results.ts';
import { ownResultText } from '../own-results-copy.ts';
import { readTableText } from '../read-text.ts';
import type { ReadTable } from '../sheets/table-of-workbook.ts';
import { figureOf, isInPeople, readChange } from './change.ts';
import { hypothesesText as text } from './copy.ts';

export interface Hypothesis {
  readonly nom: string;
  /** Applied together. */
  readonly changes: readonly Change[];
}

export interface HypothesisOptions {
  readonly si?: readonly string[];
  readonly scenarios?: string;
}

/** Whether any is asked for. */
export function supposes({ si, scenarios }: HypothesisOptions): boolean {
  return si !== undefined || scenarios !== undefined;
}

export interface ReadHypotheses {
  readonly hypotheses: readonly Hypothesis[];
  /** The lines of the file that were left out. */
  readonly warnings: readonly string[];
  /** Which sheet of a workbook was read. */
  readonly notes: readonly string[];
}

/**
 * `several`: for a territory, whose communes cannot each be given the same number of people.
 * @throws CliError when one that was typed, or the whole file, cannot be used
 */
export async function readHypotheses(
  { si = [], scenarios }: HypothesisOptions,
  several: boolean,
): Promise<ReadHypotheses> {
  const hypotheses: Hypothesis[] = [];
  const taken = new Set<string>([text.original]);
  /** What is wrong with it, or nothing once it is taken. */
  const add = (nom: string, typed: string): string[] => {
    const { changes, faults } = changesOf(typed, several);
    if (faults.length > 0) return faults;
    const called = nom || changesText(changes);
    if (taken.has(called)) return [text.sameName(called)];
    taken.add(called);
    hypotheses.push({ nom: called, changes });
    return [];
  };
  const refused = si.flatMap((typed) => add('', typed));
  if (refused.length > 0) throw new CliError(refused.join('\n'));
  const { warnings, notes } = scenarios === undefined ? NOTHING : await addFile(scenarios, add);
  if (scenarios !== undefined && hypotheses.length === si.length) {
    throw new CliError([...warnings, text.none(scenarios)].join('\n'));
  }
  return { hypotheses, warnings, notes };
}

const NOTHING = { warnings: [], notes: [] } as const;

const LAYOUT: TableLayout<'nom' | 'si'> = {
  names: { nom: ['nom', 'scenario', 'hypothese'], si: ['si', 'changements'] },
  accept: ({ columns }) => columns.has('si'),
};

async function addFile(
  file: string,
  add: (nom: string, typed: string) => string[],
): Promise<Omit<ReadTable, 'text'>> {
  const { text: written, ...said } = await readTableText(file, text.unreadable(file), {
    sheet: null,
    looksRight: (sheet) => typeof readTable(sheet, LAYOUT) !== 'string',
  });
  const table = readTable(written, LAYOUT);
  if (typeof table === 'string') {
    const own = ownResultOf(written);
    throw new CliError(own === null ? text.noHeader(file) : ownResultText(file, own, 'scenarios'));
  }
  const unclosed = table.unclosedQuotes.map((line) => text.line(line, text.unclosedQuote));
  const faults = table.rows.flatMap(({ position, cell, extra }) => {
    // « 75+ +2 ; revenus bas -5 » without quotes, in a table apart by semicolons: it means the same.
    const typed = [cell('si'), ...extra].join(' ; ');
    const wrong = cell('si') === '' ? [text.emptyCell] : add(cell('nom'), typed);
    return wrong.map((sentence) => text.line(position.number, sentence));
  });
  const doubled = table.doubled.map(doubledColumnText);
  return { ...said, warnings: [...said.warnings, ...doubled, ...unclosed, ...faults] };
}

/** What is typed between semicolons, each part a change. */
function changesOf(typed: string, several: boolean): { changes: Change[]; faults: string[] } {
  const changes: Change[] = [];
  const faults: string[] = [];
  const figures = new Set<string>();
  for (const part of typed.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const read = readChange(part);
    if (!read.ok) faults.push(text.fault(part, read.fault));
    else if (several && isInPeople(read.change)) faults.push(text.inPeople(part));
    else if (figures.has(figureOf(read.change))) faults.push(text.fault(part, 'twice'));
    else {
      figures.add(figureOf(read.change));
      changes.push(read.change);
    }
  }
  if (changes.length === 0 && faults.length === 0) faults.push(text.fault(typed, 'unreadable'));
  return { changes, faults };
}
