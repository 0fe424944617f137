// Files come from the folder that was given, wherever it is; whatever goes wrong has a name.
import { describe, expect, test, vi } from 'vitest';
import { readHttp } from '../../widget/read-http.ts';

const answer = (body: string, status = 200) =>
  vi.fn<typeof fetch>().mockImplementation(async () => new Response(body, { status }));

test.each(['https://ville.example/donnees', 'https://ville.example/donnees/'])(
  'files are below %s',
  async (base) => {
    const fetch = answer('{"format":1}');
    expect(await readHttp(base, { fetch })('communes/58.json')).toEqual({ format: 1 });
    expect(String(fetch.mock.calls[0]?.[0])).toBe('https://ville.example/donnees/communes/58.json');
  },
);

test('the address of the page is not sent along', async () => {
  const fetch = answer('{}');
  await readHttp('https://ville.example/', { fetch })('model.json');
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({ referrerPolicy: 'no-referrer' });
});

test('a fresh reading goes past the caches, any other through them', async () => {
  const fetch = answer('{}');
  const read = readHttp('https://ville.example/', { fetch });
  await read('model.json');
  await read('model.json', { fresh: true });
  expect(fetch.mock.calls.map(([, settings]) => settings?.cache)).toEqual(['default', 'reload']);
});

describe('an error with a name', () => {
  const read = (fetch: typeof globalThis.fetch, timeoutMs = 1_000) =>
    readHttp('https://ville.example/', { fetch, timeoutMs })('model.json');
  const unreachable = { code: 'data-unreachable', info: { file: 'model.json' } };

  test('when the network is lost', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>().mockRejectedValue(new TypeError('Failed'));
    await expect(read(fetch)).rejects.toMatchObject(unreachable);
  });

  test('when the file is not there', async () => {
    await expect(read(answer('Not found', 404))).rejects.toMatchObject(unreachable);
  });

  test('when the server never answers', async () => {
    const never: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    await expect(read(never, 10)).rejects.toMatchObject(unreachable);
  });

  test('when what comes is a page and not data', async () => {
    await expect(read(answer('<!doctype html>'))).rejects.toMatchObject({
      code: 'data-invalid',
      info: { file: 'model.json', detail: 'JSON' },
    });
  });
});
