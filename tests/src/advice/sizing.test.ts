import { describe, expect, test } from 'vitest';
import { assumptionsWith, libraryRooms, sizing } from '../../../src/advice/index.ts';
import { fitLibraries, sizingText } from '../../../src/advice/words.ts';
import { estimate } from '../../../src/index.ts';
import { isDiagnosisError } from '../../../src/terms/errors.ts';
import { REFERENCE_MODEL } from '../../golden/reference.ts';
import { communeLike, placeLike } from './territories.ts';

/** The textbook case: 20 000 inhabitants, 1 400 exclus, 3 800 éloignés, 2 800 presque autonomes. */
const people = (point: number) => ({ low: point / 2, point, high: point * 2 });
const TEXTBOOK = {
  ...estimate(communeLike(), REFERENCE_MODEL),
  adjusted: {
    exclus: people(1_400),
    eloignes: people(3_800),
    presqueAutonomes: people(2_800),
    concerned: people(8_000),
  },
};

test('sessions are éloignés who accept × sessions a person ÷ people a group, spread over years', () => {
  const given = {
    trainingShare: 0.5,
    sessionsPerPerson: 10,
    peoplePerSession: 10,
    yearsToTrain: 2,
  };
  const { sessions } = sizing(TEXTBOOK, given);
  expect(sessions.people.point).toBe(1_900);
  expect(sessions.perYear).toEqual({ low: 475, point: 950, high: 1_900 });
});

test('half-days are appointments of the exclus and short helps, in hours of permanence', () => {
  const given = {
    assistanceShare: 1,
    appointmentsPerExclus: 2,
    minutesPerAppointment: 60,
    unblockShare: 0.5,
    helpsPerPresqueAutonome: 1,
    minutesPerHelp: 30,
    hoursPerHalfDay: 3.5,
  };
  const { halfDays } = sizing(TEXTBOOK, given);
  expect(halfDays.perYear.point).toBeCloseTo((1_400 * 2 + 1_400 * 0.5) / 3.5, 9);
  expect(halfDays.people).toEqual({ low: 1_400, point: 2_800, high: 5_600 });
  expect(halfDays.perYear.low).toBeCloseTo(500, 9);
  expect(halfDays.perYear.high).toBeCloseTo(2_000, 9);
});

test('a week is a year divided by the weeks worked', () => {
  const { sessions, halfDays, perWeek } = sizing(TEXTBOOK, { weeksPerYear: 40 });
  expect(perWeek.sessions.point).toBeCloseTo(sessions.perYear.point / 40, 9);
  expect(perWeek.halfDays.high).toBeCloseTo(halfDays.perYear.high / 40, 9);
});

describe('what the known places could carry', () => {
  const library = placeLike({ kind: 'bibliotheque', weeklyHours: 20 });
  const service = placeLike({ weeklyHours: 30 });

  test('counts libraries for workshops, France services for permanences', () => {
    const given = { sessionsPerLibrary: 2, digitalShareOfFranceServices: 0.1, weeksPerYear: 40 };
    const { capacity, halfDays } = sizing(TEXTBOOK, { ...given, hoursPerHalfDay: 3 }, [
      library,
      service,
    ]);
    expect(capacity?.sessions).toMatchObject({ places: 1, unknown: 0, perYear: 80 });
    expect(capacity?.halfDays).toMatchObject({ places: 1, perYear: 40 });
    const { low, point, high } = halfDays.perYear;
    expect(capacity?.halfDays.share).toEqual({ low: 40 / high, point: 40 / point, high: 40 / low });
  });

  test.each([
    ['a library of which nothing is published', { kind: 'bibliotheque', weeklyHours: null }],
    [
      'a library of heritage',
      { kind: 'bibliotheque', nom: 'Bibliothèque patrimoniale', weeklyHours: 40 },
    ],
    ['a France services without hours', { weeklyHours: null }],
  ] as const)('counts %s for nothing', (_, given) => {
    const { capacity } = sizing(TEXTBOOK, {}, [placeLike(given)]);
    expect(capacity?.sessions).toMatchObject({ places: 0, perYear: 0 });
    expect(capacity?.halfDays).toMatchObject({ places: 0, perYear: 0 });
  });

  test.each([
    [1, 'Capacité inconnue : la bibliothèque n’a ni horaires ni équipe publiés.'],
    [19, 'Capacité inconnue : 19 bibliothèques n’ont ni horaires ni équipe publiés.'],
  ])('of %i libraries of which nothing is published, says that it is unknown', (count, words) => {
    const libraries = Array.from({ length: count }, () =>
      placeLike({ kind: 'bibliotheque', weeklyHours: null }),
    );
    const told = sizingText.sessionsCapacity(sizing(TEXTBOOK, {}, libraries));
    expect(told?.replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
  });

  test('counts the doors of France services, as the rest of the page: not those that tour', () => {
    const tours = placeLike({ weeklyHours: 30, itinerant: true });
    expect(sizing(TEXTBOOK, {}, [service, tours]).capacity?.halfDays.places).toBe(1);
    const silent = placeLike({ weeklyHours: null });
    const { capacity } = sizing(TEXTBOOK, {}, [service, silent]);
    expect(capacity?.halfDays).toMatchObject({ places: 1, unknown: 1 });
    expect(sizingText.halfDaysCapacity(sizing(TEXTBOOK, {}, [service, silent]))).toContain(
      'aux horaires publiés',
    );
  });

  test('leaves the neighbours to their own inhabitants, and never exceeds the need', () => {
    const neighbour = placeLike({ kind: 'bibliotheque', distanceKm: 3 });
    expect(sizing(TEXTBOOK, {}, [neighbour]).capacity?.sessions.perYear).toBe(0);
    const many = Array.from({ length: 100 }, () => library);
    expect(sizing(TEXTBOOK, {}, many).capacity?.sessions.share).toMatchObject({ low: 1, high: 1 });
  });

  test('is enough where, at the lowest, nobody needs anything', () => {
    const eloignes = { low: 0, point: 3_800, high: 7_600 };
    const few = { ...TEXTBOOK, adjusted: { ...TEXTBOOK.adjusted, eloignes } };
    expect(sizing(few, {}, [library]).capacity?.sessions.share?.high).toBe(1);
  });

  test('is not said when no place was given, nor a share where nobody needs anything', () => {
    expect(sizing(TEXTBOOK).capacity).toBeNull();
    const empty = estimate(communeLike({ population: 0 }), REFERENCE_MODEL);
    expect(sizing(empty, {}, [library]).capacity?.sessions.share).toBeNull();
  });
});

test('the defaults lie within their bounds, and those without source say so by null', () => {
  const all = assumptionsWith();
  for (const { value, min, max } of all) {
    expect(value).toBeGreaterThanOrEqual(min);
    expect(value).toBeLessThanOrEqual(max);
  }
  expect(all.find(({ id }) => id === 'sessionsPerPerson')).toMatchObject({
    value: 5,
    source: 'strategie2020',
  });
  expect(all.find(({ id }) => id === 'peoplePerSession')?.source).toBeNull();
});

test.each([Number.NaN, 0, 31])('a group of %s people is refused, by name', (value) => {
  const refused = () => sizing(TEXTBOOK, { peoplePerSession: value });
  expect(refused).toThrow(/peoplePerSession/);
  try {
    refused();
  } catch (error) {
    expect(isDiagnosisError(error, 'invalid-number')).toBe(true);
  }
});

test('the rooms of libraries are those of the workshops: no bus, no heritage', () => {
  const library = (nom: string, weeklyHours: number | null, itinerant = false) =>
    placeLike({ kind: 'bibliotheque', nom, weeklyHours, itinerant });
  const [open, modest] = [library('Médiathèque', 20), library('Bibliothèque du bourg', 4)];
  const none = [
    library('Bibliothèque historique de la Ville de Paris', 48),
    library('Bibliothèque patrimoniale', 30),
    library('Bibliothèque Patrimoniale Fesch', 30),
    library('Bibliobus', 20),
    library('Bibliothèque itinérante', 20, true),
  ];
  expect(libraryRooms([open, modest, ...none])).toEqual({ count: 1, fit: true, staffed: 0 });
  expect(libraryRooms([modest, ...none])).toEqual({ count: 1, fit: false, staffed: 0 });
  expect(libraryRooms(none)).toEqual({ count: 0, fit: false, staffed: 0 });
});

test.each([
  [[20], '1 bibliothèque assez ouverte'],
  [[20, 30], '2 bibliothèques assez ouvertes'],
  [[6], '1 bibliothèque avec un salarié'],
  [[6, null], '2 bibliothèques avec un salarié'],
  [[6, 20], '2 bibliothèques assez ouvertes ou avec un salarié'],
] as const)('libraries open %s hours a week, with staff, are told as %s', (hours, plain) => {
  const words = plain.replace(' ', '\u00a0');
  const libraries = hours.map((weeklyHours) =>
    placeLike({ kind: 'bibliotheque', weeklyHours, staff: 1 }),
  );
  expect(fitLibraries(libraryRooms(libraries))).toBe(words);
  expect(sizingText.sessionsCapacity(sizing(TEXTBOOK, {}, libraries))).toContain(`(${words})`);
});
