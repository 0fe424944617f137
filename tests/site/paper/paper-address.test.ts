// On paper stands an address that leads somewhere, or none.
import { afterEach, expect, test, vi } from 'vitest';
import {
  addressToPrint,
  paperAddress,
  writeAddressOnPaper,
} from '../../../site/paper/paper-address.ts';

const at = (href: string) => addressToPrint(new URL(href));

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  [
    'https://diagnostic.exemple.fr/?commune=58194#plan=1',
    'https://diagnostic.exemple.fr/?commune=58194',
  ],
  ['http://localhost:4173/?commune=58194', null],
  ['http://127.0.0.1:8080/index.html?commune=58194', null],
])('%s is printed as %s', (href, printed) => {
  expect(at(href)).toBe(printed);
});

test('pressing Ctrl, as to print, brings the code before the print begins', async () => {
  vi.stubGlobal('location', new URL('https://mairie.exemple.fr/numerique'));
  writeAddressOnPaper();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(paperAddress.value).toBeNull();
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Control' }));
  await vi.waitFor(() => expect(paperAddress.value?.code?.size).toBeGreaterThan(20));
  expect(paperAddress.value?.href).toBe('https://mairie.exemple.fr/numerique');
});
