// The small rules that advice is made of, each on its very limits: roads, libraries, counts, what is within reach.
import { describe, expect, test } from 'vitest';
import { reliefOf, roadDoubt, roadTo } from '../../../src/advice/access.ts';
import { carrierText, effortText } from '../../../src/advice/actions/effort.ts';
import {
  countedServices,
  countPlaces,
  fitLibraries,
  libraryRooms,
} from '../../../src/advice/count-places.ts';
import {
  areaContext,
  communeContext,
  isMountain,
  isOpenToAll,
  isWithinReach,
  localActors,
  mapOfPlaces,
} from '../../../src/advice/index.ts';
import { saysWhere, straight, thePlace, withArticle } from '../../../src/advice/place-names.ts';
import {
  canHoldWorkshops,
  fixedInside,
  isHamlet,
  isStaffedAlone,
  isUnknownLibrary,
  nearestFixed,
  situationOf,
} from '../../../src/advice/situation.ts';
import { estimate } from '../../../src/estimate/index.ts';
import type { LocalPlace } from '../../../src/terms/place.ts';
import { isWithoutRoad, zoneOf } from '../../../src/terms/zone.ts';
import { REFERENCE_MODEL as model } from '../../golden/reference.ts';
import { communeLike, placeLike } from './territories.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const library = (given: Partial<LocalPlace> = {}) => placeLike({ kind: 'bibliotheque', ...given });

describe('a straight line', () => {
  test.each([
    ['05', 'all-over'],
    ['2B', 'all-over'],
    ['974', 'partly'],
    ['58', 'partly'],
    ['971', 'partly'],
    ['75', 'none'],
    ['973', 'none'],
  ])('in the département %s, mountains are %s', (departement, relief) => {
    expect(reliefOf(departement)).toBe(relief);
  });

  const at = (code: string, territory: 'urban' | 'rural', population: number) => ({
    code: `${code}001`,
    departement: { code, nom: '' },
    territory,
    population,
  });

  test.each([
    ['05', 'urban', 49_999, true],
    ['05', 'urban', 50_000, false],
    ['05', 'rural', 50_000, true],
    ['58', 'rural', 100, true],
    ['58', 'urban', 100, false],
    ['75', 'rural', 100, false],
  ] as const)(
    'may cross a pass: %s, %s, %i inhabitants: %j',
    (code, territory, population, expected) => {
      expect(isMountain(at(code, territory, population))).toBe(expected);
      expect(roadDoubt(at(code, territory, population))).toBe(expected ? 'check' : null);
    },
  );

  test('has no road to Maripasoula nor to Île-de-Sein, and one to Nevers', () => {
    expect(['97353', '29083', '58194'].map(isWithoutRoad)).toEqual([true, true, false]);
    // Two communes of one island are near; two without a road are not, nor are they to the coast.
    expect(zoneOf('56114')).toBe(zoneOf('56152'));
    expect(new Set(['97353', '97362', '97302'].map(zoneOf)).size).toBe(3);
    const guyane = {
      departement: { code: '973', nom: '' },
      territory: 'overseasRural' as const,
      population: 900,
    };
    expect(roadDoubt(guyane)).toBe('unknown');
  });

  test('needs no caution where nothing is doubted, nor along the coast of Guyane', () => {
    expect(roadTo(null, 100)).toEqual({});
    expect(roadTo('unknown', 30)).toEqual({});
    expect(roadTo('unknown', 30.1)).toEqual({ road: 'unknown' });
    expect(roadTo('check', 1)).toEqual({ road: 'check' });
  });

  test('is told with what it hides', () => {
    expect(straight()).toBe('à vol d’oiseau');
    expect(straight('check')).toBe('à vol d’oiseau, vérifiez par la route');
    expect(straight('unknown')).toBe('à vol d’oiseau, la route peut ne pas exister');
    expect(straight('unknown', true)).toBe(
      'à vol d’oiseau, du centre au centre des communes, la route peut ne pas exister',
    );
  });
});

describe('what is within reach', () => {
  test.each([
    ['franceServices', 10, true],
    ['franceServices', 10.1, false],
    ['bibliotheque', 5, true],
    ['bibliotheque', 5.1, false],
    ['autre', 5, true],
    ['autre', 5.1, false],
  ] as const)('%s at %f km: %j', (kind, distanceKm, expected) => {
    expect(isWithinReach({ kind, distanceKm })).toBe(expected);
  });
});

describe('a library', () => {
  test.each([
    [12, null, true],
    [11.9, null, false],
    [null, null, false],
    [null, 1, true],
    [3, 1, true],
    [3, 0.9, false],
  ])(
    'open %f hours a week with %f employees holds workshops: %j',
    (weeklyHours, staff, expected) => {
      expect(canHoldWorkshops(library({ weeklyHours, staff }))).toBe(expected);
    },
  );

  test('is fit for its staff alone when its hours are short or unknown', () => {
    expect([12, 11.9, null].map((weeklyHours) => isStaffedAlone(library({ weeklyHours })))).toEqual(
      [false, true, true],
    );
  });

  test('is unknown when neither its hours nor its staff are published', () => {
    expect(isUnknownLibrary(library({ weeklyHours: null, staff: null }))).toBe(true);
    expect(isUnknownLibrary(library({ weeklyHours: 3, staff: null }))).toBe(false);
    expect(isUnknownLibrary(library({ weeklyHours: null, staff: 0 }))).toBe(false);
    expect(isUnknownLibrary(placeLike({ weeklyHours: null, staff: null }))).toBe(false);
  });

  test.each([
    ['Médiathèque Jean-Jaurès', true],
    ['Bibliothèque municipale', true],
    ['Médiathèque-ludothèque', true],
    ['Ludothèque', false],
    ['Bibliothèque universitaire', false],
    ['Bibliothèque patrimoniale', false],
    ["Bibliothèque de l'école", false],
    ['Archives municipales', false],
    ['Bibliobus', false],
    ['Bibliothèque Schoelcher', false],
    ['Bibliothèque départementale', false],
    ['Magasin de la médiathèque', false],
    ['Bibliothèque de Ollé - Fermée', false],
    ['Bibliothèque de la Ferme', true],
    ['Bibliothèque des littératures policières', false],
    ['Bibliothèque Marguerite Durand', false],
    ['Service archéologique', false],
  ])('is open to all by its name: %s: %j', (nom, expected) => {
    expect(isOpenToAll({ kind: 'bibliotheque', nom })).toBe(expected);
    expect(isOpenToAll({ kind: 'autre', nom })).toBe(false);
  });
});

describe('places are counted', () => {
  const door = placeLike();
  const bus = placeLike({ itinerant: true });

  test('by kind, those with a door apart from those that come', () => {
    expect(countPlaces([door, door, bus, library()], 'franceServices')).toEqual({
      fixed: 2,
      touring: 1,
    });
    expect(countPlaces([door], 'autre')).toEqual({ fixed: 0, touring: 0 });
  });

  test('libraries that may lend a room: the fit ones, else those open to all', () => {
    const open = library({ weeklyHours: 24, staff: null });
    const staffed = library({ weeklyHours: 3, staff: 2 });
    const short = library({ weeklyHours: 3, staff: null });
    const school = library({ nom: 'Bibliothèque scolaire' });
    const touring = library({ itinerant: true });
    expect(libraryRooms([open, staffed, short, school, touring, door])).toEqual({
      count: 2,
      fit: true,
      staffed: 1,
    });
    expect(libraryRooms([short, school, touring])).toEqual({ count: 1, fit: false, staffed: 0 });
    expect(libraryRooms([])).toEqual({ count: 0, fit: false, staffed: 0 });
  });

  test.each([
    [1, 0, '1 bibliothèque assez ouverte'],
    [2, 0, '2 bibliothèques assez ouvertes'],
    [1, 1, '1 bibliothèque avec un salarié'],
    [2, 2, '2 bibliothèques avec un salarié'],
    [3, 1, '3 bibliothèques assez ouvertes ou avec un salarié'],
  ])('%i libraries, %i for their staff alone: %s', (count, staffed, text) => {
    expect(plain(fitLibraries({ count, staffed }))).toBe(text);
  });

  test.each([
    [0, 0, 'aucun espace France services'],
    [1, 0, '1 espace France services'],
    [10, 0, '10 espaces France services'],
    [10, 1, '10 espaces France services (et 1 itinérant)'],
    [10, 2, '10 espaces France services (et 2 itinérants)'],
    [0, 1, '1 espace France services itinérant'],
    [0, 2, '2 espaces France services itinérants'],
  ])('%i France services with a door, %i that come: %s', (fixed, touring, text) => {
    expect(plain(countedServices({ fixed, touring }))).toBe(text);
  });
});

describe('the name of a place in a sentence', () => {
  test.each([
    ['Médiathèque Jean-Jaurès', 'la médiathèque Jean-Jaurès'],
    ['École Pasteur', 'l’école Pasteur'],
    ['Point lecture', 'le point lecture'],
    ['Espace Numérique', 'l’espace Numérique'],
    ['Bilupo', '« Bilupo »'],
    ['Pointe des arts', '« Pointe des arts »'],
  ])('%s: %s', (nom, text) => {
    expect(plain(withArticle(nom))).toBe(text);
  });

  test('says where it is when it does not itself and it must be known', () => {
    const nom = 'Médiathèque Jean-Jaurès';
    expect(thePlace(library({ nom }))).toBe('la médiathèque Jean-Jaurès');
    expect(thePlace(library({ nom, distanceKm: 1 }))).toBe('la médiathèque Jean-Jaurès (Decize)');
    expect(thePlace(library({ nom }), true)).toBe('la médiathèque Jean-Jaurès (Decize)');
    expect(thePlace(library({ nom: 'Médiathèque de Decize' }), true)).toBe(
      'la médiathèque de Decize',
    );
    expect(thePlace(placeLike({ nom: 'France services Sud' }))).toBe('France services Sud');
  });

  test('holds that of its commune, accents, hyphens and article aside', () => {
    expect(saysWhere('Médiathèque du Havre', 'Le Havre')).toBe(true);
    expect(saysWhere('Mairie de Saint Etienne', 'Saint-Étienne')).toBe(true);
    expect(saysWhere('Médiathèque Jean-Jaurès', 'Nevers')).toBe(false);
  });
});

describe('a situation', () => {
  const commune = communeLike();
  const at = (places: { inside?: LocalPlace[]; outside?: LocalPlace[] }) => {
    const context = communeContext(commune);
    const around = { inside: places.inside ?? [], outside: places.outside ?? [] };
    return situationOf(estimate(commune, model), localActors(commune, around, {}), context, {});
  };

  test('has its places inside, the longest open first, and those outside, the nearest first', () => {
    const [short, long, unknown] = [10, 30, null].map((weeklyHours) => placeLike({ weeklyHours }));
    const [far, near] = [9, 2].map((distanceKm) => placeLike({ distanceKm }));
    if (!short || !long || !unknown || !far || !near) throw new RangeError('places');
    const found = at({ inside: [short, unknown, long], outside: [far, near] });
    expect(found.inside).toEqual([long, short, unknown]);
    expect(found.outside).toEqual([near, far]);
    expect(fixedInside(found, 'franceServices')).toEqual([long, short, unknown]);
    expect(fixedInside(found, 'bibliotheque')).toEqual([]);
    expect(nearestFixed(found, 'franceServices')).toEqual(near);
    expect(nearestFixed(found, 'autre')).toBeNull();
  });

  test('a bus is no door', () => {
    const bus = placeLike({ itinerant: true, format: 'bus' });
    const found = at({ inside: [bus], outside: [placeLike({ itinerant: true, distanceKm: 3 })] });
    expect(fixedInside(found, 'franceServices')).toEqual([]);
    expect(nearestFixed(found, 'franceServices')).toBeNull();
  });

  test('a hamlet has fewer than 100 inhabitants', () => {
    const hamlet = (population: number) => {
      const context = communeContext(communeLike({ population }));
      return isHamlet({ ...at({}), context });
    };
    expect([hamlet(99), hamlet(100)]).toEqual([true, false]);
  });
});

describe('the map of places', () => {
  const area = { kind: 'selection', code: null, nom: 'Ici' } as const;
  const members = (count: number) =>
    Array.from({ length: count }, (_, i) => communeLike({ code: String(58_001 + i) }));

  test('is filtered on 150 communes at most, and centred on more', () => {
    expect(mapOfPlaces(areaContext(area, members(150)))).toContain('territoires=58001,');
    expect(mapOfPlaces(areaContext(area, members(151)))).not.toContain('territoires=');
    expect(mapOfPlaces(areaContext(area, members(151)))).toContain('zoom=10');
  });

  test('has no question where nothing is to be said of a territory without centre nor commune', () => {
    const context = areaContext(area, members(1));
    expect(mapOfPlaces({ ...context, members: [], centre: null })).toBe(
      'https://cartographie.societenumerique.gouv.fr/bourgogne-franche-comte/nievre',
    );
  });
});

test('an action says how long it takes and who carries it', () => {
  expect(Object.values(effortText).map(plain)).toEqual([
    'Quelques jours',
    'Quelques semaines',
    'Plusieurs mois',
  ]);
  expect(
    (['epci', 'departement', 'region', 'ccas-alone', 'franceServices'] as const).map(carrierText),
  ).toEqual(['Intercommunalité', 'Département', 'Région', 'CCAS', 'France services']);
});
