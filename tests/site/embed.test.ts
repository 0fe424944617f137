// @vitest-environment node
// The page that writes the code to paste: what it writes is what the examples hold, for any choice it is
// safe HTML, and an address gives back the choices that made it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choices,
  DATA_KINDS,
  GROUNDS,
  HEIGHTS,
  heightIn,
  queryOf,
  readChoices,
  VERSIONS,
  WAYS,
} from '../../site/embed/choices.ts';
import { policyOf } from '../../site/embed/policy.ts';
import { readRelease } from '../../site/embed/release.ts';
import { type Release, snippetOf } from '../../site/embed/snippet.ts';
import { WRITTEN_SITE } from '../../tools/dev/serve-hosts.ts';
import { THEMES } from '../../widget/attributes.ts';
import { SECTIONS } from '../../widget/sections.ts';
import { DATASET, shippedStore } from '../shipped.ts';

const SEAL = `sha384-${'A'.repeat(64)}`;
const RELEASE: Release = {
  site: WRITTEN_SITE,
  version: '1.2.3',
  dataset: DATASET,
  seals: { 'diagnostic-numerique.js': SEAL, 'embed.js': SEAL },
};
const usual = readChoices('?commune=58194').choices;
const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe('what the page writes is what the examples hold', () => {
  test.each([
    ['plain-html/index.html', {}, 'Nevers'],
    ['loader/index.html', { facon: 'chargeur' }, 'Nevers'],
    ['iframe/index.html', { facon: 'cadre' }, 'Nevers'],
    ['wordpress/block.html', { facon: 'cadre' }, 'Nevers'],
    ['themed/index.html', { theme: 'clair', couleur: '#7a1f5c' }, 'Nevers'],
    [
      'two-on-a-page/index.html',
      { commune: '23165', sections: ['besoins', 'raisons'], sansRecherche: true },
      'Royère-de-Vassivière',
    ],
  ] satisfies [string, Partial<Choices>, string][])('%s', (file, part, nom) => {
    const example = readFileSync(join(import.meta.dirname, '../../examples', file), 'utf8');
    const written = lines(snippetOf({ ...usual, ...part }, nom, RELEASE)).join('\n');
    expect(lines(example).join('\n')).toContain(written);
  });
});

const choices: fc.Arbitrary<Choices> = fc
  .record({
    commune: fc.constantFrom(null, '58194', '2A004', '97411'),
    territoire: fc.constantFrom(null, '245804406', '58', '2a', 'region-27', 'france'),
    sections: fc.option(
      fc.subarray([...SECTIONS], { minLength: 1, maxLength: SECTIONS.length - 1 }),
    ),
    theme: fc.constantFrom(...THEMES),
    couleur: fc.constantFrom(null, '#7a1f5c', '#abc'),
    sansRecherche: fc.boolean(),
    niveauTitre: fc.constantFrom(1, 2, 3, 4),
    facon: fc.constantFrom(...WAYS),
    version: fc.constantFrom(...VERSIONS),
    donnees: fc.constantFrom(...DATA_KINDS),
    fond: fc.constantFrom(...GROUNDS),
    hauteur: fc.integer({ min: HEIGHTS.least, max: HEIGHTS.most }),
  })
  .map((all) => ({
    ...all,
    // One or the other is shown, and without either the search is the only way.
    territoire: all.commune === null ? all.territoire : null,
    sansRecherche: all.sansRecherche && (all.commune ?? all.territoire) !== null,
  }));

describe('the address', () => {
  test('gives back the choices that made it, whatever they are', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(readChoices(queryOf(chosen))).toEqual({ choices: chosen, refused: [] });
      }),
    );
  });

  test('without anything chosen is the bare page', () => {
    expect(queryOf(readChoices('').choices)).toBe('');
  });

  test.each([
    ['commune', 'Nevers'],
    ['territoire', 'Nièvre'],
    ['sections', 'graphiques'],
    ['theme', 'rose'],
    ['couleur', 'url(https://autre.example)'],
    ['facon', 'balise"><script>'],
    ['version', '0'],
    ['donnees', 'https://autre.example/'],
    ['hauteur', '10'],
    ['hauteur', '1e4'],
    ['fond', 'noir'],
  ])('%s=%s is left out and named', (name, value) => {
    const { choices: read, refused } = readChoices(`?${new URLSearchParams({ [name]: value })}`);
    expect(refused).toEqual([name]);
    expect(read).toEqual(readChoices('').choices);
  });

  test('a height may be typed with its unit and spaces', () => {
    expect(heightIn(' 800 px ')).toBe(800);
  });
});

describe('the code', () => {
  test('names one site only, and an exact version is sealed wherever a seal exists', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const code = snippetOf(chosen, chosen.commune === null ? null : 'Nevers', RELEASE);
        const addresses = code.match(/https?:[^"]+/g) ?? [];
        expect(addresses.filter((address) => !address.startsWith(WRITTEN_SITE))).toEqual([]);
        const exact = chosen.version === 'exacte';
        expect(code.includes('/v1.2.3/')).toBe(exact);
        expect(code.includes('/v1/')).toBe(!exact);
        expect(code.includes(`integrity="${SEAL}" crossorigin="anonymous"`)).toBe(
          exact && chosen.facon !== 'cadre',
        );
        expect(code.includes(RELEASE.dataset)).toBe(chosen.donnees === 'figees');
      }),
    );
  });

  test('a name cannot leave its place, whatever it holds', () => {
    for (const facon of WAYS) {
      const code = snippetOf({ ...usual, facon }, 'Ry"><script>alert(1)</script>', RELEASE);
      expect(code).not.toContain('<script>');
      expect(code).not.toContain('Ry">');
    }
  });

  test.each([
    ['245804406', 'territoire.html?epci=245804406'],
    ['58', 'territoire.html?departement=58'],
    ['2a', 'territoire.html?departement=2A'],
    ['region-27', 'territoire.html?region=27'],
    ['france', 'territoire.html?france'],
  ])('territoire="%s" links to its page', (territoire, page) => {
    const code = snippetOf({ ...usual, commune: null, territoire }, 'Nièvre', RELEASE);
    expect(code).toContain(`<diagnostic-numerique territoire="${territoire}">`);
    expect(code).toContain(
      `<a href="${WRITTEN_SITE}${page}">Le diagnostic numérique\u00a0: Nièvre</a>`,
    );
  });

  test('names contract and elide as in French', () => {
    expect(snippetOf(usual, 'Le Havre', RELEASE)).toContain('Le diagnostic numérique du Havre');
    expect(snippetOf(usual, 'Albi', RELEASE)).toContain('Le diagnostic numérique d’Albi');
  });
});

test('a policy allows the site and nothing else, the frame alone asking for one line', () => {
  const origin = 'https://exemple.fr';
  const site = `${origin}/diagnostic/`;
  expect(policyOf('balise', site)).toBe(`script-src ${origin}; connect-src ${origin}`);
  expect(policyOf('chargeur', site)).toBe(`script-src ${origin}; frame-src ${origin}`);
  expect(policyOf('cadre', site)).toBe(`frame-src ${origin}`);
});

test('a release is read only from seals that a browser would accept', async () => {
  const seals = { 'diagnostic-numerique.js': { sri: SEAL }, 'embed.js': { sri: SEAL } };
  const store = shippedStore();
  const { dataset } = await store.manifest();
  const read = await readRelease(WRITTEN_SITE, '1.2.3', async () => seals, store);
  expect(read).toEqual({ ...RELEASE, dataset: dataset.id });
  const broken = { ...seals, 'embed.js': { sri: 'md5-" onload="alert(1)' } };
  await expect(readRelease(WRITTEN_SITE, '1.2.3', async () => broken, store)).rejects.toThrow();
});
