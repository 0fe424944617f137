// The search of the product and four known ones over the same names: what each answers to a typed text. All are
// given the communes with the largest first, without accents, with their former names and their codes.
import uFuzzy from '@leeoniya/ufuzzy';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { normalise } from '../../../src/search/index.ts';
import type { Store } from '../../../src/store/index.ts';

export interface NamedCommune {
  readonly code: string;
  readonly nom: string;
  readonly former: readonly string[];
  readonly codes: readonly string[];
}

export interface Engine {
  readonly name: string;
  /** Codes of the communes that answer, the best first. */
  readonly search: (query: string) => Promise<readonly string[]>;
}

/** As many as the search box shows. */
export const SHOWN = 8;

export function ownEngine(store: Store): Engine {
  return {
    name: 'Diagnostic numérique',
    search: async (query) => (await store.suggestions(query, SHOWN)).map(({ code }) => code),
  };
}

/** Each as its documentation advises for names typed letter after letter with errors. */
export const PEERS: readonly ((communes: readonly NamedCommune[]) => Engine)[] = [
  (communes) => {
    const index = new MiniSearch({
      idField: 'code',
      fields: ['nom', 'former', 'codes'],
      processTerm: (term) => normalise(term) || null,
      searchOptions: {
        prefix: true,
        fuzzy: 0.2,
        combineWith: 'AND',
        boost: { nom: 2 },
        boostDocument: (_, __, stored) => 1 + Number(stored?.rank ?? 0),
      },
      storeFields: ['rank'],
    });
    const { length } = communes;
    index.addAll(
      communes.map((commune, i) => ({
        ...commune,
        former: commune.former.join(' '),
        codes: commune.codes.join(' '),
        rank: (length - i) / length,
      })),
    );
    return {
      name: 'minisearch',
      search: async (query) =>
        index
          .search(query)
          .slice(0, SHOWN)
          .map(({ id }) => String(id)),
    };
  },
  (communes) => {
    const fuse = new Fuse(communes, {
      keys: [{ name: 'nom', weight: 2 }, 'former', 'codes'],
      threshold: 0.3,
      ignoreDiacritics: true,
    });
    return {
      name: 'fuse.js',
      search: async (query) => fuse.search(query, { limit: SHOWN }).map(({ item }) => item.code),
    };
  },
  (communes) => {
    const index = new Index({
      tokenize: 'forward',
      encode: (text: string) => normalise(text).split(' '),
    });
    for (const [i, commune] of communes.entries()) index.add(i, textOf(commune));
    return {
      name: 'flexsearch',
      search: async (query) =>
        index
          .search(query, { limit: SHOWN, suggest: true })
          .map((id) => communes[Number(id)]?.code ?? ''),
    };
  },
  (communes) => {
    const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    const texts = communes.map(textOf);
    return {
      name: 'uFuzzy',
      search: async (query) => {
        const [found, info, order] = fuzzy.search(texts, normalise(query), 1, 1e3);
        const ranks = info && order ? order.map((rank) => info.idx[rank]) : (found ?? []);
        return ranks.slice(0, SHOWN).map((rank) => communes[rank ?? -1]?.code ?? '');
      },
    };
  },
];

function textOf({ nom, former, codes }: NamedCommune): string {
  return normalise([nom, ...former, ...codes].join(' '));
}
