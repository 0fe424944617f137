// The facts of one place, each as it is published; and what is cited of a commune, but to itself.
import { expect, test } from 'vitest';
import { citedFor } from '../../../src/advice/cited.ts';
import { hoursDate, placeDate, placeFacts, weekText } from '../../../src/advice/words.ts';
import type { LocalPlace } from '../../../src/terms/place.ts';
import { placeLike } from './territories.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test('a week is told by its hours: closed days left out, days of the same hours together', () => {
  const morning = [{ from: 540, to: 720 }];
  const both = [...morning, { from: 810, to: 1_025 }];
  expect(weekText([morning, both, [], both, [], morning]).map(plain)).toEqual([
    'lundi, samedi : 9 h à 12 h',
    'mardi, jeudi : 9 h à 12 h, 13 h 30 à 17 h 05',
  ]);
  expect(weekText([[], [], [], [], [], []])).toEqual([]);
  // A seventh day has no name here.
  expect(weekText([[], [], [], [], [], [], morning])).toEqual([]);
});

test.each<[Partial<LocalPlace>, readonly string[]]>([
  [{ weeklyHours: null }, ['1 rue de la Paix, Decize']],
  [{ weeklyHours: 24.4 }, ['1 rue de la Paix, Decize', 'ouvert 24 h par semaine']],
  // Told in full beside it.
  [{ hours: [[], [], [], [], [], []] }, ['1 rue de la Paix, Decize']],
  [{ weeklyHours: null, adresse: null }, ['Decize']],
  [{ weeklyHours: null, adresse: 'Decize' }, ['Decize']],
  [{ weeklyHours: null, distanceKm: 3.4 }, ['1 rue de la Paix, Decize', 'à 3,4 km à vol d’oiseau']],
  [
    { weeklyHours: null, distanceKm: 12, atCentre: true },
    ['1 rue de la Paix, Decize', 'à 12 km à vol d’oiseau, du centre au centre des communes'],
  ],
  [
    { weeklyHours: null, itinerant: true, format: 'touring' },
    ['1 rue de la Paix, Decize', 'Itinérant : jours et lieux de passage à vérifier'],
  ],
  [{ weeklyHours: null, byAppointment: true }, ['1 rue de la Paix, Decize', 'sur rendez-vous']],
  [{ weeklyHours: null, byAppointment: false }, ['1 rue de la Paix, Decize']],
  [
    { weeklyHours: null, aidantsConnect: true },
    ['1 rue de la Paix, Decize', 'Aidants Connect (février 2024, à vérifier)'],
  ],
  [{ weeklyHours: null, updated: '2026-05' }, ['1 rue de la Paix, Decize', 'fiche de mai 2026']],
  [
    { weeklyHours: null, updated: '2023-12', old: true },
    ['1 rue de la Paix, Decize', 'fiche de décembre 2023 : plus de deux ans, à vérifier'],
  ],
])('of %o is told: %s', (given, facts) => {
  expect(placeFacts(placeLike(given)).map(plain)).toEqual(facts);
});

test('a distance that hides a pass says so', () => {
  expect(placeFacts(placeLike({ distanceKm: 3, weeklyHours: null }), 'check').map(plain)[1]).toBe(
    'à 3,0 km à vol d’oiseau, vérifiez par la route',
  );
});

test('the hours of a library are older than its list; a dated sheet has its own month', () => {
  const library = placeLike({ kind: 'bibliotheque' });
  expect([placeDate(library), hoursDate(library)]).toEqual(['2025', '2023']);
  const service = placeLike();
  expect([placeDate(service), hoursDate(service)].map((date) => date && plain(date))).toEqual([
    'août 2024',
    'août 2024',
  ]);
  expect(placeDate(placeLike({ updated: '2026-05' }))).toBe('mai 2026');
});

test('no commune is given as the example to itself', () => {
  const cited = [
    { of: '92023', text: 'À Clamart, le hall.' },
    { of: null, text: 'En Vendée, un café.' },
  ];
  expect(citedFor(cited, null)).toBe('À Clamart, le hall. En Vendée, un café.');
  expect(citedFor(cited, '58194')).toBe('À Clamart, le hall. En Vendée, un café.');
  expect(citedFor(cited, '92023')).toBe('En Vendée, un café.');
  expect(citedFor([], '92023')).toBe('');
});
