// One word for one thing, and none that hurts: in the diagnoses and the terminal reports that are written out,
// as on screen (tests/widget/every-sentence.test.tsx holds all sentences to the same lists).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { badWordsOf } from './sentence-rules.ts';

const FOLDERS = ['../../widget/words', '../../cli/words'].map((folder) =>
  join(import.meta.dirname, folder),
);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
);

test('fifteen texts are written out', () => {
  expect(files).toHaveLength(15);
});

test.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
    // How the text file draws a box to tick.
    .replaceAll('[checkbox]', '')
    // A terminal cuts its lines.
    .replace(/\n {2,}(?=\S)/g, ' ')
    // An address is nobody's word.
    .replace(/https:\/\/\S+/g, '');
  expect(text.split('\n').flatMap(badWordsOf)).toEqual([]);
});

test.each([
  ['4 700 à débloquer', 'débloqu'],
  ['Un coup de main suffit quand ils sont bloqués.', 'bloqu'],
  ['Quelqu’un doit faire avec eux.', 'faire avec eux'],
  ['8,2 % d’exclus', 'd’exclus'],
  ['La fourchette contient la vraie valeur neuf fois sur dix.', 'contient la vraie valeur'],
  ['entre 12 300 et 16 400, neuf fois sur dix', '0, neuf fois sur dix'],
  ['contre 15 % en métropole', 'en métropole'],
  ['Diagnostic affiché : Paris (Paris).', 'Paris (Paris)'],
  ['moyenne de la CC du Diois', 'CC d'],
  ['Rien à signaler', 'Rien à signaler'],
  ['obligatoire dans 17 des 17 communes', 'dans 17 des 17 communes'],
  ['un territoire de 1\u00a0communes', '1\u00a0communes'],
  ['environ 100\u202f% sont faibles', 'environ 100\u202f%'],
  ['un pilotage par la littératie', 'littératie'],
])('« %s » is found', (sentence, word) => {
  expect(badWordsOf(sentence).join()).toContain(word);
});

test.each([
  'Perpignan Méditerranée Métropole, La Réunion (Saint-Denis), 21\u00a0communes, Exclus du numérique',
  'Une fourchette faite pour contenir la vraie valeur neuf fois sur dix.',
  'Même en bas de la fourchette, la part dépasse celle de la France.',
])('« %s » may be said', (sentence) => {
  expect(badWordsOf(sentence)).toEqual([]);
});
