// Where in a list the thing stands that a message is about.

export interface ListPosition {
  /** A line of the text as an editor numbers it, or the rank of an object in a JSON list; both from 1. */
  readonly unit: 'line' | 'item';
  readonly number: number;
}
