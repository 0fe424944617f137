// What people typed, said back to them: shortened, and without the control characters that would move
// the cursor of a terminal or hide words.

const MAX_LENGTH = 60;

/** At most 60 characters of a text, on one line; its own « », within ours, are “ ”. */
export function quoted(typed: string): string {
  // ESC and what it commands (colours, cursor), then any other control or format character.
  const plain = typed
    .replace(/\p{Cc}\[[0-9;?]*[A-Za-z]/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/« ?/g, '“')
    .replace(/ ?»/g, '”')
    .trim();
  const letters = [...plain];
  return letters.length > MAX_LENGTH ? `${letters.slice(0, MAX_LENGTH).join('')}…` : plain;
}

/** « nom », « commune »: names that people typed, said one by one, as many as `most`. */
export function quotedNames(names: readonly string[], most = names.length): string {
  const said = names.slice(0, most).map((name) => `«\u202f${quoted(name)}\u202f»`);
  return [...said, ...(names.length > most ? ['…'] : [])].join(', ');
}
