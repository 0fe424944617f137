// The service worker beside pages, messages and caches that are not its own: it answers its own site alone, takes no orders, and
// whatever a cache holds it gives an answer or fails as the network does.
import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { type EntryPoint, entryPoint } from '../entry-point.ts';
import { texts, values } from '../inputs.ts';

const SITE = 'https://nous.example/diagnostic/';
const { outputFiles } = await build({
  entryPoints: [new URL('../../../site/offline/worker.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  define: {
    __KEPT__: JSON.stringify([{ url: 'index.html', revision: '1' }]),
    'process.env.NODE_ENV': '"production"',
  },
});
const PROGRAM = outputFiles[0]?.text ?? '';

/** An event of a worker, as far as it is asked. */
class WorkerEvent {
  answer: Promise<Response> | null = null;
  stopped = false;
  readonly request: Request | undefined;
  readonly data: unknown;
  constructor(request: Request | undefined, data: unknown = undefined) {
    this.request = request;
    this.data = data;
  }
  respondWith(answer: Promise<Response>) {
    this.answer = answer;
  }
  waitUntil(work: Promise<unknown>) {
    work.catch(() => undefined);
  }
  stopImmediatePropagation() {
    this.stopped = true;
  }
}

/** A database that never comes, where what was used when is written: no answer waits for it. */
class Pending extends EventTarget {}

/** A worker as a browser runs it, with a network that answers or not and one cache, whatever it holds. */
function started(online: boolean, cached: ReadonlyMap<string, string>) {
  const listeners = new Map<string, ((event: WorkerEvent) => void)[]>();
  const fetched: string[] = [];
  const kept = new Map(cached);
  const keyOf = (request: Request | string) =>
    typeof request === 'string' ? request : request.url;
  const cache = {
    match: async (request: Request | string) => {
      const text = kept.get(keyOf(request));
      return text === undefined ? undefined : new Response(text);
    },
    put: async (request: Request | string) => void kept.set(keyOf(request), ''),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    delete: async (request: Request | string) => kept.delete(keyOf(request)),
  };
  const caches = { ...cache, open: async () => cache, keys: async () => ['donnees', 'autre'] };
  const scope = {
    ...{ Request, Response, Headers, URL, performance, setTimeout, clearTimeout, console, Promise },
    ...{ caches, registration: { scope: SITE }, location: new URL('sw.js', SITE) },
    ...{
      FetchEvent: WorkerEvent,
      ExtendableEvent: WorkerEvent,
      skipWaiting: async () => undefined,
    },
    ...{ IDBRequest: Pending, indexedDB: { open: () => new Pending() } },
    clients: { claim: async () => undefined, matchAll: async () => [] },
    addEventListener: (type: string, listener: (event: WorkerEvent) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    fetch: async (request: Request) => {
      fetched.push(keyOf(request));
      if (!online) throw new TypeError('Failed to fetch');
      return new Response('{}');
    },
  };
  const context = createContext(Object.assign(scope, { self: scope }));
  runInContext(PROGRAM, context);
  const dispatch = (type: string, event: WorkerEvent) => {
    for (const listener of listeners.get(type) ?? []) if (!event.stopped) listener(event);
  };
  return { dispatch, fetched, kept };
}

const ADDRESSES = [
  `${SITE}data/manifest.json`,
  `${SITE}data/communes/58.json`,
  `${SITE}commune/58194/`,
  `${SITE}epci/245804406/?utm_source=lettre`,
  'https://autre.example/data/manifest.json',
  `${SITE}v1/data/manifest.json`,
  SITE,
];
const addresses = fc
  .oneof(fc.constantFrom(...ADDRESSES), texts(ADDRESSES, ['data/', '.json', '/', '?', '#', SITE]))
  .filter((address) => URL.canParse(address) && /^https?:/.test(new URL(address).protocol))
  .filter((address) => !/\/\/[^/]*@/.test(address));

export const SERVICE_WORKER: readonly EntryPoint[] = [
  entryPoint(
    'messages to the service worker',
    4_000,
    fc.oneof(
      values(['type', 'CACHE_URLS', 'payload', 'urlsToCache', 'https://autre.example/data/a.json']),
      fc.record({
        type: fc.constantFrom('CACHE_URLS', 'SKIP_WAITING', 'message'),
        payload: fc.oneof(
          values(['urlsToCache']),
          fc.record({ urlsToCache: fc.array(fc.constantFrom(...ADDRESSES), { maxLength: 3 }) }),
        ),
      }),
    ),
    async (data) => {
      const { dispatch, fetched } = started(true, new Map());
      dispatch('message', new WorkerEvent(undefined, data));
      await new Promise(setImmediate);
      assert.deepEqual(fetched, []);
    },
  ),
  entryPoint(
    'what the service worker is asked',
    6_000,
    fc.record({
      address: addresses,
      navigates: fc.boolean(),
      cache: fc.constantFrom<RequestCache>('default', 'reload', 'no-cache'),
      online: fc.boolean(),
      cached: fc.array(fc.tuple(addresses, texts(['{"format":1}'], ['<!doctype html>'])), {
        maxLength: 3,
      }),
    }),
    async ({ address, navigates, cache, online, cached }) => {
      const { dispatch, kept } = started(online, new Map(cached));
      const before = [...kept.keys()];
      const request = new Request(address, { cache });
      if (navigates) Object.defineProperty(request, 'mode', { value: 'navigate' });
      const event = new WorkerEvent(request);
      dispatch('fetch', event);
      const isOwn = new URL(address).origin === new URL(SITE).origin;
      if (event.answer === null) return;
      const [answer] = await Promise.allSettled([event.answer]);
      await new Promise(setImmediate);
      if (answer.status === 'fulfilled') {
        assert.ok(answer.value instanceof Response);
        assert.notEqual(answer.value.headers.get('location'), request.url);
      } else assert.ok(!online, `${answer.reason}`);
      const added = [...kept.keys()].filter((url) => !before.includes(url));
      if (!isOwn) assert.deepEqual(added, []);
    },
  ),
];
