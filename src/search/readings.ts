// "mairie de nevers", "ville de lyon", "Nevers, Nièvre, France": which words may be left out? Read as typed
// first, since communes are named Ville-d'Avray and Roissy-en-France.
import { parseQuery, type Query } from './query.ts';
import { withoutArticle } from './words.ts';

const OPENING =
  /^(?:(?:monsieur|madame|m|mme) )?(?:(?:la|le|l) )?(?:ex|ancienne commune|commune deleguee|commune associee|commune nouvelle|hotel de ville|centre ville|maire|mairie annexe|mairie deleguee|mairie|ville|village|commune|municipalite|ccas|cias|code postal|code insee|insee|cp)(?: (?:de|du|des|d))?(?: |$)/;
/** « France » after a name, or what of a town is meant. */
const CLOSING = /(?:^| )(?:france(?: metropolitaine)?|centre(?: ville)?)$/;

/** « Havre (Le) », « HAY-LES-ROSES (L') », as directories sort names. */
const ARTICLE_LAST = /^(.+) (le|la|les|l)$/;
/** « Paris XI ». */
const ROMAN = /^((?:paris|lyon|marseille)) ([ivx]{1,5})$/;
const NUMERALS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(
  ' ',
);
/** « 3e arrondissement de Lyon ». */
const OF_CITY = /^(?:de|du|d) /;
/** « 1. Nevers », as a numbered list has it: the name alone is asked for. */
const NUMBERED = /^\s*\d{1,4}\s*[.)]\s*(?=[^\d\s])/;

/** « Decize (4) », « Nevers : 12 lieux »: a count, and no number of département. */
const COUNTED = / ?(?:\((?:\d|(?!97)\d{3})\)|: ?\d{1,4} \p{L}{1,20})$/u;

/** « Neuilly S/Seine », « La Roche s/ Yon », « Asnières/Seine »: « sur » most often, « sous » before a wood and in « Aulnay s/s Bois », a mere sign in « Nevers/Nièvre ». */
const STROKE = /(?:(?<=[^\p{L}])s *)?\/ *(?:s[ .-] *)?-?(?=\p{L})/giu;
const STROKES = [' sur ', ' sous '];

/** A way to read a query. */
export interface Reading extends Query {
  /** Whether it holds all that names a commune: "les nevers" may mean Nevers, but is not its name. */
  readonly whole: boolean;
  /** All that was typed, as it was: accents tell some names apart. */
  readonly written: string;
}

/** The ways to read a query, the one that supposes least first. */
export function readingsOf(text: string): readonly Reading[] {
  const readings = [
    ...(text.includes('/') ? STROKES : []).flatMap((meant) =>
      readingsAsWritten(text.replace(STROKE, meant), text),
    ),
    ...readingsAsWritten(text, text),
  ];
  const bare = text.replace(NUMBERED, '').replace(COUNTED, '');
  return bare === text ? readings : [...readings, ...readingsAsWritten(bare, text)];
}

function readingsAsWritten(text: string, written: string): readonly Reading[] {
  const typed = parseQuery(text);
  const { name, codes } = typed;
  const closed = name.replace(CLOSING, '');
  const ofCity = typed.arrondissements.length > 0 ? name.replace(OF_CITY, '') : name;
  const names = [
    name,
    closed,
    name.replace(OPENING, ''),
    closed.replace(OPENING, ''),
    name.replace(ARTICLE_LAST, '$2 $1'),
    ofCity,
  ];
  const whole = new Set(names);
  const readings = [...new Set([...names, withoutArticle(name)])]
    .filter((reading) => reading !== '' || codes.length > 0)
    .map((reading) => ({ ...typed, name: reading, whole: whole.has(reading), written }));
  const [, city = '', numeral = ''] = ROMAN.exec(name) ?? [];
  if (!NUMERALS.includes(numeral)) return readings;
  const arrondissements = [NUMERALS.indexOf(numeral) + 1];
  return [...readings, { ...typed, name: city, arrondissements, whole: true, written }];
}
