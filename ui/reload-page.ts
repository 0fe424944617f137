// A page that stayed open while a new release came asks for programs that are no longer there: trying again
// cannot help, loading the page again does. What the visitor typed is in the address, which is kept.

/** Whether an `import()` failed: a module that is missing, cut short, or of another release. */
export function isProgramError(error: unknown): boolean {
  // Of a missing one, each browser speaks in its own words, all of them with "module". Cut inside a word, one may be
  // a program still: of a name that nobody defined, or without what it exports.
  return /^Syntax|^Reference|module|not a function/.test(String(error));
}

/** The address, and what was chosen in it, stays. */
export function reloadPage(): void {
  location.reload();
}
