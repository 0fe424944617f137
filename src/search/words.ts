// Which words of a name carry it? Articles and prepositions open or join thousands of names: listing
// communes under them would make the largest search files, for letters that tell nothing.

const SMALL = new Set('le la les l d de du des en sur sous au aux et a lez'.split(' '));

/** The words of a normalised text. */
export function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

/** Whether a normalised word is more than an article or a preposition. */
export function isSignificant(word: string): boolean {
  return !SMALL.has(word);
}

/** "le havre" is also asked for as "havre": a normalised name without le, la, les or l'. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:le|la|les|l) (?=.)/, '');
}

/** "ile de sein" is also asked for as "sein": a normalised name without what says that it is an island. */
export function withoutIsland(name: string): string {
  return name.replace(/^(?:l )?ile (?:de|d) (?=.)/, '');
}

/** Whether a normalised word is an article that stands apart: "lhavre" is never typed, "lhay" is. */
export function isFullArticle(word: string): boolean {
  return word === 'le' || word === 'la' || word === 'les';
}
