// The communes that resemble one, in words: real communes and estimates, with the files of the resemblance made here.
import { expect, test } from 'vitest';
import {
  createResemblances,
  offerPerThousand,
  toldResemblance,
} from '../../../src/resemblance/index.ts';
import { createStore } from '../../../src/store/index.ts';
import { readMade } from './made.ts';

const resemblances = createResemblances(createStore(readMade));
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('Nevers is told beside those that resemble it, in the order of codes', async () => {
  const { before, rows, after } = toldResemblance(await resemblances.of('58194'));
  expect(plain(before[0] ?? '')).toBe(
    'Nevers fait partie des « petites villes et villes moyennes » : 3 % des communes, 20 % des habitants. Autour de 13 000 habitants. Les revenus sont plutôt bas, et un adulte sur cinq n’a pas de diplôme.',
  );
  expect(rows.map(({ label }) => plain(label))).toEqual([
    'Nevers (Nièvre)',
    'Moulins (Allier)',
    'Castres (Tarn)',
    'Neuilly-sur-Seine (Hauts-de-Seine)',
  ]);
  const [nevers, moulins, , neuilly] = rows.map((row) => ({
    ...row,
    differences: plain(row.differences),
    offers: row.offers.map(plain),
  }));
  expect(nevers?.offers).toEqual([
    '2, soit 0,12 à 0,16 pour 1 000',
    '1, soit 0,06 à 0,08 pour 1 000',
    '4, soit 0,24 à 0,33 pour 1 000',
  ]);
  expect([moulins?.common, moulins?.differences]).toEqual(['tout', 'rien de notable']);
  expect(neuilly?.common).toBe('l’âge et la taille');
  expect(neuilly?.differences).toBe(
    'plus de diplômés du supérieur (67 % contre 26 %) ; moins de bas revenus (4 % contre 51 %) ; plus dense (grand centre urbain)',
  );
  expect(neuilly?.offers[0]).toBe('aucun lieu connu');
  expect(plain(after[0] ?? '')).toBe(
    'Toutes les fourchettes recoupent celle de Nevers : on ne peut pas dire que la part est plus forte ici ou là.',
  );
});

test('a range that does not meet that of the commune is said, and only that one', async () => {
  const { after } = toldResemblance(await resemblances.of('23165'));
  expect(plain(after[0] ?? '')).toBe(
    'La fourchette ne recoupe pas celle de Royère-de-Vassivière : Paris. Pour les autres, on ne peut rien conclure.',
  );
});

test('a commune of one inhabitant shows no share, and resembles nobody', async () => {
  const resemblance = await resemblances.of('26274');
  const { before, rows } = toldResemblance(resemblance);
  expect(rows).toEqual([]);
  expect(before.map(plain)).toEqual([
    'Trop peu d’habitants, ou aucun chiffre propre à la commune : nous ne disons pas à qui elle ressemble.',
  ]);
  expect(offerPerThousand(1, resemblance.diagnosis)).toBeNull();
});

test('a commune that its file forgets is a fault of the data, which names the file', async () => {
  await expect(resemblances.of('58195')).rejects.toMatchObject({
    code: 'data-invalid',
    info: { file: 'resemblances/581.json' },
  });
});
