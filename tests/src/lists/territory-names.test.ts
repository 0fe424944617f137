// The name of a wider territory in a list of communes is told as one, and never replaced by its communes.
import { expect, test } from 'vitest';
import { createCommuneListReader, problemText } from '../../../src/lists/index.ts';
import { createTerritories } from '../../../src/territories/index.ts';
import { shippedStore } from '../../shipped.ts';

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
  // A comma in a name cuts it in cells, as every comma of a list.
  const known = (await catalogue()).filter(
    ({ kind, nom }) => kind !== 'france' && !nom.includes(','),
  );
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
