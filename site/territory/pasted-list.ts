// A pasted list, ready to be shown: what the one reader of lists found, in sentences. Fetched when a list is read.
import { inhabitants, typeset } from '../../src/explain/index.ts';
import {
  asksCodes,
  choiceLabel,
  communesOf,
  createCommuneListReader,
  type LineProblem,
  listNotes,
  notAListText,
  problemsOf,
} from '../../src/lists/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { timeSlices } from '../../ui/time-slices.ts';

export interface PastedList {
  /** INSEE codes of the communes taken, each once, in the order of the list. */
  readonly codes: readonly string[];
  /** What is said of the list and of lines that were taken. */
  readonly notes: readonly string[];
  /** The same to the last line, when these are too many to be shown unasked; none otherwise. */
  readonly allNotes: readonly string[];
  /** Lines that are no commune, or not yet; those that ask for a choice first. */
  readonly problems: readonly Problem[];
  /** Whether some codes may be INSEE codes or postal codes, and nothing in the list says which. */
  readonly asksCodes: boolean;
}

export interface Problem {
  /** Its place among the lines: cells of one line may be several communes. */
  readonly id: number;
  readonly text: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
}

/** The list, or in a sentence why the text is none. Rejects as the store does. */
export type ReadPasted = (text: string, codes?: 'insee' | 'postal') => Promise<PastedList | string>;

const asks = ({ line: { meaning } }: LineProblem): boolean =>
  'choices' in meaning && meaning.choices.length > 0;

/** Lines of one kind that are named once asked for: nobody reads more. */
const MAX_NOTES = 1_000;

export function createPastedListReader(store: Store): ReadPasted {
  const pause = timeSlices();
  const { catalogue } = createTerritories(store);
  const read = createCommuneListReader({ ...store, catalogue }, pause);
  return async (text, codes) => {
    const answer = await read(text, codes);
    if (!answer.ok) return notAListText(answer.why);
    const { lines } = answer.list;
    // Of thirty thousand lines, each of these takes a while.
    await pause();
    const notes = listNotes(answer.list);
    await pause();
    const allNotes = listNotes(answer.list, MAX_NOTES);
    await pause();
    const taken = [...communesOf(lines).keys()];
    const problems = [...problemsOf(lines)].sort((a, b) => Number(asks(b)) - Number(asks(a)));
    await pause();
    return {
      codes: taken,
      notes,
      allNotes: allNotes.every((note, i) => note === notes[i]) ? [] : allNotes,
      problems: problems.map(({ line, id, text: problem }) => {
        const choices = 'choices' in line.meaning ? line.meaning.choices : [];
        const named = choices.map((one) => ({
          code: one.code,
          label: `${typeset(choiceLabel(one))}, ${inhabitants(one.population)}`,
        }));
        return { id, text: problem, choices: named };
      }),
      asksCodes: asksCodes(lines),
    };
  };
}
