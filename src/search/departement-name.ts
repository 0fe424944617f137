// Do the last words typed name a département? "Nevers (Nièvre)" is what the site itself writes and
// what people paste: the département narrows homonyms down, which is the visitor's own choice.
import { normalise } from './normalise.ts';
import { withoutArticle, wordsOf } from './words.ts';

export interface PlaceInDepartement {
  /** The words of the commune, normalised. */
  readonly name: string;
  /** The words after them, which may be those of a département; without their article. */
  readonly departement: string;
}

/** The ways to cut a normalised name in a commune and a département, the longest département first. */
export function cutsOf(name: string): PlaceInDepartement[] {
  const words = wordsOf(name);
  return words.slice(1).map((_, i) => ({
    name: words.slice(0, i + 1).join(' '),
    departement: withoutArticle(words.slice(i + 1).join(' ')),
  }));
}

/** How typed words answer the name of a département: all of it, its beginning, or not at all (null). */
export function matchDepartement(typed: string, nom: string): 'whole' | 'beginning' | null {
  const known = withoutArticle(normalise(nom));
  if (known === typed) return 'whole';
  return known.startsWith(typed) ? 'beginning' : null;
}
