// A server of this machine behind TLS, with a certificate of its own: the editor of WordPress takes a pasted
// address for what it shows only when it begins with https.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../tools/dev/serve.ts';

/** Answers what stops it. @param port of the server, @param secure port to take */
export async function behindTls(port: number, secure: number): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const [key, cert] = ['key', 'cert'].map((name) => join(folder, name)) as [string, string];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const written = ['-keyout', key, '-out', cert, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...made, ...named, ...written], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  const server = createServer(pair, (asked, answer) => {
    const { url = '/', method, headers } = asked;
    request({ host: '127.0.0.1', port, path: url, method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    }).end();
  });
  await listen(server, secure, 'localhost');
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
