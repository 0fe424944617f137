// One file from its address to PATH.part, resumed where a former attempt stopped. Nothing else is written: who
// calls looks at the part before it takes the place of a good file.
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { FetchFailure } from './fetch-failure.ts';

/** What tells whether two answers are of one file. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Time, given from outside so that no test waits for it. */
export interface Clock {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Calls back once nothing was heard for too long; `heard` starts the count anew. */
  readonly silence: (onSilence: () => void) => {
    readonly heard: () => void;
    readonly stop: () => void;
  };
}

const SILENCE_MS = 60_000;

export const realClock: Clock = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  silence: (onSilence) => {
    const timer = setTimeout(onSilence, SILENCE_MS);
    return { heard: () => timer.refresh(), stop: () => clearTimeout(timer) };
  },
};

const WAITS_MS = [1_000, 5_000, 25_000];
const REDIRECTS = 5;

const validators = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() });

/**
 * Downloads into `${path}.part`, trying again when that may help; null when the file is still the one that
 * `known` tells.
 * @throws FetchFailure.
 */
export async function download(
  address: string,
  path: string,
  known: Validators | null,
  clock: Clock,
): Promise<Validators | null> {
  for (const pause of WAITS_MS) {
    try {
      return await attempt(address, path, known, clock);
    } catch (error) {
      if (!(error instanceof FetchFailure) || !error.passing) throw error;
      await clock.wait(pause);
    }
  }
  return attempt(address, path, known, clock);
}

async function attempt(
  address: string,
  path: string,
  known: Validators | null,
  clock: Clock,
): Promise<Validators | null> {
  const part = `${path}.part`;
  const start = await startOf(part);
  const headers = new Headers({ 'accept-encoding': 'identity' });
  if (start) {
    headers.set('range', `bytes=${start.bytes}-`);
    headers.set('if-range', start.validator);
  } else if (known?.etag) headers.set('if-none-match', known.etag);
  else if (known?.lastModified) headers.set('if-modified-since', known.lastModified);

  const abort = new AbortController();
  const silence = clock.silence(() => abort.abort(new FetchFailure({ kind: 'silence' })));
  try {
    const response = await follow(address, headers, abort.signal);
    silence.heard();
    if (response.status === 304) return null;
    if (response.status === 416) {
      // The part is longer than the file is today: from the start.
      await rm(part, { force: true });
      return await attempt(address, path, known, clock);
    }
    if (!response.ok) throw new FetchFailure({ kind: 'status', status: response.status });
    if (/text\/html|xhtml/i.test(response.headers.get('content-type') ?? '')) {
      throw new FetchFailure({ kind: 'html' });
    }
    const resumed = start !== null && response.status === 206;
    const found: Validators = {
      etag: response.headers.get('etag'),
      lastModified: response.headers.get('last-modified'),
    };
    await writeFile(`${part}.json`, JSON.stringify(found));
    await receive(response, part, resumed ? start.bytes : 0, silence.heard);
    return found;
  } catch (cause) {
    throw failureOf(abort.signal.aborted ? abort.signal.reason : cause);
  } finally {
    silence.stop();
  }
}

/** A part that can be resumed: some bytes, of a version that the server can be asked for. */
async function startOf(part: string): Promise<{ bytes: number; validator: string } | null> {
  try {
    const { size } = await stat(part);
    const { etag, lastModified } = validators.parse(
      JSON.parse(await readFile(`${part}.json`, 'utf8')),
    );
    // A weak etag may stand for other bytes.
    const validator = etag !== null && !etag.startsWith('W/') ? etag : lastModified;
    return size > 0 && validator !== null ? { bytes: size, validator } : null;
  } catch {
    return null;
  }
}

async function follow(address: string, headers: Headers, signal: AbortSignal): Promise<Response> {
  let url = address;
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    const response = await fetch(url, { headers, signal, redirect: 'manual' });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || response.status === 304) return response;
    await response.body?.cancel();
    if (next === null) break;
    const target = new URL(next, url);
    // A producer's https never leads to an address that anybody on the way can change.
    if (url.startsWith('https:') && target.protocol !== 'https:') break;
    url = target.href;
  }
  throw new FetchFailure({ kind: 'redirects', address: url });
}

async function receive(
  response: Response,
  part: string,
  from: number,
  heard: () => void,
): Promise<void> {
  const announced = Number(response.headers.get('content-length') ?? Number.NaN);
  let received = 0;
  const file = await open(part, from > 0 ? 'a' : 'w');
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) break;
      received += value.length;
      heard();
      // Written at once: what came before a failure is what the next attempt goes on from.
      await file.write(value);
    }
  } catch (cause) {
    if (cause instanceof FetchFailure || !(received < announced)) throw cause;
    throw new FetchFailure({ kind: 'truncated', received, announced }, { cause });
  } finally {
    await file.close();
  }
  if (received < announced) throw new FetchFailure({ kind: 'truncated', received, announced });
}

function failureOf(cause: unknown): FetchFailure {
  if (cause instanceof FetchFailure) return cause;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const reason = inner instanceof Error ? inner.message : String(inner);
  return new FetchFailure({ kind: 'unreachable', reason }, { cause });
}
