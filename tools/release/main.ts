// `npm run build`: the whole of dist/, in order. `npm start` does without its options: no page of a place, no
// reference of the functions.
import { execSync } from 'node:child_process';
import { Command } from 'commander';
import { fr } from '../../src/explain/typography.ts';
import { ROOT } from '../dev/build.ts';
import { readPublisher } from '../vite-plugins/legal-pages.ts';
import { buildPages } from './pages/main.ts';
import { NO_PAGES, readSet } from './pages/sets.ts';
import { siteAddress } from './pages/site-address.ts';

const command = new Command('npm run build --')
  .description(fr`Écrit le site dans dist/.`)
  .option(
    '--pages <jeux>',
    fr`une page par lieu : « epci », « communes-10000 », « communes-2000 » ou « toutes », séparés par des virgules`,
  )
  .option(
    '--address <adresse>',
    fr`adresse publique du site, https://… ; sinon celle de public/site.json`,
  )
  .parse();
const { pages, address } = command.opts<{ pages?: string; address?: string }>();

/** Each in a process of its own, as when it is run alone. */
const run = (script: string) =>
  execSync(`npm run --silent ${script}`, { cwd: ROOT, stdio: 'inherit' });

try {
  const set = pages === undefined ? NO_PAGES : readSet(pages);
  const site = siteAddress(address, readPublisher()?.adresse ?? null);
  run('build:pages');
  await buildPages(set, site);
  run('build:api');
  run(`build:embed${site === null ? '' : ` -- "${site.href}"`}`);
} catch (error) {
  // A command that failed has already said why.
  const said = error instanceof Error && !('status' in error) ? error.message : '';
  if (said) console.error(said);
  process.exitCode = 1;
}
