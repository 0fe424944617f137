// The files of the resemblance and of the next place, over all communes of France.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createCoverage,
  FIRST_QUESTION,
  type HelpPoint,
  nextPlaces,
} from '../../src/coverage/index.ts';
import type { CommuneProfile } from '../../src/index.ts';
import {
  CLASSES,
  classText,
  createResemblances,
  type ResemblanceLine,
  toldResemblance,
} from '../../src/resemblance/index.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
import { zoneOf } from '../../src/terms/zone.ts';
import { allCommunes, DATA, shippedStore } from '../shipped.ts';

const store = shippedStore();
const resemblances = createResemblances(store);
let communes: readonly CommuneProfile[] = [];
let lines: ReadonlyMap<string, ResemblanceLine>;
beforeAll(async () => {
  communes = await allCommunes(store);
  const read = await resemblances.lines(communes.map(({ code }) => code));
  lines = new Map(read.map((line) => [line.code, line]));
}, 120_000);
const isCompared = ({ code, population }: CommuneProfile) =>
  population >= 20 && !isOutsideSurveyField(code);

describe('the communes that resemble one', () => {
  test('are eight others for each of 34 767 communes; under 20 people, and in Mayotte, there are none', () => {
    const compared = communes.filter(isCompared);
    expect(compared).toHaveLength(34_767);
    const known = new Set(compared.map(({ code }) => code));
    for (const commune of communes) {
      const { kind, kindred = [] } = lines.get(commune.code) ?? {};
      expect([commune.code, kindred.length, kind === null]).toEqual([
        commune.code,
        isCompared(commune) ? 8 : 0,
        !isCompared(commune),
      ]);
      expect(kindred.every((code) => known.has(code) && code !== commune.code)).toBe(true);
    }
  });

  test('have classes that count every commune and every inhabitant compared once', () => {
    const { columns } = JSON.parse(readFileSync(`${DATA}/typology.json`, 'utf8'));
    for (const [rank, name] of CLASSES.entries()) {
      const own = communes.filter(({ code }) => lines.get(code)?.kind === name);
      expect(columns.communes[rank]).toBe(own.length);
      expect(columns.people[rank]).toBe(own.reduce((sum, one) => sum + one.population, 0));
    }
  });

  test('have in METHOD the counts of the data, and those that are of none, so that all add up', () => {
    const method = readFileSync(`${import.meta.dirname}/../../docs/METHOD.md`, 'utf8');
    const table = method
      .slice(method.indexOf('### 13.3'), method.indexOf('### 13.4'))
      .replace(/[\u00a0\u202f]/g, ' ');
    const counts = [
      ...table.matchAll(
        /^\| (?<name>[^|]+) \| (?<communes>[\d ]+) \|[^|]+\| (?<people>[\d ]+) \|/gm,
      ),
    ].map(({ groups }) => ({
      name: groups?.name ?? '',
      communes: Number(groups?.communes?.replaceAll(' ', '')),
      people: Number(groups?.people?.replaceAll(' ', '')),
    }));
    const { columns } = JSON.parse(readFileSync(`${DATA}/typology.json`, 'utf8'));
    const classes = counts.slice(0, CLASSES.length);
    expect(classes.map(({ name }) => name)).toEqual(CLASSES.map((one) => classText[one].name));
    expect(classes.map((one) => one.communes)).toEqual(columns.communes);
    expect(classes.map((one) => one.people)).toEqual(columns.people);
    const [unclassed, whole] = counts.slice(CLASSES.length);
    expect(unclassed?.communes).toBe(108);
    for (const of of ['communes', 'people'] as const) {
      expect(counts.slice(0, -1).reduce((sum, one) => sum + one[of], 0)).toBe(whole?.[of]);
    }
    expect(whole?.communes).toBe(34_875);
  });

  test('are far from their class in the file where the page says so, and nowhere else: Guyane, Corse-du-Sud, Nièvre', async () => {
    const some = communes.filter(({ departement: { code } }) => ['973', '2A', '58'].includes(code));
    const told = await Promise.all(some.map(({ code }) => resemblances.of(code)));
    const farOnPage = told.filter(({ kind }) => kind && kind.differences.length > 0);
    expect(farOnPage.map(({ diagnosis }) => diagnosis.commune.code)).toEqual(
      some.filter(({ code }) => lines.get(code)?.far).map(({ code }) => code),
    );
    expect(farOnPage.length).toBeGreaterThan(20);
  }, 60_000);

  test('are read alone as with their département: the same estimate, from profiles/HUNDRED.json', async () => {
    const { kindred } = await resemblances.of('75056');
    for (const { diagnosis: alone } of kindred) {
      const whole = await store.diagnosis(alone.commune.code);
      expect([alone.commune, alone.estimate]).toEqual([whole.commune, whole.estimate]);
    }
  });

  test.each([
    ['58194', 'smallCities', ['Moulins (Allier)', 'Châteauroux (Indre)', 'Castres (Tarn)']],
    ['75056', 'cities', ['Bordeaux (Gironde)', 'Nantes (Loire-Atlantique)']],
    ['97411', 'cities', ['Le Tampon (La Réunion)', 'Cayenne (Guyane)']],
    ['23165', 'agedTowns', ['Échassières (Allier)', 'Lunac (Aveyron)']],
  ])('%s is of the class %s, with %s', async (code, kind, named) => {
    const found = await resemblances.of(code);
    expect(found.kind?.name).toBe(kind);
    const labels = toldResemblance(found).rows.map(({ label }) =>
      label.replace(/[\u00a0\u202f]/g, ' '),
    );
    expect(labels).toEqual(expect.arrayContaining(named));
  });
});

describe('the next place', () => {
  test('beyond 10 km of a France services or Aidants Connect: some 2 850 communes of France', async () => {
    const { departements } = await store.manifest();
    const points = await createCoverage(store)([...departements.keys()]);
    const { beyond, stops } = nextPlaces(communes, points, await store.model(), FIRST_QUESTION);
    expect(beyond[10].communes.length).toBeGreaterThan(2_800);
    expect(beyond[10].communes.length).toBeLessThan(2_900);
    expect(stops.map(({ commune }) => commune.nom)).toContain('Saint-Laurent-du-Maroni');
  }, 60_000);

  test('beyond 10 km of a France services or of a library with an employee and 12 hours: the figures of METHOD', async () => {
    const { departements } = await store.manifest();
    const files = await Promise.all([...departements.keys()].map(store.places));
    const points = [...new Map(files.flat().map((place) => [place.id, place])).values()]
      .filter(
        ({ kind, staff, weeklyHours }) =>
          kind === 'franceServices' ||
          (kind === 'bibliotheque' && (staff ?? 0) >= 1 && (weeklyHours ?? 0) >= 12),
      )
      .map(
        ({ latitude, longitude, communeCode }): HelpPoint => ({
          latitude,
          longitude,
          zone: zoneOf(communeCode),
          lists: { assistance: ['franceServices2024'], training: [] },
          opening: 'unknown',
          staffUnknown: false,
          commune: communeCode,
        }),
      );
    const { beyond } = nextPlaces(communes, points, await store.model(), FIRST_QUESTION);
    const far = beyond[10].communes;
    expect(far).toHaveLength(1_912);
    expect(far.reduce((sum, { population }) => sum + population, 0)).toBe(880_861);
  }, 60_000);

  test('a département read alone sees the same distances as with its neighbours', async () => {
    const read = createCoverage(store);
    const nievre = communes.filter(({ departement }) => departement.code === '58');
    const model = await store.model();
    const answer = (points: readonly HelpPoint[]) =>
      nextPlaces(nievre, points, model, FIRST_QUESTION);
    const alone = answer(await read(['58']));
    const around = answer(await read(['58', '18', '45', '89', '21', '71', '03']));
    expect(alone.distancesKm).toEqual(around.distancesKm);
    expect(alone.stops).toEqual(around.stops);
  });
});
