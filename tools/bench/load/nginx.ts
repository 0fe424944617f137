// The built site behind Debian's nginx with our configuration, under wrk: requests a second for the files that visits ask
// for most, each against the same nginx giving a file of 1 kB in the same minute. On loopback: the network is not measured.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onPath } from '../../../cli/pdf/find-program.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { buildIfStale, DIST } from '../../dev/build.ts';
import { startNginx } from '../../dev/nginx.ts';
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
  const nginx = onPath(['nginx']);
  const wrk = onPath(['wrk']);
  if (!nginx || !wrk) {
    console.warn('nginx or wrk is not installed: the load is left out.');
    return null;
  }
  buildIfStale();
  // The site as it is, and the file to compare with beside it; nginx's workers are nobody's.
  const root = mkdtempSync(join(tmpdir(), 'load-'));
  chmodSync(root, 0o755);
  for (const name of readdirSync(DIST)) symlinkSync(join(DIST, name), join(root, name));
  writeFileSync(join(root, KILOBYTE), Buffer.alloc(1_000, 'a'));
  const { address: site, stop } = await startNginx(nginx, root);
  try {
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
    stop();
  }
}

/** What visits of Nevers ask for: the tag and its program, the loader, the data, a search, the home page. */
function hottest(): string[] {
  return [
    'v1/diagnostic-numerique.js',
    `v${manifest.version}/diagnostic-numerique.js`,
    'v1/embed.js',
    'data/manifest.json',
    'data/communes/58.json',
    'data/portraits/581.json',
    'data/surroundings/58.json',
    'data/actors/58.json',
    'data/search/n.json',
    'index.html',
  ];
}

async function sent(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'gzip, br' } });
  await response.arrayBuffer();
  return Number(response.headers.get('content-length') ?? Number.NaN);
}
