// Which communes does a text name that names no territory? Each leads to the territories it is in. Fetched when
// nothing else answers.

import { partClause, placeLabel } from '../../src/explain/index.ts';
import { epciTitle } from '../../src/explain/of-epci.ts';
import type { Store } from '../../src/store/index.ts';
import type { TerritoryRequest } from '../../src/territories/index.ts';

export type CommuneStore = Pick<Store, 'suggestions' | 'commune'>;

export interface CommuneNamed {
  readonly code: string;
  /** « Annecy (Haute-Savoie), dont Seynod est une commune déléguée ». */
  readonly label: string;
  /** Its intercommunalité, if any, and its département. */
  readonly territories: readonly { readonly nom: string; readonly ask: TerritoryRequest }[];
}

/** More homonyms than that are to be told apart by what follows their name. */
const MAX_COMMUNES = 6;

/** The communes that bear exactly this name or this code; rejects as the store does. */
export async function communesNamed(
  store: CommuneStore,
  text: string,
): Promise<readonly CommuneNamed[]> {
  const exact = (await store.suggestions(text, MAX_COMMUNES)).filter((one) => one.exact);
  return Promise.all(
    exact.slice(0, MAX_COMMUNES).map(async ({ code, nom, departement, part }) => {
      const { epci } = await store.commune(code);
      return {
        code,
        label: [placeLabel(nom, departement), ...(part ? [partClause(part)] : [])].join(', '),
        territories: [
          ...(epci
            ? [{ nom: epciTitle(epci.nom), ask: { kind: 'epci', code: epci.code } as const }]
            : []),
          { nom: departement.nom, ask: { kind: 'departement', code: departement.code } as const },
        ],
      };
    }),
  );
}
