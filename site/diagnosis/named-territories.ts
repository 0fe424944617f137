// Which territories does a text typed in the search of a commune name? Fetched with the first answer of the search.
import { normalise, withoutArticle } from '../../src/search/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { KnownArea } from '../../src/terms/known-area.ts';
import { oneAStore } from '../../src/terms/one-a-store.ts';
import { createTerritories, territoriesMeant } from '../../src/territories/index.ts';

/** What opens or closes the name of a territory, and that of no commune. */
const SAYS_TERRITORY =
  /^(?:c ?[cau]|com ?com|epci|ept|interco\w*|agglo\w*|communaute?s?|metropole|departement|conseil departemental|region|conseil regional) | (?:agglo\w*|metropole|communaute)$/;

/** Read once, whatever is typed. */
const catalogueOf = oneAStore((store: Store) => createTerritories(store).catalogue);

/**
 * Départements and régions of this very name, from what the search has read; intercommunalités too, whose names are
 * fetched, when no commune answers or when the words say that one is meant. Rejects as the store does.
 */
export async function namedTerritories(
  store: Store,
  text: string,
  isNone: boolean,
): Promise<readonly KnownArea[]> {
  const typed = normalise(text);
  if (isNone || SAYS_TERRITORY.test(typed))
    return territoriesMeant(await catalogueOf(store)(), text);
  const { departements, regions } = await store.manifest();
  const isTyped = (nom: string) => withoutArticle(normalise(nom)) === withoutArticle(typed);
  return [
    ...[...regions].map(
      ([code, nom]) => ({ kind: 'region', code, nom, departements: [] }) as const,
    ),
    ...[...departements].map(
      ([code, { nom }]) => ({ kind: 'departement', code, nom, departements: [code] }) as const,
    ),
  ].filter(({ nom }) => isTyped(nom));
}
