// Which server shows the built site? One that sends the compressed twins written by the build, with the
// headers of any good host (hosting/rules.ts).
// It is a function, so that `npm start` and the browser tests run the very same server.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { fr } from '../../src/explain/typography.ts';
import { HIDDEN, headersOf, MOVED, NOT_FOUND } from '../hosting/rules.ts';

export interface SiteServer {
  /** Address to show and open, with its final slash: "http://localhost:4173/". */
  readonly address: string;
  readonly port: number;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** "localhost" means both of its addresses: a browser may try either first. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/** Serves `folder`; port 0 takes any free port. Throws EADDRINUSE when the port is busy. */
export async function serve(folder: string, port: number, host: string): Promise<SiteServer> {
  const listener = site(folder);
  const servers: Server[] = [];
  let taken = port;
  for (const address of host === 'localhost' ? LOOPBACKS : [host]) {
    const server = createServer(listener);
    try {
      taken = await listen(server, taken, address);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 is served over IPv4 alone.
      if (address === '::1' && isSystemError(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) continue;
      await closeAll(servers);
      throw error;
    }
  }
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${taken}/`, port: taken, close: () => closeAll(servers) };
}

/** Whether an error is one of the system's, by its codes: "EADDRINUSE"… */
export function isSystemError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function site(folder: string): RequestListener {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(pageOf(path))))
        response.setHeader(name, value);
    },
  });
  const missing = join(folder, NOT_FOUND);
  const rewrites = MOVED.map(({ path, to }) => ({ from: new RegExp(path), to }));
  return (request, response) => {
    const none = () => {
      response.writeHead(404, {
        ...headersOf(`/${NOT_FOUND}`),
        'Content-Type': 'text/html; charset=utf-8',
      });
      response.end(existsSync(missing) ? readFileSync(missing) : fr`Cette page n'existe pas.`);
    };
    const { url = '' } = request;
    const moved = rewrites.find(({ from }) => from.test(url));
    if (moved) {
      response.writeHead(301, { Location: url.replace(moved.from, moved.to) });
      response.end();
    } else if (isHidden(url)) none();
    else files(request, response, none);
  };
}

/** Whether an address leads to a file that is never sent, however it is spelt: "//%5Fheaders/?x=1". */
function isHidden(url: string): boolean {
  const [path = ''] = url.split(/[?#]/);
  const spelt = path.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const name = spelt.replace(/^\/+|\/+$|\.(gz|br)$/g, '');
  return HIDDEN.some((hidden) => hidden === name);
}

/** "/territoire" is served as "/territoire.html". */
function pageOf(path: string): string {
  return path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}.html`;
}

/** Port that the server was given. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}
