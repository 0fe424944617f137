// The sentences of maps, territories and the observatory, with real figures: well set, short, no jargon.
import { expect, test } from 'vitest';
import { mapText } from '../../../reports/map/copy.ts';
import {
  factsText,
  helperFacts,
  observatoryText,
  publicFacts,
} from '../../../site/observatory/copy.ts';
import { chooseText, listText, tableText } from '../../../site/territory/copy.ts';
import { referenceText } from '../../../src/advice/references.ts';
import { densityText, sizeText } from '../../../src/explain/groups.ts';
import { territoryText } from '../../../src/explain/territory.ts';
import { faultsOf } from './sentence-rules.ts';

const share = { low: 0.371, point: 0.432, high: 0.495 };
const LEVELS = ['communes', 'departements', 'regions'] as const;

/** One example or more of each sentence that takes figures or names. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'mapText.frame': ['metropole', 'paris', '974'].map(mapText.frame),
  'mapText.picture': LEVELS.flatMap((level) => [
    mapText.picture('Nièvre', null, level),
    mapText.picture('France', '971', level),
  ]),
  'mapText.scale': [mapText.scale(5)],
  'mapText.noise': LEVELS.flatMap((level) => [
    mapText.noise([{ from: 40, to: 47 }], 0.021, level),
    mapText.noise(
      [
        { from: 31, to: 40 },
        { from: 41, to: 47 },
      ],
      0.021,
      level,
    ),
  ]),
  'mapText.mainNamed': LEVELS.map(mapText.mainNamed),
  'mapText.named': LEVELS.flatMap((level) => [
    mapText.named(14, 14, level),
    mapText.named(12, 309, level),
  ]),
  'mapText.read': [mapText.read(share, '14\u202f300')],
  'mapText.readFew': [mapText.readFew(share)],
  'mapText.class': [mapText.class(43, 43), mapText.class(40, 43)],
  'mapText.classCount': LEVELS.flatMap((level) =>
    [0, 1, 1_250].map((n) => mapText.classCount(n, level)),
  ),
  'mapText.explained': LEVELS.map(mapText.explained),
  'mapText.sample': [mapText.sample(5_000)],
  'mapText.location': [mapText.location('Nevers (Nièvre)')],
  'mapText.here': [mapText.here('Nevers')],
  'mapText.otherCommunes': [mapText.otherCommunes('Nièvre')],
  'mapText.placesCount': [
    mapText.placesCount('bibliotheque', 'Bibliothèques', 1_204, 0),
    mapText.placesCount('franceServices', 'France services', 33, 2),
    mapText.placesCount('franceServices', 'France services', 14, 1),
  ],
  'mapText.noMap': [
    mapText.noMap({ code: 'too-few' }),
    mapText.noMap({ code: 'lent' }),
    mapText.noMap({ code: 'equal', places: 17, share: 0.43 }),
  ],
  'mapText.without7': [mapText.without7('Saline')],
  'mapText.documentTitle': [
    mapText.documentTitle('Nièvre'),
    mapText.documentTitle('Nièvre', '15+'),
  ],
  'mapText.documentSource': [mapText.documentSource('2026.1', '23 novembre 2026')],
  'observatoryText.figure': [observatoryText.figure(27_340_000)],
  'observatoryText.share': [observatoryText.share(0.4)],
  'observatoryText.size': [observatoryText.size(0.55, 10_000)],
  'chooseText.found': [0, 1, 1_255].map(chooseText.found),
  'chooseText.communes': [1, 3].map(chooseText.communes),
  'chooseText.isIn': [chooseText.isIn('Marzy (Nièvre)')],
  'chooseText.chooseOne': [chooseText.chooseOne(1_243)],
  'chooseText.option': [
    chooseText.option('departement', '58'),
    chooseText.option('epci', '245804406'),
  ],
  'listText.show': [1, 1_000].map(listText.show),
  'listText.kept': [0, 1, 1_000].map(listText.kept),
  'listText.problems': [1, 1_000].map(listText.problems),
  'listText.more': [1, 50].map(listText.more),
  'listText.allNotes': [7, 1_000].map(listText.allNotes),
  'territoryText.listName': [1, 14].map(territoryText.listName),
  'territoryText.unknownCodes': [['58999'], ['58999', '99999']].map(territoryText.unknownCodes),
  'territoryText.elsewhere': [['35238'], ['35238', '75056']].map(territoryText.elsewhere),
  'territoryText.loading': [territoryText.loading(12, 101)],
  'territoryText.ready': [territoryText.ready('Nièvre')],
  'territoryText.eyebrow': [territoryText.eyebrow('departement', 309, 201_417)],
  'territoryText.before': [territoryText.before('Nièvre')],
  'territoryText.shareAlone': [territoryText.shareAlone(0.4)],
  'territoryText.chosen': [1, 12].map(territoryText.chosen),
  'territoryText.chosenName': [territoryText.chosenName(12, 'Nièvre')],
  'territoryText.tiersTitle': [territoryText.tiersTitle('Nièvre')],
  'territoryText.own': [0.001, 0.021].map(territoryText.own),
  'territoryText.shared': [0.043].map(territoryText.shared),
  'territoryText.spread': [territoryText.spread(0.3, 0.58)],
  'territoryText.bin': [territoryText.bin(40, 41)],
  'tableText.caption': [tableText.caption('Nièvre')],
  'tableText.brief': [tableText.brief(0.432, 1)],
  'tableText.count': [tableText.count(1, 1), tableText.count(12, 34_875)],
  'tableText.chooseShown': [tableText.chooseShown(12)],
  'tableText.chooseOne': [tableText.chooseOne('Nevers')],
  'tableText.chooseGroup': [tableText.chooseGroup('Bourgs ruraux')],
  'tableText.rangeOf': [tableText.rangeOf(share)],
  'tableText.briefFew': [tableText.briefFew(0.441)],
};

const TABLES: Readonly<Record<string, unknown>> = {
  chooseText,
  densityText,
  factsText,
  helperFacts,
  listText,
  mapText,
  observatoryText,
  publicFacts,
  tableText,
  territoryText,
};

/** Texts of a table by their path, and the paths of its functions. */
function walk(value: unknown, path: string): [string, string | null][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, null]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
}

const entries = Object.entries(TABLES).flatMap(([name, table]) => walk(table, name));
const faulty = (texts: readonly string[]) =>
  texts.flatMap((text) => faultsOf(text).map((fault) => `${fault} — ${text}`));

test('every fixed sentence is well set, short and without jargon', () => {
  const fixed = entries.flatMap(([, text]) => (text === null ? [] : [text]));
  expect(fixed.length).toBeGreaterThan(100);
  expect(faulty([...fixed, ...[0, 1, 2, 3, 4].map(sizeText)])).toEqual([]);
});

test('every sentence with figures has its examples, all well set', () => {
  const functions = entries.flatMap(([path, text]) => (text === null ? [path] : []));
  expect(functions.filter((path) => !(path in SAID))).toEqual([]);
  expect(faulty(Object.values(SAID).flat())).toEqual([]);
});

test('every fact of the articles has its source and its year', () => {
  for (const { source } of [...helperFacts, ...publicFacts]) {
    const { label, date } = referenceText[source];
    expect(label).not.toBe('');
    expect(date).toMatch(/20\d\d/);
  }
});

test('no sentence ranks', () => {
  const all = [...entries.map(([, text]) => text ?? ''), ...Object.values(SAID).flat()].join(' ');
  expect(all).not.toMatch(/\b(meilleur|pire|premier|dernier|top|palmarès)\b/i);
});
