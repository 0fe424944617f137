// How far to trust a figure: the one reason that applies to the commune, never a list of those that may.
import { expect, test } from 'vitest';
import { besideGradeReason, gradeReason, noticeSentences } from '../../../src/explain/index.ts';
import { estimate } from '../../../src/index.ts';
import { allCommunes, shippedStore } from '../../shipped.ts';

const store = shippedStore();
const reasonOf = async (code: string) => {
  const { grade, notices } = (await store.diagnosis(code)).estimate;
  if (grade === null) throw new Error(`no grade in ${code}`);
  return gradeReason(grade, notices).replaceAll(/[\u00a0\u202f]/g, ' ');
};

test.each([
  ['Nevers', '58194', 'La fourchette est resserrée : au plus 16 % de part et d’autre.'],
  ['Paris', '75056', 'La fourchette est assez large : de 16 à 25 % de part et d’autre.'],
  [
    'Chamaloc, under 200 inhabitants',
    '26069',
    'La fourchette est assez large : de 16 à 25 % de part et d’autre. La cause : peu d’habitants.',
  ],
  [
    'Establet, whose incomes are not published',
    '26123',
    'La fourchette est très large : plus de 25 % de part et d’autre. Les causes : peu d’habitants, et des revenus non publiés pour cette commune.',
  ],
  [
    'Cayenne, whose incomes come from afar',
    '97302',
    'Revenus non publiés pour cette commune : le calcul prend ceux de La Réunion et de la Martinique.',
  ],
  ['Mamoudzou', '97611', 'Les enquêtes ne couvrent pas ce lieu.'],
])('%s is told its own reason', async (_, code, sentence) => {
  expect(await reasonOf(code)).toBe(sentence);
});

test('no commune is told a reason that is not its own', async () => {
  const model = await store.model();
  const faults: string[] = [];
  for (const commune of await allCommunes(store)) {
    const { grade, notices } = estimate(commune, model);
    if (grade === null) continue;
    const said = gradeReason(grade, notices);
    const { sources, population, code } = commune;
    const published = Object.values(sources).every((level) => level === 'commune');
    if (/non publiés/.test(said) && published) faults.push(`${code} published`);
    if (/peu d’habitants/.test(said) && population >= 200) faults.push(`${code} few`);
    if (/ou le revenu|ou ses âges|moyenne lointaine/.test(said)) faults.push(`${code} a list`);
  }
  expect(faults).toEqual([]);
});

test('in one breath, no commune is told twice whose statistics stand in for its own, and all 54 of Guadeloupe and Guyane are told once', async () => {
  const model = await store.model();
  const twice: string[] = [];
  let told = 0;
  for (const commune of await allCommunes(store)) {
    const { grade, notices } = estimate(commune, model);
    if (grade === null) continue;
    const said = [gradeReason(grade, notices), ...noticeSentences(besideGradeReason(notices))];
    const lenders: string[] = said.join(' ').match(/(?<=le calcul prend )[^.]*/gi) ?? [];
    if (new Set(lenders).size < lenders.length) twice.push(commune.code);
    told += Number(lenders.includes('ceux de La Réunion et de la Martinique'));
  }
  expect(twice).toEqual([]);
  expect(told).toBe(54);
});
