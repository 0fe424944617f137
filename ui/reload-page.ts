// A page that stayed open while a new release came asks for programs that are no longer there: trying again
// cannot help, loading the page again does. What the visitor typed is in the address, which is kept.

/** Whether an `import()` failed: a module that is missing, cut short, or of another release. */
export function isProgramError(error: unknown): boolean {
  // Cut inside a word, a module may be one still: of a name that nobody defined, or without what it exports.
  if (error instanceof SyntaxError || error instanceof ReferenceError) return true;
  // Of a missing one, each browser speaks in its own words, all of them with the first of these.
  return /module|not a function/.test(String(error));
}

export function reloadPage(): void {
  location.reload();
}
