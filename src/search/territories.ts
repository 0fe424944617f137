// Do the last words typed name a département or a région? "Nevers (Nièvre)" is what the site itself writes
// and "Nevers, Nièvre, Bourgogne-Franche-Comté" what maps give: the visitor narrows homonyms down.
import { normalise } from './normalise.ts';
import { isSignificant, withoutArticle, wordsOf } from './words.ts';

/** A département and what may follow the name of a commune of it, normalised, without article. */
export interface NamedDepartement {
  readonly departement: string;
  readonly names: readonly string[];
}

export interface PlaceInTerritory {
  /** The words of the commune, normalised. */
  readonly name: string;
  /** Codes of the départements that the words after them may mean. */
  readonly departements: ReadonlySet<string>;
  /** Whether these words are the whole name of the territory. */
  readonly whole: boolean;
}

/** The names that départements had until 1941 to 1990, and those that were divided, in 1968 and 1976. */
const FORMER_NAMES: readonly (readonly [name: string, departements: readonly string[]])[] = [
  ['Basses-Alpes', ['04']],
  ['Charente-Inférieure', ['17']],
  ['Côtes-du-Nord', ['22']],
  ['Loire-Inférieure', ['44']],
  ['Basses-Pyrénées', ['64']],
  ['Seine-Inférieure', ['76']],
  ['Seine', ['75', '92', '93', '94']],
  ['Seine-et-Oise', ['78', '91', '92', '93', '94', '95']],
  ['Corse', ['2A', '2B']],
];

/** A département by its name of today or of old, by that of its région, or by both. */
export function territory(departement: string, nom: string, region?: string): NamedDepartement {
  const own = withoutArticle(normalise(nom));
  const former = FORMER_NAMES.flatMap(([name, of]) =>
    of.includes(departement) ? [normalise(name)] : [],
  );
  if (region === undefined) return { departement, names: [own, ...former] };
  const wider = withoutArticle(normalise(region));
  return { departement, names: [...new Set([own, `${own} ${wider}`, wider, ...former])] };
}

/**
 * The ways to read a normalised name as a commune and its territory, the longest territory first, and before
 * those whose name only begins so: « Eure » is not the Eure-et-Loir, unless nothing answers in the Eure.
 */
export function inTerritories(
  name: string,
  territories: readonly NamedDepartement[],
): PlaceInTerritory[] {
  const words = wordsOf(name);
  return words.slice(1).flatMap((_, i) => {
    const typed = withoutArticle(words.slice(i + 1).join(' '));
    // « Saint-Denis de la Réunion ».
    const commune = words
      .slice(0, i + 1)
      .join(' ')
      .replace(OF, '');
    // « Châlons-sur-Marne », « Chalons s/Marne » : no « Châlons-sur » of the département.
    if (commune.includes(' ') && isJoint(commune.slice(commune.lastIndexOf(' ') + 1))) return [];
    const called = territories.filter(({ names }) => names.includes(typed));
    const begun = territories.filter(
      (one) => !called.includes(one) && one.names.some((known) => known.startsWith(typed)),
    );
    return [...placeIn(commune, called, true), ...placeIn(commune, begun, false)];
  });
}

const OF = /(?<=.) (?:de|du|des|d)$/;

/** A word that a name does not end with. */
const isJoint = (word: string) => !isSignificant(word) || word.length === 1;

function placeIn(
  name: string,
  territories: readonly NamedDepartement[],
  whole: boolean,
): PlaceInTerritory[] {
  if (territories.length === 0) return [];
  return [
    { name, departements: new Set(territories.map(({ departement }) => departement)), whole },
  ];
}
