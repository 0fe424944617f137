// Writes the pages asked for below dist/: one folder a place, with its page, its picture and what a CMS asks
// for; then the sitemap. Département by département, so that no more than one is in memory.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { diagnosisTitle, pageText } from '../../../site/copy.ts';
import { CommunePage } from '../../../site/pages/CommunePage.tsx';
import {
  communeDescription,
  communeWords,
  epciDescription,
  epciWords,
  headlineSentence,
  placePageText,
} from '../../../site/pages/copy.ts';
import { EpciPage } from '../../../site/pages/EpciPage.tsx';
import { territoryLabel, territoryTitle } from '../../../site/territory/title.ts';
import { type HeadlineWords, placeLabel } from '../../../src/explain/index.ts';
import { advise } from '../../../src/index.ts';
import type { Store } from '../../../src/store/index.ts';
import type { Estimate } from '../../../src/terms/estimate.ts';
import { createTerritories } from '../../../src/territories/index.ts';
import { figuresOf } from '../../../widget/territory/figures.ts';
import { type Described, datasetOf } from './dataset.ts';
import { addressesOf, documentOf, OEMBED, PICTURE, ROOT } from './document.ts';
import { oembedOf } from './oembed.ts';
import { pictureOf } from './picture.ts';

export interface Written {
  /** Files below the folder of the site, with their content. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Shells of the pages of a commune and of a territory. */
  readonly shells: { readonly commune: string; readonly epci: string };
  readonly site: URL | null;
  readonly store: Store;
}

/** A page of any kind of place, before it is written. */
interface Place extends Pick<Described, 'nom' | 'code' | 'within' | 'sources' | 'version'> {
  readonly path: string;
  readonly label: string;
  /** « Nièvre »; « Val-de-Marne, Essonne » */
  readonly departements: string;
  readonly title: string;
  readonly description: string;
  readonly words: HeadlineWords;
  readonly estimate: Pick<Estimate, 'rounded' | 'rates'>;
  readonly article: VNode;
  readonly shell: string;
  /** What the frame shows: "commune=58194". */
  readonly query: string;
}

/** Which places get a page. */
export interface Wanted {
  readonly commune: (commune: { readonly code: string; readonly population: number }) => boolean;
  readonly epci: (code: string) => boolean;
}

/** Writes the pages of the places wanted; answers their paths, in order: "commune/58194/". */
export async function writePages(wanted: Wanted, to: Written): Promise<string[]> {
  const paths: string[] = [];
  for await (const place of placesOf(wanted, to.store, to.shells)) {
    paths.push(place.path);
    writePage(place, to);
    // What a picture was drawn on is given back between two turns of the event loop only: a thousand took gigabytes.
    await turn();
  }
  return paths;
}

async function* placesOf(
  wanted: Wanted,
  store: Store,
  shells: Written['shells'],
): AsyncGenerator<Place> {
  const { departements, dataset } = await store.manifest();
  const version = dataset.id;
  for (const departement of departements.keys()) {
    const communes = (await store.departement(departement)).filter(wanted.commune);
    const places = communes.length > 0 ? await store.places(departement) : [];
    for (const commune of communes) {
      const { code, nom, epci: group, region } = commune;
      const diagnosis = await store.diagnosis(code);
      const { estimate, sources } = diagnosis;
      yield {
        path: `commune/${code}/`,
        label: placeLabel(nom, commune.departement),
        departements: commune.departement.nom,
        title: diagnosisTitle(nom, commune.departement),
        description: communeDescription(diagnosis),
        words: communeWords(diagnosis),
        nom,
        code: ['code INSEE', code],
        within: [...(group ? [group.nom] : []), commune.departement.nom, region.nom, 'France'],
        estimate,
        sources,
        version,
        article: (
          <CommunePage
            root={ROOT}
            diagnosis={diagnosis}
            commune={commune}
            advice={advise(commune, estimate, places)}
          />
        ),
        shell: shells.commune,
        query: `commune=${code}`,
      };
    }
  }
  const territories = createTerritories(store);
  const catalogue = await territories.catalogue();
  for (const area of catalogue) {
    // An EPT is asked for by its SIREN, as an EPCI is.
    if (area.kind !== 'epci' && area.kind !== 'ept') continue;
    if (area.code === null || !wanted.epci(area.code)) continue;
    const figures = await figuresOf(area.code, store, territories);
    const { estimate, model, sources } = figures;
    const names = area.departements.map((code) => departements.get(code)?.nom ?? code);
    yield {
      path: `epci/${area.code}/`,
      label: territoryLabel(area, catalogue),
      title: territoryTitle(area, catalogue),
      departements: names.join(', '),
      description: epciDescription(estimate, model),
      words: epciWords(estimate),
      nom: area.nom,
      code: ['SIREN', area.code],
      within: [...names, 'France'],
      estimate,
      sources,
      version,
      article: (
        <EpciPage
          root={ROOT}
          figures={figures}
          wider={await figures.wider()}
          places={await territories.places(figures.communes)}
          addressOf={(commune) =>
            ROOT +
            (wanted.commune(commune) ? `commune/${commune.code}/` : `?commune=${commune.code}`)
          }
        />
      ),
      shell: shells.epci,
      query: `territoire=${area.code}`,
    };
  }
}

function writePage(place: Place, { write, site }: Written): void {
  const { path, departements, title, description, words, estimate } = place;
  const { rounded, rates } = estimate;
  const addresses = site && addressesOf(site, path);
  const siteName = pageText.siteName;
  const shown = rounded.display === 'figures';
  const range = shown ? placePageText.range(rounded.concerned) : '';
  const dataset = datasetOf({ ...place, rounded, page: addresses?.page ?? null });
  const pictured = [headlineSentence(words), range].filter(Boolean).join(' ');
  const head = { title, description, pictured, siteName, dataset };
  write(
    `${path}index.html`,
    documentOf(place.shell, head, renderToString(place.article), addresses),
  );
  if (!site || !addresses) return;
  const { page, picture } = addresses;
  const { query } = place;
  write(
    `${path}${OEMBED}`,
    JSON.stringify(oembedOf(site, FRAME, { title, page, picture, query, siteName })),
  );
  const { foot } = placePageText;
  const drawn = { within: departements, words, range, rates: shown ? rates : null, foot };
  write(`${path}${PICTURE}`, pictureOf(drawn));
}

/** The frame of the newest release: an address pasted today is shown for years. */
const FRAME = 'v1/embed.html';

/** Writes a file below a folder, with the folders that lead to it. */
export const writerIn = (folder: string): Written['write'] => {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    const parent = join(file, '..');
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  };
};
