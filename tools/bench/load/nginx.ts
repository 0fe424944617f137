// The built site behind Debian's nginx with our configuration, under wrk: requests a second for the files that visits ask
// for most, each against the same nginx giving a file of 1 kB in the same minute. On loopback: the network is not measured.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onPath } from '../../../cli/pdf/find-program.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { buildIfStale, DIST, ROOT } from '../../dev/build.ts';
import { median } from '../harness.ts';

export interface FileLoad {
  readonly file: string;
  /** Bytes sent: the brotli or gzip twin. */
  readonly bytes: number;
  /** Requests a second, and the same divided by those of the file of 1 kB. */
  readonly perSecond: number;
  readonly ratio: number;
}

const SECONDS = 1;
const ROUNDS = 3;
const CONNECTIONS = 32;
const KILOBYTE = 'un-kilo.bin';

/** null where nginx or wrk is not installed. */
export async function fileLoads(): Promise<readonly FileLoad[] | null> {
  const nginx = onPath(['nginx', '/usr/sbin/nginx']);
  const wrk = onPath(['wrk']);
  if (!nginx || !wrk) {
    console.warn('nginx or wrk is not installed: the load is left out.');
    return null;
  }
  buildIfStale();
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  // Its workers are nobody's: they read what everybody may.
  chmodSync(folder, 0o755);
  // The site as it is, and the file to compare with beside it.
  const root = join(folder, 'site');
  execFileSync('mkdir', [root]);
  for (const name of readdirSync(DIST)) symlinkSync(join(DIST, name), join(root, name));
  writeFileSync(join(root, KILOBYTE), Buffer.alloc(1_000, 'a'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(folder, root, port));
  const server = spawn(nginx, ['-c', config, '-p', folder], { stdio: 'inherit' });
  const site = `http://127.0.0.1:${port}`;
  try {
    await answers(`${site}/${KILOBYTE}`);
    const ask = (file: string): number => {
      const options = [
        '-t1',
        `-c${CONNECTIONS}`,
        `-d${SECONDS}s`,
        '-H',
        'Accept-Encoding: gzip, br',
      ];
      const said = execFileSync(wrk, [...options, `${site}/${file}`], { encoding: 'utf8' });
      if (/Non-2xx/.test(said)) throw new Error(`${file}: ${said}`);
      return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
    };
    const loads: FileLoad[] = [];
    for (const file of hottest()) {
      const rates = Array.from({ length: ROUNDS }, () => ({ own: ask(file), one: ask(KILOBYTE) }));
      loads.push({
        file,
        bytes: await sent(`${site}/${file}`),
        perSecond: median(rates.map(({ own }) => own)),
        ratio: median(rates.map(({ own, one }) => own / one)),
      });
    }
    return loads;
  } finally {
    server.kill('SIGQUIT');
  }
}

/** What a visit of Nevers asks for, the tag first, then the home page and a search. */
function hottest(): string[] {
  const version = `v${manifest.version}`;
  const chunk = (start: string) =>
    readdirSync(join(DIST, version)).find((name) => name.startsWith(start) && name.endsWith('.js'));
  const files = [
    'v1/diagnostic-numerique.js',
    'v1/embed.js',
    'v1/embed.html',
    'data/manifest.json',
    'data/communes/58.json',
    'data/portraits/581.json',
    'data/surroundings/58.json',
    'data/actors/58.json',
    'data/search/n.json',
    'index.html',
    ...['Advice-', 'Pictures-'].map((start) => `${version}/${chunk(start) ?? ''}`),
  ];
  return files
    .filter((file) => statSync(join(DIST, file), { throwIfNoEntry: false })?.isFile())
    .slice(0, 10);
}

async function sent(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'gzip, br' } });
  await response.arrayBuffer();
  return Number(response.headers.get('content-length') ?? Number.NaN);
}

function configuration(folder: string, root: string, port: number): string {
  const ours = readFileSync(join(ROOT, 'tools/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace(/root [^;]+;/, `root ${root};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { include /etc/nginx/mime.types; access_log off;
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${ours}
}`;
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const ready = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error(`${url} does not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
