// "mairie de nevers", "ville de lyon", "Nevers, Nièvre, France": which words may be left out? Read as typed
// first, since communes are named Ville-d'Avray and Roissy-en-France.
import { parseQuery, type Query } from './query.ts';
import { withoutArticle } from './words.ts';

const OPENING =
  /^(?:(?:la|le|l) )?(?:hotel de ville|mairie|ville|village|commune|municipalite|ccas|cias|code postal|code insee|insee|cp)(?: (?:de|du|des|d))?(?: |$)/;
const COUNTRY = /(?:^| )france(?: metropolitaine)?$/;

/** A way to read a query. */
export interface Reading extends Query {
  /** Whether it holds all that names a commune: "les nevers" may mean Nevers, but is not its name. */
  readonly whole: boolean;
  /** All that was typed, as it was: accents tell some names apart. */
  readonly written: string;
}

/** The ways to read a query, the one that supposes least first. */
export function readingsOf(text: string): readonly Reading[] {
  const typed = parseQuery(text);
  const { name, codes } = typed;
  const inCountry = name.replace(COUNTRY, '');
  const names = [name, inCountry, name.replace(OPENING, ''), inCountry.replace(OPENING, '')];
  const whole = new Set(names);
  return [...new Set([...names, withoutArticle(name)])]
    .filter((reading) => reading !== '' || codes.length > 0)
    .map((reading) => ({ ...typed, name: reading, whole: whole.has(reading), written: text }));
}
