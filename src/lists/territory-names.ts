// Is what stands in a list of communes the name of a wider territory? Its communes are then not meant by it, unless who
// wrote the list says so.
import { normalise } from '../search/index.ts';
import { append } from '../terms/group-by.ts';
import type { KnownArea } from '../terms/known-area.ts';

/** Words that say what an EPCI, a département or a région is, or join that to its name. */
const NOT_ITS_NAME: ReadonlySet<string> = new Set([
  ...['cc', 'ca', 'cu', 'communaute', 'communautes', 'communes', 'agglomeration', 'agglo'],
  ...['urbaine', 'metropole', 'epci', 'ept', 'intercommunalite', 'departement', 'region'],
  ...['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et'],
]);

/** « CC Pays de Bray » and « Communauté de communes du Pays de Bray » are one; '' where no word is left. */
const ownWords = (name: string): string =>
  normalise(name)
    .split(' ')
    .filter((word) => !NOT_ITS_NAME.has(word))
    .sort()
    .join(' ');

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
