// Two communes of one report never bear one name: their département follows, in every document.
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { homonymNames } from '../../reports/commune-names.ts';
import { councilOfTerritory } from '../../reports/council/source.ts';
import { writeCouncil } from '../../reports/council/write.ts';
import { htmlOf } from '../../reports/html.ts';
import { outlineOf } from '../../reports/outline.ts';
import type { TerritoryReport } from '../../reports/report.ts';
import { executiveText } from '../../reports/sections/copy.ts';
import { recordOf } from '../../reports/table-json.ts';
import { inBrackets } from '../../src/explain/places.ts';
import { shippedStore } from '../shipped.ts';
import { mapOf, reportOfList } from './nievre.ts';

/** The pieces of text of a page or of a part of a document, one for each cell, line or mark. */
const pieces = (markup: string) =>
  markup.split(/<[^>]*>/).map((text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim());
const SAINT_DENIS = ['93066', '97411', '58194'];
const NAMES = ['Nevers', 'Saint-Denis (Seine-Saint-Denis)', 'Saint-Denis (La Réunion)'];

let report: TerritoryReport;
beforeAll(async () => {
  report = await reportOfList(SAINT_DENIS);
});

test('of all communes of France, no two are called alike', async () => {
  const store = shippedStore();
  const { departements } = await store.manifest();
  const shards = await Promise.all([...departements.keys()].map(store.departement));
  const communes = [...new Map(shards.flat().map((one) => [one.code, one])).values()];
  expect(communes).toHaveLength(34_875);
  const names = homonymNames(communes);
  const called = communes.map(({ code, nom }) => names.get(code) ?? nom);
  expect(new Set(called).size).toBe(called.length);
  expect(names.get('93066')).toBe('Saint-Denis (Seine-Saint-Denis)');
  expect(names.get('58194')).toBeUndefined();
});

test('names that are one but for an accent, a capital or a hyphen are told apart too', () => {
  const of = (code: string, nom: string, departement: string) => ({
    code,
    nom,
    departement: { code: code.slice(0, 2), nom: departement },
  });
  const names = homonymNames([
    of('58001', 'Épée-le-Bois', 'Nièvre'),
    of('03001', 'Epée le bois', 'Allier'),
  ]);
  expect([...names.values()]).toEqual(['Épée-le-Bois (Nièvre)', 'Epée le bois (Allier)']);
  const same = homonymNames([of('58001', 'Bois', 'Nièvre'), of('58002', 'Bois', 'Nièvre')]);
  expect([...same.values()]).toEqual(['Bois (Nièvre, 58001)', 'Bois (Nièvre, 58002)']);
});

describe('a list with two Saint-Denis', () => {
  test('its page, its map and its slides name each with its département, and none without', async () => {
    const map = await mapOf(report);
    const page = pieces(htmlOf(outlineOf(report, map), report.provenance));
    const marks = (map?.scene.marks ?? []).flatMap((mark) => ('text' in mark ? [mark.text] : []));
    const file = await writeCouncil(councilOfTerritory(report, '', map), 'diapositives', 'pptx');
    if (typeof file === 'string') throw new Error('bytes are expected');
    const slides = Object.entries(unzipSync(file))
      .filter(([name]) => /slides\/slide\d+\.xml$/.test(name))
      .flatMap(([, part]) => pieces(strFromU8(part)));
    expect(page).toEqual(expect.arrayContaining(NAMES));
    expect(marks).toEqual(expect.arrayContaining(NAMES));
    expect(slides).toEqual(expect.arrayContaining(NAMES.slice(1)));
    expect([...page, ...marks, ...slides]).not.toContain('Saint-Denis');
  });

  test('its tables for programs keep the names as published', () => {
    const names = report.lines.map((line) => recordOf(line, report.model.id).nom);
    expect(names).toEqual(['Nevers', 'Saint-Denis', 'Saint-Denis']);
  });
});

test('in brackets, a name has no brackets of its own', () => {
  expect(
    ['Nevers', 'Saint-Denis (La Réunion)', 'Loire Forez Agglomération (LFA)', 'A (B) - C'].map(
      inBrackets,
    ),
  ).toEqual([
    '(Nevers)',
    '(Saint-Denis, La Réunion)',
    '(Loire Forez Agglomération, LFA)',
    '(A, B - C)',
  ]);
});

test('the only other place of a territory is named, several are counted', () => {
  const place = report.places.find(({ kind }) => kind === 'autre');
  if (!place) throw new Error('a place is expected');
  const none = { fixed: 0, touring: 0 };
  const said = (...others: (typeof place)[]) =>
    executiveText.places(none, 0, others).replace(/[\u00a0\u202f]/g, ' ');
  const one = { ...place, nom: 'Mission locale', communeNom: 'Nevers' };
  expect(said(one)).toBe(
    'Dans les listes publiques : ni espace France services, ni bibliothèque. Un autre lieu ou service y est listé : Mission locale (Nevers).',
  );
  expect(said(one, place)).toContain('2 autres lieux ou services y sont listés');
});
