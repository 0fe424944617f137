// The name of a wider territory in a list of communes is told as one, and never replaced by its communes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createCommuneListReader, problemText } from '../../../src/lists/index.ts';
import { normalise } from '../../../src/search/index.ts';
import { createTerritories } from '../../../src/territories/index.ts';
import { DATA, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const { catalogue } = createTerritories(store);
const read = createCommuneListReader({ ...store, catalogue });

async function linesOf(names: readonly string[]) {
  const answer = await read(names.join('\n'));
  if (!answer.ok) throw new Error(answer.why.kind);
  return answer.list.lines;
}

test.each([
  ['Communauté de communes du Pays de Bray', ['246000913']],
  ['CC Pays de Bray', ['246000913']],
  ['CA de Nevers', ['245804406']],
  ['CC des Quatre Rivières', ['247000623', '247400666']],
  ['Grand Paris', ['200054781']],
  ['Nièvre', ['58']],
  ['Département de la Nièvre', ['58']],
  ['Région Bretagne', ['53']],
])('%s is told, with its code', async (name, codes) => {
  const [line] = await linesOf([name, '58194']);
  if (line?.meaning.kind !== 'territory') throw new Error(line?.meaning.kind);
  expect(line.meaning.areas.map(({ code }) => code)).toEqual(codes);
});

test('of two EPCI of one name, both are named with their département', async () => {
  const [line] = await linesOf(['CC des Quatre Rivières', '58194']);
  expect(line && problemText(line)?.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Ligne 1 : « CC des Quatre Rivières » n’est pas une commune, mais un territoire : Communauté de communes des Quatre Rivières (70) ou Communauté de communes des Quatre Rivières (74). Ses communes n’ont pas été ajoutées : mettez-les dans la liste, ou demandez ce territoire seul.',
  );
});

test('each EPCI, EPT, département and région of France is one of those told, or bears the name of a commune', async () => {
  const known = (await catalogue()).filter(({ kind }) => kind !== 'france');
  const lines = await linesOf(known.map(({ nom }) => nom));
  const kinds = lines.map(({ meaning }) => meaning.kind);
  expect(kinds).toHaveLength(known.length);
  const told = lines.flatMap(({ meaning }, i) =>
    meaning.kind === 'territory' &&
    known[i] &&
    !meaning.areas.some(({ code }) => code === known[i]?.code)
      ? [known[i].nom]
      : [],
  );
  expect(told).toEqual([]);
  expect(kinds.filter((kind) => kind === 'territory').length).toBeGreaterThan(1_200);
  const others = known.flatMap(({ kind, nom }, i) =>
    kinds[i] === 'unknown' && kind !== 'france' ? [nom] : [],
  );
  expect(others).toEqual([]);
});

const { epcis, epts } = z
  .object({
    epcis: z.array(z.tuple([z.string(), z.string(), z.array(z.string())])),
    epts: z.array(z.tuple([z.string(), z.string()], z.unknown())),
  })
  .parse(JSON.parse(readFileSync(join(DATA, 'territoires.json'), 'utf8')));
/** As INSEE publishes them, « CC Chinon, Vienne et Loire », and with their kind written out, as we do. */
const PUBLISHED = [...epcis, ...epts].map(([, nom]) => nom);
const NAMES = [
  ...PUBLISHED,
  ...(await catalogue()).filter(({ kind }) => kind === 'epci').map(({ nom }) => nom),
].map((nom) => nom.replace(/[\u00a0\u202f]/g, ' '));

test('the name of each EPCI and EPT, alone on a line, is read whole, its commas included', async () => {
  expect(PUBLISHED).toHaveLength(1_266);
  expect(PUBLISHED.filter((nom) => nom.includes(','))).toHaveLength(22);
  const cut: string[] = [];
  for (const nom of NAMES) {
    const [line] = await linesOf([nom]);
    if (line?.meaning.kind !== 'territory' || line.written !== nom) cut.push(nom);
  }
  expect(cut).toEqual([]);
});

test.each([
  ['after it, between commas', (nom: string) => `commune,epci\nNevers,${nom}`],
  ['before it, between commas', (nom: string) => `epci,commune\n${nom},Nevers`],
  ['in a table without header', (nom: string) => `${nom},Nevers,58\n${nom},Marzy,58`],
  ['between semicolons', (nom: string) => `epci;commune\n${nom};Nevers`],
])(
  'a commune is read beside the name of its EPCI, %s, whatever that name holds',
  async (_, text) => {
    const lost: string[] = [];
    for (const nom of NAMES) {
      const [line] = await linesOf([text(nom)]);
      const read = line?.meaning.kind === 'commune' ? line.meaning.commune.code : null;
      if (read !== '58194' || line?.others.length !== 0) lost.push(nom);
    }
    expect(lost).toEqual([]);
  },
);

test.each([
  // Those of a column, a kind beside a name, are no name together.
  ['CC,Pays de Bray,Gournay-en-Bray\nCC,Pays de Bray,Forges-les-Eaux', ['76312', '76276']],
  // Without the kind of « CC de Granville, Terre et Mer », this is a commune and some words.
  ['Granville, Terre et Mer\nNevers', ['50218', '58194']],
])('in %j no name is put together', async (text, codes) => {
  const lines = await linesOf([text]);
  expect(
    lines.map(({ meaning }) => (meaning.kind === 'commune' ? meaning.commune.code : meaning.kind)),
  ).toEqual(codes);
});

test.each([', ', ',', '; ', ' / ', ' et ', ' & ', ' - ', ' – ', ' : ', ' | ', '\t', ' > '])(
  'of two names of EPCI on a line, with %j between them, no word is lost',
  async (between) => {
    const words = (text: string) => normalise(text.replaceAll('&', ' et '));
    const lost: string[] = [];
    for (const [i, nom] of PUBLISHED.entries()) {
      const other = PUBLISHED[(i + 617) % PUBLISHED.length] ?? '';
      const lines = await linesOf([`${nom}${between}${other}`]);
      const told = lines.flatMap(({ meaning, written }) =>
        meaning.kind === 'territory' || meaning.kind === 'unknown' ? [written] : [],
      );
      const whole = words(told.join(' '));
      if (told.length !== lines.length || ![nom, other].every((one) => whole.includes(words(one))))
        lost.push(`${nom}${between}${other}`);
    }
    expect(lost).toEqual([]);
  },
);
