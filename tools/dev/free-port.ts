// A port that nobody listens on, for servers of other makers (nginx, Caddy), which cannot say the one they
// would choose themselves.
import { createServer } from 'node:http';
import { listen } from './serve.ts';

/** Number of a TCP port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0, '127.0.0.1');
  await new Promise((closed) => server.close(closed));
  return port;
}
