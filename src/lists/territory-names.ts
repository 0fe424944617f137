// Is what stands in a list of communes the name of a wider territory? Its communes are then not meant by it, unless who
// wrote the list says so.
import { normalise } from '../search/index.ts';
import { append } from '../terms/group-by.ts';
import type { KnownArea } from '../terms/known-area.ts';

/** Words that say what an EPCI, a département or a région is, or join that to its name. */
const NOT_ITS_NAME: ReadonlySet<string> = new Set([
  ...['cc', 'ca', 'cu', 'communaute', 'communautes', 'communes', 'agglomeration', 'agglo'],
  ...['urbaine', 'metropole', 'epci', 'ept', 'intercommunalite', 'departement', 'region'],
  ...['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l'],
]);

const AND = 'et';

/** In their order; none where nothing is left of a name. */
const ownWordsOf = (name: string): string[] =>
  normalise(name.replaceAll('&', ` ${AND} `))
    .split(' ')
    .filter((word) => word !== '' && !NOT_ITS_NAME.has(word));

/** « CC Pays de Bray » and « Communauté de communes du Pays de Bray » are one; '' where no word is left. */
const ownWords = (name: string): string => ownWordsOf(name).sort().join(' ');

/** « CC Vendée » is no département. */
const SAYS_EPCI =
  /(?:^| )(?:cc|ca|cu|communaute|metropole|agglomeration|epci|intercommunalite)(?: |$)/;

/** Which départements, régions, EPCI and EPT bear a name, whatever says their kind beside it. */
export type TerritoriesNamed = (text: string) => readonly KnownArea[];

/** Those of this very name, where there are some; in the order of the catalogue. */
export function territoriesNamed(catalogue: readonly KnownArea[]): TerritoriesNamed {
  const byWords = new Map<string, KnownArea[]>();
  for (const area of catalogue) {
    if (area.code !== null) append(byWords, ownWords(area.nom), area);
  }
  return (text) => {
    const words = ownWords(text);
    const typed = normalise(text);
    const isEpci = SAYS_EPCI.test(typed);
    const found = (byWords.get(words) ?? []).filter(
      ({ kind }) => words !== '' && (!isEpci || kind === 'epci' || kind === 'ept'),
    );
    const exact = found.filter(({ nom }) => normalise(nom) === typed);
    return exact.length > 0 ? exact : found;
  };
}

/** Cells parted by commas, those that a comma of a name parted put together again: « CC Chinon, Vienne et Loire ». */
export type WholeNames = (cells: readonly string[]) => readonly string[];

/** A reader of cells that knows the names of a catalogue; other names may stand before and after, in the same cells. */
export function wholeNames(catalogue: readonly KnownArea[]): WholeNames {
  const cut = catalogue
    .map(({ nom }) => nom.split(',').map((piece) => ownWordsOf(piece).join(' ')))
    .filter(({ length }) => length > 1);
  return (cells) => {
    // Without its kind, « Arbois, Poligny, Salins » is three communes.
    const saysEpci = (some: readonly string[]) => SAYS_EPCI.test(normalise(some.join(' ')));
    if (cut.length === 0 || !saysEpci(cells)) return cells;
    const own = cells.map((cell) => ownWordsOf(cell).join(' '));
    const isCutAt = (pieces: readonly string[], at: number) =>
      pieces.every((piece, i) => {
        const cell = own[at + i] ?? '';
        if (i === 0) return ` ${cell}`.endsWith(` ${piece}`);
        return i === pieces.length - 1 ? `${cell} `.startsWith(`${piece} `) : cell === piece;
      }) && saysEpci(cells.slice(at, at + pieces.length));
    const whole: string[] = [];
    for (let at = 0; at < cells.length; ) {
      let last = at;
      // What ends the last cell of a name may open another one.
      for (;;) {
        const name = cut.find((pieces) => isCutAt(pieces, last));
        if (!name) break;
        last += name.length - 1;
      }
      whole.push(cells.slice(at, last + 1).join(', '));
      at = last + 1;
    }
    return whole;
  };
}
