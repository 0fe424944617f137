// Which communes may be meant although the name typed is exactly another's? « Évry » is a village of the Yonne, and
// what most people call Évry-Courcouronnes: the search, the lists and the command line tell these alike.
import { normalise } from './normalise.ts';
import { withoutArticle } from './words.ts';

interface Named {
  readonly code: string;
  readonly nom: string;
  readonly population: number;
}

/**
 * Whether a commune rivals the one that is answered: of the same name but for an article or accents, or larger and of a
 * name that begins with the words typed. A letter more is another name: Aixe-sur-Vienne is no Aix.
 * @param typed normalised, without what only stands around a name
 */
export function isRival(one: Named, answer: Named, typed: string): boolean {
  if (one.code === answer.code) return false;
  if (isSameName(one, answer)) return true;
  return one.population > answer.population && normalise(one.nom).startsWith(`${typed} `);
}

/** But for an article, accents and signs. */
export const isSameName = (one: Pick<Named, 'nom'>, other: Pick<Named, 'nom'>): boolean =>
  spelt(one) === spelt(other);

const spelt = ({ nom }: Pick<Named, 'nom'>) => withoutArticle(normalise(nom));

interface NameMatch extends Named {
  readonly exact: boolean;
  readonly part: { readonly kind: string } | null;
}

/** Of the communes found, those of that very name: of today, or else former ones. */
export function named<Match extends NameMatch>(found: readonly Match[]): readonly Match[] {
  const exact = found.filter((one) => one.exact);
  const today = exact.filter(({ part }) => part === null || part.kind === 'arrondissement');
  return today.length > 0 ? today : exact;
}

/** The others of those found that may be meant: larger, of the same name, or that a commune of that name has joined. */
export function rivalsIn<Match extends NameMatch>(
  found: readonly Match[],
  typed: string,
): readonly Match[] {
  const [answer, homonym] = named(found);
  if (answer === undefined || homonym !== undefined) return [];
  return found.filter((one) => one !== answer && (one.exact || isRival(one, answer, typed)));
}
