import { describe, expect, test } from 'vitest';
import { mayBeIn, thePlace } from '../../../src/advice/place-names.ts';
import { type Reason, reasonText } from '../../../src/advice/reasons/reason.ts';
import { ofPlace } from '../../../src/explain/of-place.ts';
import { placeLike } from './territories.ts';

test.each([
  ['Nevers', 'de Nevers'],
  ['Albi', 'd’Albi'],
  ['Yvetot', 'd’Yvetot'],
  ['Yutz', 'de Yutz'],
  ['Évry-Courcouronnes', 'd’Évry-Courcouronnes'],
  ['Le Pecq', 'du Pecq'],
  ['Les Abymes', 'des Abymes'],
  ['La Rochelle', 'de La Rochelle'],
  ["L'Haÿ-les-Roses", 'de L’Haÿ-les-Roses'],
  ['Île-de-Sein', 'de l’Île-de-Sein'],
  ["L'Île-d'Yeu", 'de l’Île-d’Yeu'],
])('"de" before %s', (nom, expected) => {
  expect(ofPlace(nom)).toBe(expected);
});

test.each([
  ['Médiathèque Jean-Jaurès', 'la médiathèque Jean-Jaurès'],
  ['Association Livre ouvert', 'l’association Livre ouvert'],
  ['Espace culturel', 'l’espace culturel'],
  ['Point lecture', 'le point lecture'],
  ['Bilupo', '«\u202fBilupo\u202f»'],
])('%s inside a sentence', (nom, expected) => {
  expect(thePlace(placeLike({ kind: 'bibliotheque', nom }))).toBe(expected);
});

test('a place elsewhere says where, unless its name does', () => {
  const marzy = { kind: 'bibliotheque', communeNom: 'Marzy', distanceKm: 5.1 } as const;
  expect(thePlace(placeLike({ ...marzy, nom: 'Bibliothèque' }))).toBe('la bibliothèque (Marzy)');
  expect(thePlace(placeLike({ ...marzy, nom: 'Bibliothèque de MARZY' }))).toBe(
    'la bibliothèque de MARZY',
  );
});

test('"du Collet-de-Dèze" says Le Collet-de-Dèze', () => {
  const near = { communeNom: 'Le Collet-de-Dèze', distanceKm: 3.4 } as const;
  const nom = 'France services La Poste du Collet-de-Dèze';
  expect(thePlace(placeLike({ ...near, nom }))).toBe(nom);
});

describe('a reason', () => {
  test.each<[Reason, string]>([
    [
      { code: 'people', measure: 'exclus', people: 1_400, rate: 0.07 },
      'Environ 1 400 personnes exclues du numérique, soit 7 % des habitants (estimation).',
    ],
    [
      { code: 'people', measure: 'concerned', people: null, rate: 0.4 },
      'Moins de 20 personnes concernées en tout (estimation).',
    ],
    [
      { code: 'place-far', kind: 'franceServices', distanceKm: 12.3 },
      'Dans nos listes, l’espace France services le plus proche est à 12 km à vol d’oiseau.',
    ],
    [
      { code: 'place-far', kind: 'franceServices', distanceKm: 12.9, touring: true },
      'Dans nos listes, l’espace France services fixe le plus proche est à 13 km à vol d’oiseau.',
    ],
    [
      { code: 'place-far', kind: 'bibliotheque', distanceKm: 9.9 },
      'Dans nos listes, la bibliothèque la plus proche est à 9,9 km à vol d’oiseau.',
    ],
    [
      { code: 'place-none', kind: 'franceServices', commune: true, touring: true },
      'Aucun espace France services fixe de nos listes dans la commune, ni autour.',
    ],
    [{ code: 'rural', share: 0.6 }, '60 % des habitants vivent dans une commune rurale.'],
    [{ code: 'rural', share: 1 }, 'Tous les habitants vivent dans une commune rurale.'],
    [{ code: 'rural', share: 1, commune: true }, 'La commune est rurale.'],
    [{ code: 'place-itinerant', name: 'Bus' }, 'Le service « Bus » ne passe que certains jours.'],
    [{ code: 'places-inside', count: 1 }, 'Un lieu d’accueil fixe est dans nos listes.'],
    [{ code: 'places-inside', count: 2 }, '2 lieux d’accueil fixes sont dans nos listes.'],
    [
      { code: 'communes-without-place', count: 1, total: 3, inhabited: true },
      '1 commune habitée sur 3 n’a aucun lieu dans nos listes.',
    ],
    [
      { code: 'communes-without-place', count: 2, total: 3 },
      '2 communes sur 3 n’ont aucun lieu dans nos listes.',
    ],
    [
      {
        code: 'rate-above',
        measure: 'exclus',
        rate: 0.08,
        national: 0.07,
        uncertain: true,
        base: '15+',
      },
      'Part estimée des personnes exclues du numérique : 8 % des 15 ans et plus, contre 7 % en France.',
    ],
    [
      { code: 'rate-below', measure: 'concerned', rate: 0.31, national: 0.4 },
      'La part des personnes concernées reste sous la moyenne nationale : 31 %, contre 40 % (estimation).',
    ],
    [
      {
        code: 'place-near',
        kind: 'bibliotheque',
        name: 'Bibliothèque',
        communeNom: 'Le Pecq',
        distanceKm: 2.2,
      },
      'Bibliothèque, au Pecq : à 2,2 km à vol d’oiseau.',
    ],
    [
      { code: 'driver', factor: 'age', share: 0.1 },
      'Âge : 10,0 points de plus qu’en France dans la part des personnes concernées (estimation).',
    ],
    [
      { code: 'driver', factor: 'diploma', share: 0.03, borrowed: true },
      'Diplôme : 3,0 points de plus qu’en France dans la part des personnes concernées (estimé avec les chiffres d’un territoire plus large).',
    ],
    [
      { code: 'figure', figure: 'lowIncome', share: 0.6, borrowed: true },
      'Revenus non publiés ici. Dans le territoire plus large pris à la place, environ 60 % des habitants ont de faibles revenus, contre 40 % en France.',
    ],
    [
      { code: 'people', measure: 'exclus', people: 1_400, rate: 0.07, base: '15+' },
      'Environ 1 400 personnes exclues du numérique, soit 7 % des 15 ans et plus (estimation).',
    ],
    [
      { code: 'rate-above', measure: 'eloignes', rate: 0.21, national: 0.19 },
      'La part des personnes éloignées du numérique dépasse la moyenne nationale : 21 %, contre 19 % (estimation).',
    ],
    [
      { code: 'rate-above', measure: 'eloignes', rate: 0.21, national: 0.19, base: '15+' },
      'La part des personnes éloignées du numérique dépasse la moyenne nationale : 21 % des 15 ans et plus, contre 19 % (estimation).',
    ],
    [
      { code: 'place-short-hours', name: 'Le Chat’Pitre', weeklyHours: 4 },
      '« Le Chat’Pitre » ouvre moins de 12 heures par semaine (2023).',
    ],
    [
      { code: 'place-short-hours', name: 'Le Chat’Pitre', weeklyHours: 4, brought: true },
      '« Le Chat’Pitre » ouvre moins de 12 heures par semaine.',
    ],
    [
      {
        code: 'driver',
        factor: 'age',
        share: 0.045,
        averageOf: 'CC du Diois',
      },
      'Âge : 4,5 points de plus qu’en France dans la part des personnes concernées (moyenne de la communauté de communes du Diois).',
    ],
    [
      { code: 'figure', figure: 'lowIncome', share: 0.57, averageOf: 'Grand Briançonnais' },
      'Environ 57 % des habitants ont de faibles revenus, contre 40 % en France (moyenne du Grand Briançonnais).',
    ],
    [
      {
        code: 'place-near',
        kind: 'franceServices',
        name: 'France services La Poste de Bourdeaux',
        communeNom: 'Bourdeaux',
        distanceKm: 7.7,
        road: 'check',
      },
      'France services La Poste de Bourdeaux : à 7,7 km à vol d’oiseau, vérifiez par la route.',
    ],
    [
      { code: 'place-staff', name: 'Bibliothèque de Sada' },
      'La bibliothèque de Sada a au moins un salarié (chiffre de 2023).',
    ],
    [
      { code: 'libraries-for-workshops', count: 61 },
      '61 bibliothèques ouvrent au moins 12 heures par semaine ou ont un salarié (chiffres de 2023).',
    ],
    [{ code: 'ccas-cited' }, 'Les Bons Clics citent le CCAS de la commune (2021).'],
    [{ code: 'already' }, 'Les Bons Clics citent votre commune en exemple (2021).'],
    [
      { code: 'qpv', communes: 2, of: 14 },
      'Quartiers prioritaires de la politique de la ville : 2 communes sur 14 (2024).',
    ],
    [
      { code: 'answer', question: 'salle', answer: 'no' },
      'Votre réponse : une salle disponible, non.',
    ],
    [
      { code: 'ccas-optional', population: 400 },
      'Avec 400 habitants, le CCAS est facultatif : la mairie est en première ligne.',
    ],
  ])('%o', (reason, expected) => {
    expect(reasonText(reason).replace(/[\u202f\u00a0]/g, ' ')).toBe(expected);
  });
});

test.each([
  ['Saint-André-les-Alpes - Antenne de Beauvezer', 'Saint-André-les-Alpes', 'Beauvezer', true],
  ['Langueux-Hillion-Pledran', 'Langueux', 'Plédran', true],
  ['Saint-Denis-en-Bugey', 'Saint-Denis-en-Bugey', 'Saint-Denis', false],
  ['Agglo Pays d’Issoire Champeix', 'Champeix', 'Issoire', false],
  ['du Golfe de Saint-Tropez', 'La Croix-Valmer', 'Saint-Tropez', false],
  ['du Pays de Landerneau Daoulas', 'Daoulas', 'Landerneau', false],
  ['Auxerre', 'Auxerre', 'Nevers', false],
])('« France services %s », at %s, may be at %s: %s', (name, communeNom, nom, expected) => {
  const place = placeLike({ nom: `France services ${name}`, communeNom, communeCode: '58303' });
  expect(mayBeIn(place, { code: '58095', nom })).toBe(expected);
});
