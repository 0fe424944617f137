// Which départements does a cell name? « 58 », « 058 », « 58 - Nièvre », « Nièvre (58) », « Réunion », a région.
import { normalise } from '../search/index.ts';

/** Codes of départements. */
export type DepartementsNamed = (cell: string) => ReadonlySet<string> | null;

interface KnownNames {
  readonly departements: ReadonlyMap<string, { readonly nom: string; readonly region: string }>;
  readonly regions: ReadonlyMap<string, string>;
}

/** « Métropole de Lyon », « 69M »: what is no département, and lies in one. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'metropole de lyon': ['69'],
  'grand lyon': ['69'],
  alsace: ['67', '68'],
  'collectivite europeenne d alsace': ['67', '68'],
};
const CODE = /^(?:0?(\d{1,2}|2[ab])|(9[78]\d))$/;
/** « 69D » and « 69M » are the two halves of the Rhône. */
const HALF = /^69[dm]$/;
const KIND = /^(?:departement|dept|region)(?: (?:de|du|des|d))?(?: |$)/;
const ARTICLE = /^(?:le|la|les|l) (?=.)/;

/** A reader of cells: null for one that is not understood, or whose code and name are not of one département. */
export function departementReader({ departements, regions }: KnownNames): DepartementsNamed {
  const named = new Map<string, ReadonlySet<string>>();
  const name = (text: string, codes: readonly string[]) => named.set(keyOf(text), new Set(codes));
  for (const [region, nom] of regions) {
    name(
      nom,
      [...departements].flatMap(([code, one]) => (one.region === region ? [code] : [])),
    );
  }
  for (const [code, { nom }] of departements) name(nom, [code]);
  for (const [text, codes] of Object.entries(OTHER_NAMES)) name(text, codes);
  const read = (cell: string): ReadonlySet<string> | null => {
    const words = normalise(cell).split(' ');
    const figures = words.filter((word) => /^\d/.test(word));
    const nom = keyOf(words.filter((word) => !figures.includes(word)).join(' '));
    const byName = nom === '' ? null : (named.get(nom) ?? new Set());
    const [figure, other] = figures;
    if (other !== undefined) return null;
    const byCode = figure === undefined ? null : codesOf(figure, departements);
    const both = byName && byCode ? new Set([...byName].filter((code) => byCode.has(code))) : null;
    const meant = both ?? byName ?? byCode;
    return meant === null || meant.size === 0 ? null : meant;
  };
  // Thousands of lines write one département alike.
  const known = new Map<string, ReadonlySet<string> | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const meant = read(cell);
    known.set(cell, meant);
    return meant;
  };
}

/** "20" is the Corsica of before 1976, and of postal codes. */
function codesOf(figure: string, departements: KnownNames['departements']): ReadonlySet<string> {
  if (HALF.test(figure)) return new Set(['69']);
  const [, short, long] = CODE.exec(figure) ?? [];
  const code = long ?? short?.padStart(2, '0').toUpperCase() ?? '';
  if (code === '20') return new Set(['2A', '2B']);
  return new Set(departements.has(code) ? [code] : []);
}

const keyOf = (text: string) => normalise(text).replace(KIND, '').replace(ARTICLE, '');
