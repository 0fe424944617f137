// What may go to a terminal: names come from data files that somebody else may have written.

/** Commands to a terminal: colours, cursor, erasing. */
const COMMANDS = /[^\P{Cc}\t\n\r]\[[0-9;?]*[ -/]*[@-~]/gu;
/** What moves the cursor, rings or reorders letters; tabs and ends of lines are ours. */
const CONTROLS = /\r(?!\n)|[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/gu;

/** The text without what a terminal would obey. */
export function printable(text: string): string {
  return text.replace(COMMANDS, '').replace(CONTROLS, '');
}
