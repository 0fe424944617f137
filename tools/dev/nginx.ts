// Debian's nginx with our configuration, on loopback, over a folder of files.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './build.ts';
import { freePort } from './free-port.ts';

export interface Nginx {
  /** "http://127.0.0.1:4173", without a final slash. */
  readonly address: string;
  readonly stop: () => void;
}

/** Starts `program` and waits until it answers. @throws when it does not within five seconds */
export async function startNginx(program: string, root: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // Its workers are nobody's: they read what everybody may.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(folder, root, port));
  const server = spawn(program, ['-c', config, '-p', folder], { stdio: 'inherit' });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries++) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return { address, stop: () => server.kill() };
    await wait(100);
  }
  server.kill();
  throw new Error(`${address} does not answer`);
}

/** Our file for conf.d/, as it is but for the port and the folder, in the frame that Debian gives it. */
function configuration(folder: string, root: string, port: number): string {
  const ours = readFileSync(join(ROOT, 'tools/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace(/root [^;]+;/, `root ${root};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${ours}
}`;
}
