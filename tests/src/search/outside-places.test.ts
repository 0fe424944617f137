// A place that no survey covers is told as such: by its name, by what people call it, by its codes.
import { describe, expect, test } from 'vitest';
import {
  bearingAs,
  misspeltOutside,
  type OutsidePlace,
  outsidePlaces,
  outsideSpellings,
  parseQuery,
} from '../../../src/search/index.ts';

const place = (
  code: string,
  nom: string,
  codesPostaux: readonly string[],
  territoire: string,
): OutsidePlace => ({ code, nom, codesPostaux, territoire });

const CALEDONIE = 'Nouvelle-Calédonie';
const POLYNESIE = 'Polynésie française';
/** Some of those of outre-mer.json. Copied for each question, since their spellings are remembered. */
const PLACES: readonly OutsidePlace[] = [
  place('977', 'Saint-Barthélemy', [], 'Saint-Barthélemy'),
  place('97701', 'Saint-Barthélemy', ['97133'], 'Saint-Barthélemy'),
  place('978', 'Saint-Martin', [], 'Saint-Martin'),
  place('97801', 'Saint-Martin', ['97150'], 'Saint-Martin'),
  place('986', 'Wallis et Futuna', [], 'Wallis et Futuna'),
  place('98613', 'Uvea', ['98600'], 'Wallis et Futuna'),
  place('987', POLYNESIE, [], POLYNESIE),
  place('98735', 'Papeete', ['98714'], POLYNESIE),
  place('988', CALEDONIE, [], CALEDONIE),
  place('98817', 'Le Mont-Dore', ['98809'], CALEDONIE),
  place('98818', 'Nouméa', ['98800'], CALEDONIE),
  place('98833', 'Kouaoua', ['98818'], CALEDONIE),
];
const named = (places: readonly OutsidePlace[]) => places.map(({ code, nom }) => `${nom} ${code}`);
const found = (query: string, wholeOnly?: boolean) =>
  named(outsidePlaces([...PLACES], query, wholeOnly));

describe('the places outside the data that a text names', () => {
  test.each([
    ['Nouméa', ['Nouméa 98818']],
    ['noumea 98800', ['Nouméa 98818']],
    ['Nouméa (988)', ['Nouméa 98818']],
    ['Nouméa 98899', []],
    ['Nouméa 97150', []],
    ['Nouméa (Nouvelle-Calédonie)', ['Nouméa 98818']],
    ['Saint-Martin (outre-mer)', ['Saint-Martin 97801']],
    ['Saint-Martin 978', ['Saint-Martin 97801']],
    ['Nouméa 977', []],
    ['Monaco 98000', ['Monaco ']],
    ['Monaco 58000', []],
    // The territory and its one commune: told once, as the commune.
    ['Saint-Martin', ['Saint-Martin 97801']],
    ['Saint-Martin (Saint-Martin)', []],
    ['Le Mont-Dore', ['Le Mont-Dore 98817']],
    ['mont dore', ['Le Mont-Dore 98817']],
    ['Mont-Dore (Nouvelle-Calédonie)', ['Le Mont-Dore 98817']],
    ['nouv', ['Nouvelle-Calédonie 988']],
    ['nou', []],
    ['noum', ['Nouméa 98818']],
    ['Nevers', []],
    ['', []],
  ])('%j: %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test.each([
    ['Gustavia', ['Gustavia 97701']],
    ['Marigot', ['Marigot 97801']],
    ['Mata-Utu', ['Mata-Utu 98613']],
    ['Tahiti', ['Tahiti 987']],
    ['Moorea', ['Moorea 987']],
    ['Marquises', []],
    ['Îles Marquises', ['Îles Marquises 987']],
    ['Polynésie', ['Polynésie 987']],
    ['Wallis', ['Wallis 986']],
    ['Futuna', ['Futuna 986']],
    ['Miquelon', ['Miquelon 975']],
    ['St Barth', ['Saint-Barth 977']],
    ['Kerguelen', ['Kerguelen 984']],
    ['Monaco', ['Monaco ']],
    ['Andorre', ['Andorre ']],
  ])('as people call it: %j is %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('each says of which territory it is', () => {
    const territories = [
      'Tahiti',
      'Futuna',
      'Miquelon',
      'Saint-Barth',
      'Kerguelen',
      'Marigot',
      'Monaco',
    ];
    expect(territories.map((name) => outsidePlaces([...PLACES], name)[0]?.territoire)).toEqual([
      POLYNESIE,
      'Wallis et Futuna',
      'Saint-Pierre-et-Miquelon',
      'Saint-Barthélemy',
      'Terres australes et antarctiques françaises',
      'Saint-Martin',
      'État étranger',
    ]);
  });

  test.each([
    ['98818', ['Nouméa 98818', 'Kouaoua 98833']],
    ['98800', ['Nouméa 98818']],
    ['98000', ['Monaco ']],
    ['97150', ['Saint-Martin 97801']],
    ['97123', ['Saint-Barthélemy 97123']],
    ['97127', ['Saint-Martin 97127']],
    ['988', ['Nouvelle-Calédonie 988']],
    ['977', ['Saint-Barthélemy 977']],
    ['98899', ['Nouvelle-Calédonie 988']],
    ['9889', []],
    ['98818 98833', ['Kouaoua 98833']],
    ['98818 97150', []],
    ['58194', []],
  ])('a code alone, INSEE, postal, or within a territory: %j is %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('only by their whole name, when that is what is asked for', () => {
    expect(found('noum', true)).toEqual([]);
    expect(found('nouméa', true)).toEqual(['Nouméa 98818']);
    expect(found('Papeete')).toEqual(['Papeete 98735']);
  });

  test('a text already read gives the same', () => {
    expect(named(outsidePlaces([...PLACES], parseQuery('Nouméa')))).toEqual(['Nouméa 98818']);
  });
});

describe('one typing error in a whole name of five letters or more', () => {
  test.each([
    ['Noumeaa', ['Nouméa 98818']],
    ['Nouma', ['Nouméa 98818']],
    ['Papete', ['Papeete 98735']],
    ['Tahti', ['Tahiti 987']],
    ['Nouméa', []],
    ['Noummaa', []],
    ['Noumeaa 98800', []],
    // Uvea has four letters, and so many names are near to it.
    ['Uveaa', []],
    ['Uva', []],
    ['Noum', []],
  ])('%j: %j', (query, expected) => {
    expect(named(misspeltOutside([...PLACES], query))).toEqual(expected);
  });
});

test('the spellings of their names are known, with and without article and territory', () => {
  const spellings = outsideSpellings([...PLACES]);
  for (const spelling of [
    'le mont dore',
    'mont dore',
    'mont dore nouvelle caledonie',
    'noumea',
    'saint martin outre mer',
    'gustavia',
    'tahiti',
    'monaco',
  ]) {
    expect(spellings).toContain(spelling);
  }
  expect(spellings).not.toContain('noum');
  expect(spellings).not.toContain('nevers');
});

test('a code is borne as an INSEE code or as a postal one; a place told by its territory bears neither', () => {
  const places = PLACES.filter(({ code }) => ['98818', '98833', '988'].includes(code));
  const as = (kind: 'insee' | 'postal' | 'either') => named(bearingAs(places, '98818', kind));
  expect(as('insee')).toEqual(['Nouvelle-Calédonie 988', 'Nouméa 98818']);
  expect(as('postal')).toEqual(['Nouvelle-Calédonie 988', 'Kouaoua 98833']);
  expect(as('either')).toEqual(['Nouvelle-Calédonie 988', 'Nouméa 98818', 'Kouaoua 98833']);
});
