// The pages that the build writes for communes and EPCI: their words and figures written out for real places,
// what search engines read, the picture, and what is left out when nobody says where the site stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { decode } from 'fast-png';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { type HeadlineWords, headline, typeset } from '../../src/explain/index.ts';
import { fr } from '../../src/explain/typography.ts';
import { estimate } from '../../src/index.ts';
import { isPlaceOfHelp } from '../../src/terms/place.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { pagedShell, ROOT } from '../../tools/release/pages/document.ts';
import { FONT, HEIGHT, pictureOf, svgOf, WIDTH } from '../../tools/release/pages/picture.ts';
import { readSet, wantedIn } from '../../tools/release/pages/sets.ts';
import { siteAddress } from '../../tools/release/pages/site-address.ts';
import { robotsOf, sitemapOf } from '../../tools/release/pages/sitemap.ts';
import { writePages } from '../../tools/release/pages/write.tsx';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { pictureSlotText } from '../../widget/chart/slot-copy.ts';
import { whySlotText } from '../../widget/report/copy.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

const store = shippedStore();
const SITE = new URL('https://diagnostic.exemple.fr/');
/** A built page of the site, with all that a page of a place starts from. */
const SHELL = `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Site</title>
<meta name="description" content="Le site" /><link rel="stylesheet" href="./assets/site.css"></head>
<body><a class="site-skip" href="#contenu">Aller</a><a href="./methode.html">La méthode</a>
<main id="contenu"><noscript><p>JavaScript</p></noscript><div id="app"><p>Attendez</p></div></main></body></html>`;

/** Nevers, Rochefourchat (2 inhabitants), Marsac in Creuse, a hamlet of few people concerned. */
const COMMUNES = ['58194', '26274', '23124', '26003'];
const EPCIS = ['247000623', '247400666', '245804406'];

async function written(site: URL | null): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  await writePages(
    { commune: ({ code }) => COMMUNES.includes(code), epci: (code) => EPCIS.includes(code) },
    {
      write: (path, content) => files.set(path, content),
      site,
      store,
      shells: { commune: pagedShell(SHELL, ROOT, '0'), epci: pagedShell(SHELL, ROOT, 'epci') },
    },
  );
  return files;
}

let files: Map<string, string | Uint8Array>;
beforeAll(async () => {
  files = await written(SITE);
}, 120_000);

const textOf = (path: string): string => {
  const content = files.get(path);
  if (typeof content !== 'string') throw new Error(`${path} is not written`);
  return content;
};

function page(path: string) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(textOf(`${path}index.html`));
  const { document } = window;
  /** As people read it: spaces that never break are spaces. */
  const read = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    document,
    read: (selector: string) => read(document.querySelector(selector)?.textContent),
    meta: (name: string) =>
      read(
        document
          .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
          ?.getAttribute('content'),
      ),
    href: (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? null,
    dataset: () =>
      JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''),
  };
}

describe('the page of a commune', () => {
  test('Nevers is told whole to who runs no script', () => {
    const { read, document } = page('commune/58194/');
    expect(read('title')).toBe('Nevers (Nièvre) · Diagnostic numérique');
    expect(read('h1')).toBe(
      'À Nevers, environ 14 300 habitants ont besoin d’aide avec le numérique',
    );
    expect(read('.dn-headline')).toContain('entre 12 300 et 16 400');
    for (const section of [
      'tiers',
      'reasons',
      'comparison',
      'actors',
      'actions-first',
      'sources',
    ]) {
      expect([section, read(`.dn-${section}`).length > 100]).toEqual([section, true]);
    }
    expect(document.querySelectorAll('.dn-need')).toHaveLength(3);
    expect(document.querySelectorAll('.dn-venue').length).toBeGreaterThan(1);
    expect(document.querySelectorAll('noscript, select, input, button')).toHaveLength(0);
    for (const words of [whySlotText.loading, adviceSlotText.loading, pictureSlotText.loading]) {
      expect(read('#app')).not.toContain(words);
    }
    // Where no script draws it, the comparison is its figures.
    expect(document.querySelector('.dn-comparison details')?.hasAttribute('open')).toBe(true);
  });

  test('what is shared of it names it, with its figures and its picture', () => {
    const { meta, href } = page('commune/58194/');
    const description =
      'À Nevers, environ 14 300 habitants ont besoin d’aide avec le numérique. Soit 43 % de la population, enfants compris, contre 40 % en France. Estimation : entre 12 300 et 16 400, une fourchette faite pour contenir la vraie valeur neuf fois sur dix.';
    expect(meta('description')).toBe(description);
    expect(meta('og:description')).toBe(description);
    expect(meta('og:image')).toBe('https://diagnostic.exemple.fr/commune/58194/apercu.png');
    expect(href('link[rel=canonical]')).toBe('https://diagnostic.exemple.fr/commune/58194/');
    expect(href('.site-skip')).toBe('#contenu');
    expect(href('link[href*=assets]')).toBe('../../assets/site.css');
  });

  test('its figures are a schema.org Dataset, with what they are based on', () => {
    const { dataset } = page('commune/58194/');
    const { '@type': type, license, spatialCoverage, variableMeasured, isBasedOn } = dataset();
    expect(type).toBe('Dataset');
    expect(license).toBe('https://www.etalab.gouv.fr/licence-ouverte-open-licence/');
    expect(spatialCoverage.identifier.value).toBe('58194');
    expect(variableMeasured[0]).toMatchObject({ value: 14300, minValue: 12300, maxValue: 16400 });
    expect(variableMeasured).toHaveLength(4);
    expect(isBasedOn.length).toBeGreaterThan(5);
  });

  test('below 20 inhabitants, the sentence and its sources: no figure anywhere', () => {
    const { read, meta, dataset, document } = page('commune/26274/');
    const sentence = 'Rochefourchat compte 2 habitants : trop peu pour une estimation';
    expect(read('h1')).toBe(sentence);
    expect(meta('description')).toBe(`${sentence}.`);
    expect(dataset().variableMeasured).toBeUndefined();
    expect(document.querySelectorAll('.dn-section')).toHaveLength(1);
    expect(read('.dn-headline')).not.toContain('%');
  });

  test('homonyms are told apart by their département', () => {
    expect(page('commune/23124/').read('title')).toBe('Marsac (Creuse) · Diagnostic numérique');
    expect(page('epci/247000623/').read('title')).toContain(
      'Communauté de communes des Quatre Rivières (Haute-Saône)',
    );
    expect(page('epci/247400666/').read('title')).toContain(
      'Communauté de communes des Quatre Rivières (Haute-Savoie)',
    );
  });

  test('what a CMS asks for shows the frame of this place', () => {
    const asked = JSON.parse(textOf('commune/58194/oembed.json'));
    expect(asked).toMatchObject({ version: '1.0', type: 'rich', provider_url: SITE.href });
    expect(asked.html).toContain('<a href="https://diagnostic.exemple.fr/commune/58194/">');
    expect(asked.html).toContain('src="https://diagnostic.exemple.fr/v1/embed.html?commune=58194&');
    expect(page('commune/58194/').href('link[type="application/json+oembed"]')).toBe(
      'https://diagnostic.exemple.fr/commune/58194/oembed.json',
    );
  });
});

test('the page of an EPCI names its communes, each with its page where it has one', () => {
  const { document, read } = page('epci/247400666/');
  const communes = [...document.querySelectorAll('.site-communes a')];
  expect(communes).toHaveLength(11);
  expect(communes[0]?.getAttribute('href')).toMatch(/^\.\.\/\.\.\/\?commune=74\d{3}$/);
  expect(read('h1')).toMatch(
    /^Communauté de communes des Quatre Rivières : environ [\d ]+ habitants ont besoin d’aide/,
  );
});

test('the page of an EPCI counts its places by kind, and names them with their commune', () => {
  const { document, read } = page('epci/245804406/');
  const titles = [...document.querySelectorAll('.dn-actors h3')];
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    'France services (5)',
    'Bibliothèques (7)',
    'Associations (1)',
    'Intercommunalité (1)',
  ]);
  const text = read('.dn-actors');
  for (const words of [
    'Dans les listes consultées : 5 espaces France services (août 2024), 7 bibliothèques (2025)',
    'France services de Varennes-Vauzelles54 avenue Louis Fouchere, Varennes-Vauzelles',
    'Médiathèque Jean-Jaurès17 rue Jean Jaurès, Nevers',
    'Voir les 7 lieux, avec adresse et téléphoneMédiathèque municipale Alexandre Breffort',
    'Bibliothèque municipale de Marzy16 place de l’Église, Marzy',
  ])
    expect(text).toContain(words);
});

test('an EPCI names each place of help of its communes once, with its commune', async () => {
  const territories = createTerritories(store);
  for (const code of EPCIS) {
    const { communes } = await territories.load({ kind: 'epci', code });
    const known = (await territories.places(communes)).filter(isPlaceOfHelp);
    const { document } = page(`epci/${code}/`);
    const named = [
      ...document.querySelectorAll('.dn-actors .dn-venue, .dn-actors .site-communes li'),
    ].map(({ textContent }) => textContent);
    expect([code, named.length]).toEqual([code, known.length]);
    expect(named.length).toBeGreaterThan(0);
    for (const { nom, communeNom } of known) {
      const whole = [nom, communeNom].map(typeset);
      expect(named.some((text) => whole.every((words) => text.includes(words)))).toBe(true);
    }
  }
});

test('where the site stands is not known: pages name no address, and have neither picture nor oEmbed', async () => {
  const bare = await written(null);
  expect([...bare.keys()].filter((path) => !path.endsWith('index.html'))).toEqual([]);
  for (const html of bare.values()) {
    expect(String(html)).not.toContain('canonical');
    expect(String(html)).not.toContain('og:image');
    expect(String(html)).not.toContain('undefined');
  }
});

describe('the picture', () => {
  test('is a PNG of few colours and of 15 kB at most', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.png') || typeof content === 'string') continue;
      const { width, height, palette } = decode(content);
      expect([path, width, height]).toEqual([path, WIDTH, HEIGHT]);
      expect(palette?.length).toBeLessThanOrEqual(16);
      expect([path, content.length < 15_000]).toEqual([path, true]);
    }
  });

  test('no name of a commune sticks out of it, nor weighs more than 15 kB', async () => {
    const model = await store.model();
    const lines = (await allCommunes(store)).map((commune) => {
      const result = estimate(commune, model);
      return {
        within: commune.departement.nom,
        words: headline(commune.nom, result),
        range: 'Estimation : entre 123 000 et 164 000, neuf fois sur dix.',
        rates: result.rates,
        foot: 'Diagnostic numérique · données publiques',
      };
    });
    const longest = (of: (line: (typeof lines)[number]) => string) =>
      [...lines].sort((a, b) => of(b).length - of(a).length).slice(0, 5);
    for (const line of [
      ...longest(({ within }) => within),
      ...longest(({ words }) => words.before),
    ]) {
      const box = new Resvg(svgOf(line), { font: FONT }).getBBox();
      const { before } = line.words;
      expect([before, (box?.x ?? 0) + (box?.width ?? 0) <= WIDTH + 1]).toEqual([before, true]);
      expect([before, pictureOf(line).length <= 15_000]).toEqual([before, true]);
    }
  });

  test('no line of any commune opens with a mark that ends the one before', async () => {
    const model = await store.model();
    const linesOf = (words: HeadlineWords) =>
      [
        ...svgOf({ within: '', words, range: '', rates: null, foot: '' }).matchAll(/>([^<]+)</g),
      ].map(([, line]) => line);
    const hamlet = { before: 'Rochefourchat compte ', figure: '2 habitants' };
    expect(linesOf({ ...hamlet, after: fr` : trop peu pour une estimation` })).toEqual([
      'Rochefourchat compte',
      fr`2 habitants :`,
      'trop peu pour une estimation',
    ]);
    const wrong = (await allCommunes(store)).flatMap((commune) =>
      linesOf(headline(commune.nom, estimate(commune, model))).filter((line) =>
        /^[\s:;!?»,.]/u.test(line ?? ''),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is 15 000 bytes at most for the heaviest of the intercommunalités', () => {
    const rates = { exclus: 0.07, eloignes: 0.19, presqueAutonomes: 0.14, concerned: 0.4 };
    const foot = 'Diagnostic numérique · données publiques';
    for (const [nom, within, figure, range] of [
      ['Grand Longwy Agglomération', 'Meurthe-et-Moselle', '26 300', 'entre 23 400 et 29 200'],
      ['Grand-Orly Seine Bièvre', 'Val-de-Marne, Essonne', '264 000', 'entre 233 000 et 297 000'],
      [
        'Perpignan Méditerranée Métropole',
        'Pyrénées-Orientales',
        '120 000',
        'entre 106 000 et 134 000',
      ],
    ] as const) {
      const picture = pictureOf({
        within,
        words: {
          before: `${nom} : environ `,
          figure: `${figure} habitants`,
          after: ' ont besoin d’aide avec le numérique',
        },
        range: `Estimation : ${range}, neuf fois sur dix.`,
        rates,
        foot,
      });
      expect([nom, picture.length <= 15_000]).toEqual([nom, true]);
    }
  });

  test('one that weighs more stops the build, in words', () => {
    // As much ink as each line has room for.
    const heavy = '@&%§Œ€#ßÆ¼½¾ÇÊÑ'.repeat(4);
    const words = {
      before: heavy.slice(0, 35),
      figure: heavy.slice(3, 19),
      after: heavy.slice(5, 40),
    };
    const line = heavy.slice(0, 50);
    expect(() => pictureOf({ within: line, words, range: line, rates: null, foot: line })).toThrow(
      /octets, plus que 15/,
    );
  });
});

describe('which places', () => {
  const counted = (given: string, population: number) =>
    wantedIn(readSet(given)).commune({ population });

  test('« epci,communes-10000 » is every EPCI and the communes of 10 000 inhabitants or more', () => {
    expect(readSet('epci,communes-10000')).toEqual({ epci: true, communesFrom: 10_000 });
    expect(counted('communes-10000', 10_000)).toBe(true);
    expect(counted('communes-10000', 9_999)).toBe(false);
    expect(counted('epci', 2_000_000)).toBe(false);
  });

  test('« toutes » is all of them, one of zero inhabitants included', () => {
    expect(readSet('toutes')).toEqual({ epci: true, communesFrom: 0 });
    expect(counted('toutes', 0)).toBe(true);
  });

  test.each(['communes', 'communes-', 'tout', '', 'epci,'])(
    '« %s » is refused in French',
    (given) => {
      expect(() => readSet(given)).toThrow(/n’est pas un jeu de pages/);
    },
  );
});

describe('where the site stands', () => {
  test('an address is taken with its folder, and gets its final slash', () => {
    expect(siteAddress('https://exemple.fr/diagnostic', null)?.href).toBe(
      'https://exemple.fr/diagnostic/',
    );
    expect(siteAddress(undefined, null)).toBeNull();
    expect(siteAddress(undefined, 'https://exemple.fr')?.href).toBe('https://exemple.fr/');
  });

  test.each(['exemple.fr', 'ftp://exemple.fr', 'https://exemple.fr/?a', 'https:// x'])(
    '« %s » is refused in French',
    (given) => {
      expect(() => siteAddress(given, null)).toThrow(/n’en est pas une/);
    },
  );

  test('the sitemap names every page in full, in the folder of the site', () => {
    const site = new URL('https://exemple.fr/diagnostic/');
    const map = sitemapOf(site, ['', 'commune/58194/']);
    expect(map).toContain('<loc>https://exemple.fr/diagnostic/</loc>');
    expect(map).toContain('<loc>https://exemple.fr/diagnostic/commune/58194/</loc>');
    expect(robotsOf(site)).toContain('Sitemap: https://exemple.fr/diagnostic/sitemap.xml');
  });
});

test('the extension for WordPress is under 60 lines of PHP, and writes nothing unescaped', () => {
  const php = readFileSync(
    join(
      import.meta.dirname,
      '../../tools/release/wordpress/diagnostic-numerique/diagnostic-numerique.php',
    ),
    'utf8',
  );
  expect(php.trimEnd().split('\n').length).toBeLessThan(60);
  expect(php).toContain('License: GPL-2.0-or-later');
  expect(php).not.toMatch(/\becho\b|\$_(GET|POST|REQUEST)|wp_remote_|file_get_contents|curl_/);
});
