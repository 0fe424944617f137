// The built site with pages of a few places, served at the address that these pages name.
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../tools/dev/build.ts';
import { freePort } from '../../tools/dev/free-port.ts';
import { type SiteServer, serve } from '../../tools/dev/serve.ts';
import { pagedShell, ROOT } from '../../tools/release/pages/document.ts';
import { writeSheet } from '../../tools/release/pages/main.ts';
import { writePages, writerIn } from '../../tools/release/pages/write.tsx';
import { shippedStore } from '../shipped.ts';
import { behindTls } from './behind-tls.ts';

/**
 * @param codes of communes and EPCI
 * @param secure whether the address is https, with a certificate that nobody knows
 */
export async function servePlaces(codes: readonly string[], secure = false): Promise<SiteServer> {
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  const own = new Set(['commune', 'epci', 'pages.css', 'index.html', 'territoire.html']);
  for (const name of readdirSync(DIST)) {
    // Without the twins of the pages that are told of others.
    if (!own.has(name.replace(/\.(gz|br)$/, ''))) symlinkSync(join(DIST, name), join(folder, name));
  }
  const [port, inner] = [await freePort(), await freePort()];
  const address = `http${secure ? 's' : ''}://localhost:${port}/`;
  const write = writerIn(folder);
  const built = (name: string) => readFileSync(join(DIST, name), 'utf8');
  writeSheet(write);
  // Nevers has a page by its population; what has none is below.
  writeFileSync(join(folder, 'index.html'), pagedShell(built('index.html'), './', '30000'));
  writeFileSync(
    join(folder, 'territoire.html'),
    pagedShell(built('territoire.html'), './', 'epci'),
  );
  await writePages(
    { commune: ({ code }) => codes.includes(code), epci: (code) => codes.includes(code) },
    {
      write,
      site: new URL(address),
      store: shippedStore(),
      shells: {
        commune: pagedShell(built('index.html'), ROOT, '30000'),
        epci: pagedShell(built('territoire.html'), ROOT, 'epci'),
      },
    },
  );
  const server = await serve(folder, secure ? inner : port, 'localhost');
  const stop = secure ? await behindTls(inner, port) : () => {};
  return {
    address,
    port,
    close: async () => {
      stop();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
