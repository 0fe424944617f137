// @vitest-environment node
// The list that a page names: read from its address, its faults told to the webmaster and nobody else.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createLists } from '../../../widget/own-list/lists.ts';
import { shippedStore } from '../../shipped.ts';
import { listening } from '../listening.ts';

const LIST = [
  'id;nom;commune;code_insee;typologie',
  '1;Espace du Test;Nevers;58194;CSC',
  '2;;Nevers;58194;CSC',
].join('\n');

/** The program, the list and the names of communes come one after the other, on a machine that may be busy. */
const PATIENCE = { timeout: 20_000 };

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    response.writeHead(url === '/lieux.csv' ? 200 : 404, { 'access-control-allow-origin': '*' });
    response.end(url === '/lieux.csv' ? LIST : '');
  });
  origin = await listening(server);
});
afterAll(() => server.close());

test('its right places join those of the commune, and the console names the wrong line', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const nevers = await shippedStore().commune('58194');
  const lists = createLists(shippedStore(), { lieux: `${origin}/lieux.csv` });
  await vi.waitFor(() => expect(lists.placesOf(nevers)).toHaveLength(1), PATIENCE);
  expect(lists.placesOf(nevers)).toMatchObject([
    { nom: 'Espace du Test', source: 'listeDeLaPage', role: 'centreSocial' },
  ]);
  expect(lists.pageFailed.value).toBe(false);
  expect(warn.mock.calls.flat().join()).toMatch(/Ligne.3/);
});

test('a list that is not there is told, and costs nothing else', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const nevers = await shippedStore().commune('58194');
  const lists = createLists(shippedStore(), { lieux: `${origin}/ailleurs.csv` });
  await vi.waitFor(() => expect(lists.pageFailed.value).toBe(true), PATIENCE);
  expect(lists.placesOf(nevers)).toEqual([]);
  expect(warn.mock.calls.flat().join()).toContain('HTTP 404');
});
