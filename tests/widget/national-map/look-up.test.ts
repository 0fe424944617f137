// @vitest-environment node
// The national map, asked for real on a local server that answers as it is documented to, or does not.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookUp } from '../../../widget/national-map/look-up.ts';
import { listening } from '../listening.ts';

const NEVERS = { code: '58194', nom: 'Nevers' };
const ANSWER = {
  lieux: [
    {
      id: 'a1',
      nom: 'Espace numérique du Test',
      adresse: '1 rue du Test 58000 Nevers',
      departement: '58',
      region: '27',
      telephone: '03 86 00 00 00',
      horaires: 'Mo-Fr 09:00-12:00',
      isFranceServices: false,
      isConum: true,
      isByAppointment: true,
      mediateurs: [{ prenom: 'Camille', nom: 'Dupont' }],
    },
    { id: 'a2', nom: 'France services du Test', isFranceServices: true, telephone: 'voir le site' },
    { nom: 3 },
  ],
  totalLieux: 3,
};

let server: Server;
let origin = '';
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {};
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    answer(request, response);
  });
  origin = await listening(server);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('the commune alone is sent; right places are kept, and nothing of people', async () => {
  let asked = '';
  answer = ({ url = '', headers }, response) => {
    asked = url;
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
    response.end(JSON.stringify(ANSWER));
  };
  const found = await lookUp(`${origin}/api/lieux`, NEVERS);
  expect(asked).toBe('/api/lieux?territoire_type=communes&territoires=58194&page=1&limit=100');
  if (typeof found === 'string') throw new Error(found);
  expect(found.total).toBe(3);
  expect(found.places).toMatchObject([
    {
      nom: 'Espace numérique du Test',
      kind: 'autre',
      role: 'conseillerNumerique',
      communeCode: '58194',
      byAppointment: true,
      telephone: '03 86 00 00 00',
    },
    { nom: 'France services du Test', kind: 'franceServices', telephone: null },
  ]);
  expect(found.places[0]?.hours?.[0]).toEqual([{ from: 9 * 60, to: 12 * 60 }]);
  expect(JSON.stringify(found)).not.toContain('Camille');
});

test.each([
  ['busy', 429, ''],
  ['refused', 503, ''],
  ['changed', 200, '<html>'],
  ['changed', 200, '{"places":[]}'],
  ['changed', 200, '{"lieux":[{"nom":3}],"totalLieux":1}'],
  ['changed', 200, '{"lieux":[{"id":"a","nom":" "}],"totalLieux":1}'],
  ['changed', 200, '{"lieux":[],"totalLieux":-1}'],
  ['changed', 200, '{"lieux":[],"totalLieux":1.5}'],
] as const)('%s: the answer %i %j is told by that name', async (trouble, status, body) => {
  answer = (_, response) => response.writeHead(status).end(body);
  expect(await lookUp(origin, NEVERS)).toBe(trouble);
});

test('no answer in time is late; no server is unreachable', async () => {
  answer = () => {};
  expect(await lookUp(origin, NEVERS, 50)).toBe('late');
  expect(await lookUp('http://127.0.0.1:9', NEVERS)).toBe('unreachable');
});
