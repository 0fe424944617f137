// On paper stands an address that leads somewhere, or none.
import { afterEach, expect, test } from 'vitest';
import { addressToPrint } from '../../../site/paper/paper-address.ts';

const at = (href: string) => addressToPrint(new URL(href));

afterEach(() => {
  delete document.documentElement.dataset.online;
});

test.each([
  [
    'https://diagnostic.exemple.fr/?commune=58194#plan=1',
    'https://diagnostic.exemple.fr/?commune=58194',
  ],
  ['http://localhost:4173/?commune=58194', null],
  ['http://127.0.0.1:8080/index.html?commune=58194', null],
  ['https://diagnostic-numerique.invalid/index.html?commune=58194', null],
])('%s is printed as %s', (href, printed) => {
  expect(at(href)).toBe(printed);
});

test('the command line says where the page is online', () => {
  document.documentElement.dataset.online = 'https://mairie.exemple.fr/numerique';
  expect(at('https://diagnostic-numerique.invalid/index.html?commune=58194')).toBe(
    'https://mairie.exemple.fr/numerique',
  );
});
