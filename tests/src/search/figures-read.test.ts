// Figures beside a name that told which commune it is are said back: they may have been a number of something else.
import { expect, test } from 'vitest';
import { figuresRead } from '../../../src/search/index.ts';

const saintJust = { code: '34272', nom: 'Saint-Just', codesPostaux: ['34400'], population: 3_300 };
const bastia = { code: '2B033', nom: 'Bastia', codesPostaux: ['20200'], population: 46_867 };
const lyon = { code: '69123', nom: 'Lyon', codesPostaux: ['69003'], population: 519_127 };

test.each([
  ['Saint-Just 34', saintJust, [{ figures: '34', as: 'departement' }]],
  ['34 Saint-Just', saintJust, [{ figures: '34', as: 'departement' }]],
  ['Saint-Just 344', saintJust, [{ figures: '344', as: 'beginning-of-code' }]],
  ['Saint-Just 3440', saintJust, [{ figures: '3440', as: 'beginning-of-code' }]],
  ['bastia 2b', bastia, [{ figures: '2B', as: 'departement' }]],
  // A whole code, or brackets, say by themselves what they are.
  ['Saint-Just 34400', saintJust, []],
  ['Saint-Just 34272', saintJust, []],
  ['Saint-Just (34)', saintJust, []],
  ['Saint-Just(34)', saintJust, []],
  ['Saint-Just', saintJust, []],
  ['34', saintJust, []],
  // They told nothing: they are of another département.
  ['Saint-Just 12', saintJust, []],
  // Read for the CEDEX, whose 69 is no word of the text.
  ['69442 Lyon Cedex 03', lyon, []],
] as const)('%j: %j', (text, commune, read) => {
  expect(figuresRead(text, commune)).toEqual(read);
});
