// Some communes of France, as shipped, for lists that are read in milliseconds: `npm run mutation` reads them for each fault.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { CommuneSource } from '../../../src/lists/commune-source.ts';
import {
  type CommuneLine,
  type CommuneList,
  createCommuneListReader,
} from '../../../src/lists/index.ts';
import { formerShardKeys, shardKeys } from '../../../src/search/index.ts';
import type { AreaKind } from '../../../src/terms/estimate.ts';
import type { KnownArea } from '../../../src/terms/known-area.ts';
import { shippedStore } from '../../shipped.ts';

const former = z.object({
  kind: z.enum(['deleguee', 'associee', 'ancienne', 'renommee']),
  code: z.string(),
  nom: z.string().nullable(),
  commune: z.string(),
});
const entries = z
  .array(
    z.object({
      code: z.string(),
      nom: z.string(),
      codesPostaux: z.array(z.string()),
      population: z.number(),
      departement: z.object({ code: z.string(), nom: z.string() }),
      former: z.array(former).exactOptional(),
    }),
  )
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/some-communes.json'), 'utf8')),
  );

const store = shippedStore();

/** Nevers and around it, homonyms, cities of arrondissements, communes of two codes: see the fixture. */
export const SOME_COMMUNES: CommuneSource = {
  manifest: store.manifest,
  formerCommunes: store.formerCommunes,
  outsidePlaces: store.outsidePlaces,
  candidates: async (key) =>
    entries.filter((entry) =>
      [...shardKeys(entry), ...(entry.former ?? []).flatMap(formerShardKeys)].includes(key),
    ),
};

const area = (
  kind: AreaKind,
  code: string | null,
  nom: string,
  departements: readonly string[] = [],
): KnownArea => ({ kind, code, nom, departements });

/** Some territories of France, for those lists that name one. */
const SOME_TERRITORIES: readonly KnownArea[] = [
  area('france', null, 'France'),
  area('region', '53', 'Bretagne'),
  area('departement', '53', 'Mayenne'),
  area('departement', '58', 'Nièvre'),
  area('departement', '85', 'Vendée'),
  area('epci', '245804406', 'Communauté d’agglomération de Nevers', ['58']),
  area('epci', '247000623', 'Communauté de communes des Quatre Rivières'),
  area('epci', '247400666', 'Communauté de communes des Quatre Rivières'),
  area('epci', '200055887', 'Mayenne Communauté', ['53']),
  area('epci', '200043081', 'Communauté de communes Chinon, Vienne et Loire'),
  area('epci', '200071595', 'Communauté de communes Arbois, Poligny, Salins, Cœur du Jura'),
  area('epci', '200042604', 'Communauté de communes de Granville, Terre et Mer'),
  area('epci', '248500563', 'Communauté de communes Vendée, Sèvre, Autise'),
  area('epci', '200073260', 'Communauté de communes Sud Vendée Littoral'),
  area('ept', '200057875', 'Est Ensemble'),
];

/** The same source, that knows territories by their name too. */
export const WITH_TERRITORIES: CommuneSource = {
  ...SOME_COMMUNES,
  catalogue: async () => SOME_TERRITORIES,
};

/** A list of some of them, read by a reader of its own. */
export async function someList(
  text: string,
  codes?: 'insee' | 'postal',
  source = SOME_COMMUNES,
): Promise<CommuneList> {
  const answer = await createCommuneListReader(source)(text, codes);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list;
}

/** "58194", "territory 58", or "homonyms 35174 79174": what a line means, in short. */
export function resultOf({ meaning }: CommuneLine): string {
  if (meaning.kind === 'commune') return meaning.commune.code;
  if (meaning.kind === 'outside')
    return `outside ${meaning.places.map(({ code }) => code).join(' ')}`;
  if (meaning.kind === 'territory')
    return `territory ${meaning.areas.map(({ code }) => code).join(' ')}`;
  const choices = 'choices' in meaning ? meaning.choices.map(({ code }) => code) : [];
  return [meaning.kind, ...choices].join(' ');
}
