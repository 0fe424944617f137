// `npm start`: one command from a fresh clone to the site on screen. Builds it if needed, serves it,
// prints its address, and stops cleanly. PORT and HOST are respected; a busy port gives way.

import { publisherFault } from '../../site/legal/copy.ts';
import { fr } from '../../src/explain/typography.ts';
import { PUBLISHER_FILE, readPublisher } from '../vite-plugins/legal-pages.ts';
import { buildIfStale, DIST } from './build.ts';
import { isSystemError, type SiteServer, serve } from './serve.ts';

const TRIES = 20;
const LAST_PORT = 65_535;

const port = wantedPort(process.env.PORT);
if (port === null) {
  console.error(
    fr`PORT doit être un nombre entier de 0 à ${LAST_PORT} ; reçu : « ${process.env.PORT ?? ''} ».`,
  );
  process.exit(1);
}

try {
  if (readPublisher() === null) console.log(publisherFault.notFilled(PUBLISHER_FILE));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
try {
  buildIfStale();
} catch {
  // The build has already said what is wrong.
  console.error(fr`Le site n'a pas pu être construit.`);
  process.exit(1);
}
const server = await serveNear(port, process.env.HOST || 'localhost');
console.log(fr`Diagnostic numérique : ${server.address}`);
console.log(fr`Ctrl+C pour arrêter.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
// npm stopped from outside ends its shell, which does not tell us: an orphan stops by itself.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 500).unref();

function stop(): void {
  void server.close().then(() => process.exit(0));
}

function wantedPort(given: string | undefined): number | null {
  if (!given) return 4173;
  if (!/^\d{1,5}$/.test(given)) return null;
  const number = Number(given);
  return number <= LAST_PORT ? number : null;
}

/** Serves on the wanted port, or on the next free one; says which were busy. */
async function serveNear(first: number, host: string): Promise<SiteServer> {
  const last = Math.min(first + TRIES - 1, LAST_PORT);
  for (let candidate = first; candidate <= last; candidate++) {
    try {
      return await serve(DIST, candidate, host);
    } catch (error) {
      if (!isSystemError(error, 'EADDRINUSE')) fail(error, candidate, host);
      console.log(fr`Le port ${candidate} est déjà pris.`);
    }
  }
  console.error(fr`Aucun port libre de ${first} à ${last}. Choisissez-en un autre avec PORT.`);
  process.exit(1);
}

function fail(error: unknown, candidate: number, host: string): never {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(fr`Impossible d'écouter sur ${host}, port ${candidate} : ${reason}`);
  process.exit(1);
}
