// What a reader met that stops nothing and must be said: how often, and the first examples.

export type NoteKind =
  /** The file is in Windows-1252, not UTF-8. */
  | 'windows1252'
  /** Cells are parted by another mark than the producer's. */
  | 'delimiter'
  /** An optional column is not there. */
  | 'absentColumn'
  /** A cell withheld by statistical secrecy, or said not available: empty, never zero. */
  | 'secret'
  /** A cell that is neither a number nor a known mark: empty too. */
  | 'notANumber'
  /** A row whose code no commune bears today, even after the moves. */
  | 'orphan'
  /** A row of a former commune, counted in the one that holds it today. */
  | 'moved'
  /** A figure that cannot be added up, of a commune that merged into another: left out. */
  | 'notAdded'
  /** A commune that takes the figures of the one it left. */
  | 'inherited'
  /** A commune without a row. */
  | 'withoutRow'
  /** A row that the producer says not to use: a merger, another level of territory. */
  | 'leftOut'
  /** The same row twice: the first is used. */
  | 'twice'
  /** The ages of a commune do not add up to its population within 1 %. */
  | 'unequalSum'
  /** The vintage breaks with the one before: the model is calibrated anew, never mixed. */
  | 'notComparable'
  /** A table was made from this file of an older form or edition. */
  | 'otherVintage';

export interface Note {
  readonly kind: NoteKind;
  readonly count: number;
  /** The first ones, three at most. */
  readonly examples: readonly string[];
}

const EXAMPLES = 3;

export class Notes {
  readonly #notes = new Map<NoteKind, { count: number; examples: string[] }>();

  add(kind: NoteKind, example: string): void {
    const note = this.#notes.get(kind) ?? { count: 0, examples: [] };
    note.count += 1;
    if (note.examples.length < EXAMPLES) note.examples.push(example);
    this.#notes.set(kind, note);
  }

  /** In the order they were first met. */
  get list(): Note[] {
    return [...this.#notes].map(([kind, note]) => ({ kind, ...note }));
  }
}
