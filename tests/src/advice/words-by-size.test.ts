// What an action says follows the size of the territory, its level, and what the sizing finds: a village is not advised
// as a city, nor a région as a commune.
import { describe, expect, test } from 'vitest';
import type { ActionFacts } from '../../../src/advice/actions/action-row.ts';
import { ACTIONS } from '../../../src/advice/actions/all-actions.ts';
import { hubSentence } from '../../../src/advice/actions/hubs.ts';
import type { ActionId } from '../../../src/advice/index.ts';

const VILLAGE: ActionFacts = {
  at: 'à Decize',
  of: 'de Decize',
  level: 'commune',
  place: null,
  places: 1,
  distance: null,
  epcis: 1,
  withoutRoad: false,
  partlyWithoutRoad: false,
  neighbour: 'France services Chaville',
  inside: 1,
  mayBeHere: false,
  space: false,
  renews: false,
  size: 'village',
  part: 'quartier',
  need: { sessions: 60, halfDays: 60 },
  hamlet: false,
  epci: 'CC Sud Nivernais',
  departement: 'Nièvre',
  region: { code: '27', nom: 'Bourgogne-Franche-Comté' },
  area: false,
  ccas: true,
  socialOffice: 'CCAS',
  actors: 4,
  network: false,
  surveyed: true,
  overseas: false,
};

function wordsOf(id: ActionId, given: Partial<ActionFacts>) {
  const words = ACTIONS.find((one) => one.id === id)?.words({ ...VILLAGE, ...given });
  if (!words) throw new RangeError(id);
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  return { title: plain(words.title), fact: plain(words.fact), firstStep: plain(words.firstStep) };
}

describe('workshops are never more than the sizing finds', () => {
  test.each([
    ['village', 1, 1, 'Fixez une date avec la bibliothèque : une séance par an suffit ici.'],
    ['village', 1, 2, 'Fixez une première date avec la bibliothèque'],
    ['city', 3, 4, 'Fixez une première date avec la bibliothèque'],
    ['village', 1, 5, 'Annoncez un premier cycle de cinq séances hors affluence'],
    ['city', 3, 43, 'Annoncez un premier cycle de cinq séances hors affluence'],
    ['village', 1, 44, 'Réservez un créneau par semaine hors affluence'],
    ['village', 3, 900, 'Réservez un créneau par semaine hors affluence'],
    ['town', 1, 900, 'Réservez un créneau par semaine hors affluence'],
    ['city', 1, 900, 'Réservez plusieurs créneaux par semaine hors affluence'],
    ['town', 2, 87, 'Réservez un créneau par semaine dans l’une d’elles'],
    ['town', 2, 88, 'Réservez un créneau par semaine dans chacune'],
    ['city', 2, 87, 'Réservez un créneau par semaine dans l’une d’elles'],
    ['city', 2, 88, 'Réservez des créneaux chaque semaine dans une bibliothèque par quartier'],
  ] as const)('%s, %i libraries, %i sessions a year: %s', (size, places, sessions, expected) => {
    const { firstStep } = wordsOf('ateliers-bibliotheque', {
      size,
      places,
      need: { sessions, halfDays: 0 },
    });
    expect(firstStep.startsWith(expected)).toBe(true);
  });

  test.each([
    [1, 'Préparer une séance avec la bibliothèque'],
    [2, 'Préparer quelques séances avec la bibliothèque'],
    [4, 'Préparer quelques séances avec la bibliothèque'],
    [5, 'Monter des ateliers avec la bibliothèque'],
  ])('%i a year: %s', (sessions, title) => {
    const need = { sessions, halfDays: 0 };
    expect(wordsOf('ateliers-bibliotheque', { need }).title).toBe(title);
    expect(wordsOf('ateliers-bibliotheque', { need, places: 2 }).title).toBe(
      'Monter des ateliers dans les bibliothèques de Decize',
    );
  });

  test('two a week are given as the example where one a week is needed', () => {
    const factOf = (sessions: number) =>
      wordsOf('ateliers-bibliotheque', { need: { sessions, halfDays: 0 } }).fact;
    expect(factOf(43)).not.toContain('par semaine');
    expect(factOf(44)).toMatch(/deux ateliers collectifs par semaine\.$/);
  });
});

test.each([
  ['village', 15, 'Ouvrez une heure par semaine à heure fixe'],
  ['town', 15, 'Ouvrez deux ou trois accueils à heure fixe chaque semaine'],
  ['city', 15, 'Ouvrez un accueil par quartier, plusieurs fois par semaine'],
  ['village', 14, 'Ouvrez une heure par mois à jour fixe'],
  ['city', 4, 'Ouvrez une heure par mois à jour fixe'],
  ['village', 3, 'Annoncez une heure dans la saison'],
] as const)('short help, %s, %i half-days a year: %s', (size, halfDays, expected) => {
  const { firstStep } = wordsOf('coup-de-pouce', { size, need: { sessions: 0, halfDays } });
  expect(firstStep.startsWith(expected)).toBe(true);
});

test.each([
  [1, 'Chercher qui aide déjà à Decize', 'Demandez en mairie et aux habitants'],
  [2, 'Réunir les acteurs à Decize', 'Invitez-les une heure'],
  [20, 'Réunir les acteurs à Decize', 'Invitez-les une heure'],
  [21, 'Réunir les acteurs à Decize', 'Invitez d’abord une personne de chaque sorte'],
])('of %i actors known: %s', (actors, title, firstStep) => {
  const words = wordsOf('reunir-acteurs', { actors });
  expect(words.title).toBe(title);
  expect(words.firstStep.startsWith(firstStep)).toBe(true);
});

test.each([
  [
    0,
    'village',
    'Chercher sur la carte nationale un lieu à Decize ou autour',
    'Ouvrez la carte : notez',
  ],
  [
    1,
    'village',
    'Vérifier sur la carte nationale les lieux situés à Decize',
    'Ouvrez la carte, comparez',
  ],
  [
    9,
    'city',
    'Vérifier sur la carte nationale les lieux situés à Decize',
    'Partagez la carte par quartier',
  ],
] as const)('the map, where our lists have %i places, %s: %s', (inside, size, title, firstStep) => {
  const words = wordsOf('verifier-carte', { inside, size });
  expect(words.title).toBe(title);
  expect(words.firstStep.startsWith(firstStep)).toBe(true);
});

test.each([
  ['recenser-offre', 'un tableau d’une page', 'un tableau par quartier'],
  ['faire-connaitre', 'Imprimez une page avec lieux', 'Imprimez une page par quartier'],
  ['former-aidant', 'Désignez une personne', 'Désignez deux personnes par lieu'],
  ['verifier-conseiller', 's’il y en a encore un', 's’il y en a encore, préparez'],
  ['abc-pix', 'ABC Diag avec cinq personnes avant', 'ABC Diag dans un lieu par quartier'],
  ['themes-du-quotidien', 'de santé, puis un autre', 'de santé dans trois quartiers'],
  ['centre-social', 'puis visitez-en une', 'quartier par quartier'],
] as const)(
  '%s begins with one in a village or a town, in every quarter in a city',
  (id, one, many) => {
    expect(wordsOf(id, { size: 'village' }).firstStep).toContain(one);
    expect(wordsOf(id, { size: 'town' }).firstStep).toContain(one);
    expect(wordsOf(id, { size: 'city' }).firstStep).toContain(many);
  },
);

test.each([
  [
    'former-aidant',
    'Dégager du temps et former un aidant',
    'Dégager du temps et former des aidants',
  ],
  [
    'centre-social',
    'Associer un centre social ou une MJC',
    'Associer les centres sociaux et les MJC',
  ],
  [
    'verifier-conseiller',
    'Vérifier s’il reste un conseiller numérique à Decize',
    'Vérifier s’il reste des conseillers numériques à Decize',
  ],
] as const)('%s is about one, and about several in a city', (id, one, many) => {
  expect(wordsOf(id, { size: 'town' }).title).toBe(one);
  expect(wordsOf(id, { size: 'city' }).title).toBe(many);
});

describe('a département and a région', () => {
  const network = { network: true, area: true, at: 'ici', of: 'd’ici', places: 12, epcis: 9 };
  test.each(['departement', 'region'] as const)('act through others: %s', (level) => {
    const said = (id: ActionId) => wordsOf(id, { ...network, level });
    expect(said('appui-france-services').title).toBe(
      'S’appuyer sur le réseau des 12 espaces France services',
    );
    expect(said('appui-france-services').firstStep).toMatch(/^Demandez à la préfecture/);
    expect(said('equilibrer-lieux').firstStep).toMatch(/^Proposez à chaque intercommunalité/);
    expect(said('reunir-intercommunalites').title).toBe(
      `Travailler avec les 9 intercommunalités ${level === 'region' ? 'de la région' : 'du département'}`,
    );
  });

  test.each(['commune', 'epci', 'ept', 'selection'] as const)('and not: %s', (level) => {
    const said = (id: ActionId) => wordsOf(id, { places: 3, level });
    expect(said('appui-france-services').title).toBe(
      'Répartir les rôles avec les 3 espaces France services',
    );
    expect(said('appui-france-services').firstStep).toMatch(/^Fixez ensemble/);
    expect(said('equilibrer-lieux').firstStep).toMatch(/^Tracez une tournée/);
  });
});

test.each([
  [{}, 'd’ouverture de la mairie. Appelez France services Chaville pour le lui proposer.'],
  [
    { need: { sessions: 0, halfDays: 4 } },
    'de la mairie. Appelez France services Chaville pour les lui proposer.',
  ],
  [
    { neighbour: null },
    'de la mairie. Demandez à l’intercommunalité (CC Sud Nivernais) qui peut venir.',
  ],
  [{ neighbour: null, epci: null }, 'de la mairie. Demandez au département qui peut venir.'],
  [
    { neighbour: null, withoutRoad: true },
    'une salle avec un écran. Demandez à l’intercommunalité (CC Sud Nivernais) qui peut venir.',
  ],
])('whoever holds a permanence is near, or to be asked for: %o', (given, end) => {
  expect(wordsOf('accueillir-permanence', given).firstStep.endsWith(end)).toBe(true);
});

test.each([
  [{}, 'Appelez France services Chaville : qui peut y venir ? Commencez par une fois par mois'],
  [{ neighbour: null }, 'Demandez à l’intercommunalité (CC Sud Nivernais) qui peut y venir'],
  [{ neighbour: null, epci: null }, 'Demandez au département qui peut y venir. Commencez'],
  [{ area: true }, 'Cherchez avec la commune qui peut y venir. Commencez'],
])('whoever comes to a library is listed, or to be asked for: %o', (given, start) => {
  const { firstStep } = wordsOf('renforcer-bibliotheque', given);
  expect(firstStep.startsWith(start)).toBe(true);
});

test.each([
  ['Finistère', 'Demandez à la préfecture (Finistère) quel espace peut venir un jour de bateau'],
  [null, 'Demandez à la préfecture quel espace peut venir un jour de bateau par mois'],
])('an island asks who gives the label who may come: %s', (departement, start) => {
  expect(wordsOf('jour-de-bateau', { departement }).firstStep.startsWith(start)).toBe(true);
});

test('where no road comes, nothing is asked of a bus', () => {
  for (const id of ['demander-france-services', 'accueillir-permanence'] as const) {
    const { fact, firstStep } = wordsOf(id, { withoutRoad: true, neighbour: null });
    expect(`${fact} ${firstStep}`).not.toMatch(/\bbus\b/);
    expect(firstStep).toContain('pirogue');
  }
  expect(wordsOf('demander-france-services', {}).firstStep).toMatch(/un arrêt du bus\.$/);
});

test.each([
  [
    'analyse-besoins-sociaux',
    { socialOffice: 'centre d’action sociale' },
    'au centre d’action sociale et',
  ],
  ['analyse-besoins-sociaux', { area: true }, 'aux CCAS et CIAS'],
  ['aidants-connect', {}, 'Demandez l’habilitation du CCAS'],
  ['aidants-connect', { ccas: false }, 'Cherchez qui peut demander'],
  ['aidants-connect', { network: true }, 'Demandez aux CCAS et aux France services'],
  ['mutualiser', {}, 'un médiateur partagé à l’intercommunalité (CC Sud Nivernais)'],
  ['mutualiser', { hamlet: true }, 'qui peut recevoir ou visiter vos habitants'],
  ['mutualiser', { epci: null }, 'Demandez au département avec qui partager'],
  ['gouvernance-fne', {}, 'à la préfecture (Nièvre) qui'],
  ['gouvernance-fne', { departement: null }, 'à la préfecture de chaque département qui'],
  ['hub-regional', {}, 'Écrivez à MedNum BFC, hub de votre région en 2022'],
] as const)('%s speaks to whom it concerns: %o', (id, given, said) => {
  expect(wordsOf(id, given).firstStep).toContain(said);
});

test.each([
  ['11', 'à Francil’IN'],
  ['24', 'à Hub-Lo'],
  ['32', 'aux Assembleurs'],
  ['44', 'à Hub’Est'],
  ['53', 'à Hub Bretagne'],
  ['76', 'à RhinOcc'],
  ['84', 'à Hinaura'],
  ['93', 'à Hub du Sud'],
])('the hub of the région %s is written to %s', (code, at) => {
  expect(hubSentence({ code })).toContain(`Écrivez ${at}, hub de votre région en 2022`);
});

test('the hub of Nouvelle-Aquitaine is closed; of Mayotte and of two régions, none is named', () => {
  expect(hubSentence({ code: '75' })).toContain('Hubikoop, a fermé en 2024');
  for (const region of [{ code: '06' }, null])
    expect(hubSentence(region)).toMatch(/^Demandez à la préfecture ou à La MedNum/);
});
