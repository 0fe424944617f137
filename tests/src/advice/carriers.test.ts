// Who carries an action where the law puts another authority in the place of a département or of a région.
import { expect, test } from 'vitest';
import { authorityOf, epciCarrier } from '../../../src/advice/actions/effort.ts';
import { carrierText } from '../../../src/advice/words.ts';

test.each([
  ['departement', '58', 'Département'],
  ['departement', '974', 'Département'],
  ['departement', '976', 'Département'],
  ['departement', '75', 'Ville de Paris'],
  ['departement', '67', 'Collectivité européenne d’Alsace'],
  ['departement', '68', 'Collectivité européenne d’Alsace'],
  ['departement', '69', 'Département du Rhône et Métropole de Lyon'],
  ['departement', '2A', 'Collectivité de Corse'],
  ['departement', '2B', 'Collectivité de Corse'],
  ['departement', '972', 'Collectivité territoriale de Martinique'],
  ['departement', '973', 'Collectivité territoriale de Guyane'],
  ['region', '94', 'Collectivité de Corse'],
  ['region', '02', 'Collectivité territoriale de Martinique'],
  ['region', '03', 'Collectivité territoriale de Guyane'],
  ['region', '27', 'Région'],
  ['departement', undefined, 'Département'],
] as const)('%s %s: %s', (level, code, name) => {
  expect(carrierText(authorityOf(level, code))).toBe(name);
});

test.each([
  ['200046977', 'Métropole de Lyon'],
  ['200057867', 'Établissement public territorial (EPT)'],
  ['200067916', 'Intercommunalité'],
])('the intercommunalité %s: %s', (code, name) => {
  expect(carrierText(epciCarrier(code))).toBe(name);
});
