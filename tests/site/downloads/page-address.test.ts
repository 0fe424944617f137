// Residents are given the address of a place, not of what a visitor asked of its page.
import { expect, test } from 'vitest';
import { placeAddress } from '../../../site/downloads/page-address.ts';

const SITE = 'https://a.fr/diagnostic/';

test.each([
  [
    'territoire.html?epci=246700306&prochain-lieu=3&besoin=formation&loin=15',
    'territoire.html?epci=246700306',
  ],
  [
    'territoire.html?departement=58&tri=population-desc&nom=saint&taille=village',
    'territoire.html?departement=58',
  ],
  ['territoire.html?communes=58194,58160&prochain-lieu', 'territoire.html?communes=58194,58160'],
  ['?commune=58194', '?commune=58194'],
  ['commune/58194/', 'commune/58194/'],
  ['territoire.html?tri=nom', 'territoire.html'],
])('%s is given as %s', (asked, given) => {
  expect(placeAddress(SITE + asked)).toBe(SITE + given);
});
