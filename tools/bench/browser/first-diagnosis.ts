// What a first visitor waits and downloads, on a slow phone, until the figures of Nevers are there: our page, the tag in a
// page of a town hall, the same page by React, and the national map of places.

import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildIfStale, DIST } from '../../dev/build.ts';
import { listen, serve } from '../../dev/serve.ts';
import { compress } from '../../release/compress.ts';
import type { France } from '../france.ts';
import { generator, median, shuffled } from '../harness.ts';
import { NATIONAL_MAP, npmPackage } from '../peers.ts';
import { emptyPage, slowPhone } from './chromium.ts';
import { buildReactPage } from './react-page.ts';

export interface FirstVisit {
  readonly name: string;
  /** Medians, from the click to the figures on screen, and to the end of what follows. */
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
}

interface Side {
  readonly name: string;
  readonly url: string;
  /** There once the figures are. */
  readonly shown: string;
  /** Text that must be on the page: it shows the same figures. */
  readonly says: RegExp | null;
}

/** Residents of Nevers concerned, as every side must show them. */
const NEVERS = /14\s300/;
const VISITS = 3;

export async function firstDiagnosis(browser: Browser, france: France): Promise<FirstVisit[]> {
  buildIfStale();
  const site = await serve(DIST, 0, 'localhost');
  const react = await serve(await buildReactPage(france), 0, 'localhost');
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width">
      <title>Mairie</title><link rel="icon" href="data:,">
      <script type="module" src="${site.address}v1/diagnostic-numerique.js"></script>
      <diagnostic-numerique commune="58194"></diagnostic-numerique>`);
  });
  const port = await listen(host, 0, '127.0.0.1');
  const map = await nationalMap();
  const sides: Side[] = [
    {
      name: 'la page du site',
      url: `${site.address}?commune=58194`,
      shown: '.dn-report',
      says: NEVERS,
    },
    {
      name: 'la balise, dans une page de mairie',
      url: `http://127.0.0.1:${port}/`,
      shown: 'diagnostic-numerique .dn-report',
      says: NEVERS,
    },
    {
      name: 'la même page avec React, chart.js/auto et zod',
      url: `${react.address}?commune=58194`,
      shown: 'main canvas',
      says: NEVERS,
    },
    ...(map
      ? [
          {
            name: `@gouvfr-anct/cartographie-nationale ${NATIONAL_MAP}, sans ses données`,
            url: map.address,
            shown: 'fr-mediation-numerique-cartographie *',
            says: null,
          },
        ]
      : []),
  ];
  try {
    const visits = new Map(sides.map(({ name }) => [name, [] as FirstVisit[]]));
    const draw = generator();
    for (let round = 0; round < VISITS; round++) {
      for (const side of shuffled(sides, draw))
        visits.get(side.name)?.push(await visit(browser, side));
    }
    return sides.map(({ name }) => {
      const all = visits.get(name) ?? [];
      const middle = (of: (one: FirstVisit) => number) => median(all.map(of));
      return {
        name,
        ms: middle(({ ms }) => ms),
        bytes: middle(({ bytes }) => bytes),
        requests: middle(({ requests }) => requests),
      };
    });
  } finally {
    host.close();
    await Promise.all([site.close(), react.close(), map?.close()]);
  }
}

async function visit(browser: Browser, { name, url, shown, says }: Side): Promise<FirstVisit> {
  const { page, protocol } = await emptyPage(browser);
  await slowPhone(protocol);
  let bytes = 0;
  let requests = 0;
  protocol.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const start = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(shown).first().waitFor({ state: 'attached', timeout: 120_000 });
  const ms = performance.now() - start;
  await page.waitForLoadState('networkidle');
  // Playwright looks into shadow trees too.
  if (says !== null) await page.getByText(says).first().waitFor();
  await page.context().close();
  return { name, ms, bytes, requests };
}

/** Its published program alone, on a page: it asks its own servers for the rest, which are not there. */
async function nationalMap() {
  const folder = npmPackage('@gouvfr-anct/cartographie-nationale', NATIONAL_MAP);
  if (folder === null) return null;
  const root = mkdtempSync(join(tmpdir(), 'national-map-'));
  for (const name of readdirSync(folder)) symlinkSync(join(folder, name), join(root, name));
  writeFileSync(
    join(root, 'index.html'),
    `<!doctype html><html lang="fr"><title>Carte</title><link rel="icon" href="data:,">
    <base href="/"><link rel="stylesheet" href="styles.css">
    <fr-mediation-numerique-cartographie></fr-mediation-numerique-cartographie>
    <script src="cartographie.js" type="module"></script>`,
  );
  await compress(root);
  return serve(root, 0, 'localhost');
}
