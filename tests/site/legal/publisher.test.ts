// Whoever hosts the site is named from one file: filled and right, it is said; empty, the copy says that it
// names nobody; half filled, nothing is built, and each entry that is missing is named.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { legalText } from '../../../site/legal/copy.ts';
import { legalHtml, legalPages, statementHtml } from '../../../tools/vite-plugins/legal-pages.ts';
import { publisherOf } from '../../../tools/vite-plugins/publisher.ts';

const SHIPPED = readFileSync('public/site.json', 'utf8');
const FILLED = {
  adresse: 'https://numerique.nevers.example/',
  editeur: {
    nom: 'Ville de Nevers <mairie>',
    adresse: '1 place de l’Hôtel-de-Ville, 58000 Nevers',
    directeurDeLaPublication: 'Mme Lefèvre',
  },
  hebergeur: { nom: 'Hébergeur', adresse: '2 rue de la Loire, 58000 Nevers', telephone: '' },
  contact: { courriel: 'numerique@nevers.example', telephone: '03 86 00 00 00' },
  accessibilite: { etat: 'non conforme', etablieLe: '2026-11-28', audit: null },
};
const refusal = (content: unknown): string => {
  try {
    publisherOf(JSON.stringify(content));
  } catch (error) {
    return (error instanceof Error ? error.message : '').replace(/\s/g, ' ');
  }
  return '';
};

test('the file as it ships names nobody, or somebody in full', () => {
  expect(() => publisherOf(SHIPPED)).not.toThrow();
});

test('left empty, every page says so and no page has a name to fill in', () => {
  const empty = publisherOf(
    '{"adresse":"","editeur":{"nom":" "},"accessibilite":{"etat":"non conforme","audit":null}}',
  );
  expect(empty).toBeNull();
  for (const html of [legalHtml(null), statementHtml(null)]) {
    expect(html).toContain('ne nomme pas son éditeur');
    expect(html).not.toMatch(/[[\]]|undefined/);
  }
});

describe('filled', () => {
  const publisher = publisherOf(JSON.stringify(FILLED));

  test('the notice names publisher, director, host and contact, as text and never as markup', () => {
    const html = legalHtml(publisher).replace(/\s/g, ' ');
    expect(html).toContain('Ville de Nevers &lt;mairie&gt;');
    expect(html).toContain('publication : Mme Lefèvre.');
    expect(html).toContain('<a href="mailto:numerique@nevers.example">');
    expect(html).toContain('03 86 00 00 00');
    expect(html).not.toContain(legalText.unnamed);
  });

  test('the statement names who is bound by it, and the day it was made', () => {
    const html = statementHtml(publisher).replace(/\s/g, ' ');
    expect(html).toContain('Ville de Nevers &lt;mairie&gt; s’engage');
    expect(html).toContain('établie le 28 novembre 2026');
  });
});

test.each([
  [
    'half filled',
    { ...FILLED, editeur: { nom: 'Ville de Nevers', adresse: '', directeurDeLaPublication: '' } },
    ['editeur.adresse : à remplir', 'editeur.directeurDeLaPublication : à remplir'],
  ],
  [
    'an address that is none',
    { ...FILLED, adresse: 'nevers.example' },
    ['adresse : à remplir : une adresse qui commence par https://'],
  ],
  [
    'a name that is not known',
    { ...FILLED, contact: { ...FILLED.contact, fax: '03' } },
    ['contact.fax : nom inconnu, à retirer'],
  ],
  [
    'conforming without audit',
    { ...FILLED, accessibilite: { ...FILLED.accessibilite, etat: 'totalement conforme' } },
    ['accessibilite.audit : à remplir : sans audit, l’état est « non conforme »'],
  ],
  [
    'a day that is none',
    { ...FILLED, accessibilite: { ...FILLED.accessibilite, etablieLe: '2026-02-30' } },
    ['accessibilite.etablieLe : à remplir : un jour comme 2026-11-28'],
  ],
])('%s: refused, each fault by its name', (_, content, faults) => {
  const [first, ...told] = refusal(content).split(' - ');
  expect(first).toMatch(/^public\/site\.json est incomplet ou faux/);
  expect(told).toEqual(faults);
});

test('not JSON: said with the file', () => {
  expect(() => publisherOf('{')).toThrow(/public\/site\.json n’est pas du JSON/);
});

test('the banner stands on the pages of a copy that names nobody, and on no other', () => {
  const page = '<header></header><footer></footer>';
  const shown = (publisher: ReturnType<typeof publisherOf>) => {
    const { transformIndexHtml } = legalPages(publisher);
    if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml))
      throw new Error('no handler');
    const context = { path: '/index.html', filename: 'index.html' };
    return Reflect.apply(transformIndexHtml.handler, undefined, [page, context]);
  };
  expect(shown(null)).toContain(legalText.unnamed);
  expect(shown(publisherOf(JSON.stringify(FILLED)))).not.toContain(legalText.unnamed);
  expect(shown(publisherOf(JSON.stringify(FILLED)))).toContain('Site édité par Ville de Nevers');
});
