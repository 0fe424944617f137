// Reads the data files over HTTP, from wherever the site or the host page says they are.
import type { Read } from '../src/store/index.ts';
import { DiagnosisError } from '../src/terms/errors.ts';

export interface HttpOptions {
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

/** Long enough for a shard on a rural 3G line, short enough to offer a retry. */
const TIMEOUT_MS = 20_000;

/**
 * A reader of files below `base`, an absolute address ("https://exemple.fr/data/").
 * It rejects with DiagnosisError: `data-unreachable` (network, timeout, status) or `data-invalid` (not
 * JSON). A fresh reading goes past the caches of the browser and of our service worker (site/offline/worker.ts).
 * It sends no cookie to another origin, nor the address of the page.
 */
export function readHttp(base: string | URL, options: HttpOptions = {}): Read {
  const folder = new URL(base);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const { timeoutMs = TIMEOUT_MS } = options;
  return async (file, { fresh = false } = {}) => {
    const settings: RequestInit = {
      signal: AbortSignal.timeout(timeoutMs),
      referrerPolicy: 'no-referrer',
      cache: fresh ? 'reload' : 'default',
    };
    const get = options.fetch ?? fetch;
    const text = await textOf(get(new URL(file, folder), settings)).catch((cause: unknown) => {
      throw new DiagnosisError('data-unreachable', { file }, { cause });
    });
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new DiagnosisError('data-invalid', { file, detail: 'JSON' }, { cause });
    }
  };
}

async function textOf(asked: Promise<Response>): Promise<string> {
  const response = await asked;
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.text();
}
