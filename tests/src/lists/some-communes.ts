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

/** A list of some of them, read by a reader of its own. */
export async function someList(text: string, codes?: 'insee' | 'postal'): Promise<CommuneList> {
  const answer = await createCommuneListReader(SOME_COMMUNES)(text, codes);
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list;
}

/** "58194", or "homonyms 35174 79174": what a line means, in short. */
export function resultOf({ meaning }: CommuneLine): string {
  if (meaning.kind === 'commune') return meaning.commune.code;
  if (meaning.kind === 'outside')
    return `outside ${meaning.places.map(({ code }) => code).join(' ')}`;
  const choices = 'choices' in meaning ? meaning.choices.map(({ code }) => code) : [];
  return [meaning.kind, ...choices].join(' ');
}
