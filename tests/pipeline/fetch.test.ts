// What a server may do to a download, and that a good file outlives all of it. The server is on this machine;
// pauses are counted, not waited for, and silence is declared by the test.
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../pipeline/catalogue.ts';
import { fetchText } from '../../pipeline/fetch/copy.ts';
import type { Clock } from '../../pipeline/fetch/download.ts';
import { fetchFiles } from '../../pipeline/fetch/fetch-files.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const CSV = `Code_insee;Departement;Classement\n${'58194;58;FRR+\n'.repeat(2_000)}`;

let origin = '';
let dir = '';
let asked: IncomingMessage[] = [];
let answers: Answer[] = [];
const server = createServer((request, response) => {
  asked.push(request);
  // The last answer is given again and again.
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  answer?.(request, response);
});

beforeEach(async () => {
  [asked, answers] = [[], []];
  dir = await mkdtemp(join(tmpdir(), 'fetch-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const entry = (given: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id: 'frr',
  title: 'FRR',
  producer: 'DGCL',
  page: null,
  address: `${origin}/frr.csv`,
  file: 'frr.csv',
  format: 'csv',
  reader: 'france-ruralites-revitalisation',
  tables: ['territoires'],
  vintage: '2025',
  published: null,
  rhythm: 'par décret',
  bestBefore: null,
  licence: 'Licence Ouverte 2.0 (Etalab)',
  header: ['Code_insee'],
  member: null,
  sha256: null,
  evidence: 'seen',
  current: true,
  ...given,
});

function fakeClock() {
  const pauses: number[] = [];
  let declareSilence = () => {};
  let onHeard = () => {};
  const clock: Clock = {
    wait: async (milliseconds) => {
      pauses.push(milliseconds);
    },
    silence: (onSilence) => {
      declareSilence = onSilence;
      return { heard: () => onHeard(), stop: () => {} };
    },
  };
  return {
    clock,
    pauses,
    silence: () => declareSilence(),
    /** Calls back once, when the next bytes of a file were received. */
    received: (then: () => void) => {
      onHeard = () => {
        onHeard = () => {};
        then();
      };
    },
  };
}

const whole =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
  };
const status =
  (code: number): Answer =>
  (_, response) => {
    response.writeHead(code).end('<html>');
  };

async function run(given: Partial<CatalogueEntry> = {}, time = fakeClock()) {
  const wanted = entry(given);
  const outcomes = await fetchFiles([wanted], dir, time.clock, () => {});
  const outcome = outcomes.get(wanted.id);
  if (!outcome) throw new Error('No outcome');
  // No-break spaces are for the terminal.
  const said = fetchText.outcome(wanted, outcome).replace(/[\u00a0\u202f]/g, ' ');
  return { outcome, said, pauses: time.pauses };
}
const content = (file = 'frr.csv') => readFile(join(dir, file), 'utf8');

describe('a good file is never replaced by something else', () => {
  const BAD: readonly (readonly [string, Answer, string])[] = [
    ['404', status(404), 'le serveur répond 404'],
    ['500', status(500), 'le serveur répond 500'],
    ['503', status(503), 'le serveur répond 503'],
    [
      'a page of HTML with status 200',
      whole('<!doctype html><p>Maintenance', { 'content-type': 'text/html' }),
      'page d’erreur',
    ],
    [
      'HTML that calls itself CSV',
      whole('<html><body>Oups', { 'content-type': 'text/csv' }),
      'page d’erreur',
    ],
    ['an empty answer', whole(''), 'vide'],
    ['JSON in place of CSV', whole('{"error":"quota"}'), 'attend'],
    ['other columns', whole('a;b\n1;2\n'), '« Code_insee »'],
    [
      'a redirect loop',
      (request, response) => response.writeHead(302, { location: request.url ?? '' }).end(),
      'redirigé sans fin',
    ],
    ['a redirect to nowhere', (_, response) => response.writeHead(302).end(), 'redirigé'],
    ['a closed connection', (request) => request.socket.destroy(), 'ne répond pas'],
  ];
  test.each(BAD)('%s', async (_, bad, words) => {
    await writeFile(join(dir, 'frr.csv'), CSV);
    answers = [bad];
    const { outcome, said } = await run();
    expect(outcome).toMatchObject({ kind: 'failed', hasFormer: true });
    expect(said).toContain(words);
    expect(said).toContain('le fichier précédent est gardé');
    expect(await content()).toBe(CSV);
  });

  test('an answer cut short', async () => {
    await writeFile(join(dir, 'frr.csv'), CSV);
    answers = [
      (_, response) => {
        response.writeHead(200, { 'content-length': Buffer.byteLength(CSV) });
        response.write(CSV.slice(0, 900), () => response.destroy());
      },
    ];
    const { outcome, said } = await run();
    expect(outcome).toMatchObject({
      kind: 'failed',
      trouble: { kind: 'truncated', announced: 28_034 },
    });
    expect(said).toContain('coupé');
    expect(await content()).toBe(CSV);
  });

  test('a zip whose end is missing, announced as whole', async () => {
    const zip = zipSync({ 'v_commune_2026.csv': Buffer.from('TYPECOM,COM\nCOM,58194\n') });
    await writeFile(join(dir, 'frr.csv'), CSV);
    answers = [whole(zip.subarray(0, zip.length - 30))];
    const { outcome } = await run({ format: 'zip', member: '^v_commune', header: ['COM'] });
    expect(outcome).toMatchObject({ kind: 'failed', trouble: { kind: 'format' } });
    expect(await content()).toBe(CSV);
  });

  test('a zip without the member of the catalogue', async () => {
    answers = [whole(zipSync({ 'lisez-moi.txt': Buffer.from('Bonjour') }))];
    const { outcome } = await run({ format: 'zip', member: '^v_commune', header: ['COM'] });
    expect(outcome).toMatchObject({ kind: 'failed', trouble: { kind: 'format' } });
    expect((await readdir(dir)).filter((name) => name.startsWith('frr'))).toEqual([]);
  });

  test('a server that falls silent in the middle of the file', async () => {
    await writeFile(join(dir, 'frr.csv'), CSV);
    const time = fakeClock();
    answers = [
      (_, response) => {
        response.writeHead(200, { 'content-length': Buffer.byteLength(CSV) });
        response.write(CSV.slice(0, 900), time.silence);
      },
    ];
    const { outcome, said } = await run({}, time);
    expect(outcome).toMatchObject({ kind: 'failed', trouble: { kind: 'silence' } });
    expect(said).toContain('plus rien n’arrive');
    expect(await content()).toBe(CSV);
  });
});

describe('what may pass is asked again, what is wrong is not', () => {
  test('a busy server is asked four times, further apart each time', async () => {
    answers = [status(503)];
    const { pauses } = await run();
    expect(asked).toHaveLength(4);
    expect(pauses).toEqual([1_000, 5_000, 25_000]);
  });

  test('a server that recovers gives the file', async () => {
    answers = [status(500), status(429), whole(CSV)];
    expect((await run()).outcome.kind).toBe('new');
    expect(await content()).toBe(CSV);
  });

  test('a missing file is asked once', async () => {
    answers = [status(404)];
    await run();
    expect(asked).toHaveLength(1);
  });
});

describe('a download that was cut goes on where it stopped', () => {
  let time = fakeClock();
  beforeEach(() => {
    time = fakeClock();
  });
  /** Half of the file, then the connection closes once the client has some of it. */
  const cut: Answer = (_, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(CSV), etag: '"v1"' });
    // Headers are heard first, then bytes.
    response.flushHeaders();
    time.received(() => {
      time.received(() => response.destroy());
      response.write(CSV.slice(0, 10_000));
    });
  };

  test('with the bytes that are missing', async () => {
    answers = [
      cut,
      ({ headers }, response) => {
        const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1]);
        const rest = CSV.slice(from);
        response.writeHead(206, { 'content-length': rest.length, etag: '"v1"' }).end(rest);
      },
    ];
    expect((await run({}, time)).outcome.kind).toBe('new');
    expect(await content()).toBe(CSV);
    expect(asked[1]?.headers['if-range']).toBe('"v1"');
    expect(asked[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-$/);
  });

  test('from the start when the file has changed meanwhile', async () => {
    const other = CSV.replaceAll('FRR+', 'FRR socle');
    answers = [cut, whole(other, { etag: '"v2"' })];
    await run({}, time);
    expect(await content()).toBe(other);
  });

  test('from the start when the server no longer has that range', async () => {
    answers = [cut, status(416), whole(CSV)];
    expect((await run({}, time)).outcome.kind).toBe('new');
    expect(asked[2]?.headers.range).toBeUndefined();
    expect(await content()).toBe(CSV);
  });
});

describe('a second run says what changed', () => {
  test('nothing, when the server says so', async () => {
    answers = [
      whole(CSV, { etag: '"v1"' }),
      ({ headers }, response) =>
        response.writeHead(headers['if-none-match'] === '"v1"' ? 304 : 500).end(),
    ];
    await run();
    expect((await run()).said).toBe('frr : inchangé');
  });

  test('nothing, when the bytes are the same', async () => {
    answers = [whole(CSV)];
    await run();
    expect((await run()).outcome.kind).toBe('unchanged');
  });

  test('sizes and columns, when the file is another', async () => {
    answers = [whole(CSV), whole('Code_insee;Zonage\n58194;FRR+\n')];
    await run();
    const { said } = await run();
    expect(said).toContain('a changé');
    expect(said).toContain('29 ko → 1 ko');
    expect(said).toContain('disparues : « departement », « classement »');
    expect(said).toContain('nouvelles : « zonage »');
  });

  test('a file that somebody edited is fetched whole, not called unchanged', async () => {
    answers = [whole(CSV, { etag: '"v1"' })];
    await run();
    await writeFile(join(dir, 'frr.csv'), 'à moi');
    expect((await run()).outcome.kind).toBe('new');
    expect(asked[1]?.headers['if-none-match']).toBeUndefined();
    expect(await content()).toBe(CSV);
  });
});

test('a file that is no longer the one of the catalogue is said to be', async () => {
  answers = [whole(CSV)];
  expect((await run({ sha256: '0'.repeat(64) })).said).toContain(
    'n’est plus le fichier du catalogue',
  );
});

test('without an address, people are told where to put the file', async () => {
  expect((await run({ address: null })).said).toBe(
    'frr : sans adresse connue ; à déposer à la main sous le nom frr.csv',
  );
  expect(asked).toEqual([]);
});

test('a redirect is followed, and the file of a zip is looked into', async () => {
  const zip = zipSync({
    'meta_x.csv': Buffer.from('A;B\n'),
    'v_commune_2026.csv': Buffer.from('TYPECOM,COM\nCOM,58194\n'),
  });
  answers = [(_, response) => response.writeHead(301, { location: '/b' }).end(), whole(zip)];
  const { outcome } = await run({ format: 'zip', member: '^v_commune', header: ['COM'] });
  expect(outcome).toMatchObject({ kind: 'new', now: { columns: ['typecom', 'com'] } });
  expect(asked.map(({ url }) => url)).toEqual(['/frr.csv', '/b']);
});
