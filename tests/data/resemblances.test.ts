// The files of the resemblance and of the next place, over all communes of France.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createCoverage,
  FIRST_QUESTION,
  type HelpPoint,
  nextPlaces,
} from '../../src/coverage/index.ts';
import type { CommuneProfile } from '../../src/index.ts';
import { VARIABLES } from '../../src/resemblance/coordinates.ts';
import { isUnlike } from '../../src/resemblance/differences.ts';
import {
  CLASSES,
  type CommuneClass,
  classText,
  createResemblances,
  describeResemblance,
  type ResemblanceLine,
} from '../../src/resemblance/index.ts';
import { quarterOf, tenOf } from '../../src/resemblance/shards.ts';
import { CLASS_TRAITS, FRANCE } from '../../src/resemblance/traits.ts';
import { CENTRES } from '../../src/resemblance/typology.ts';
import { isOutsideSurveyField } from '../../src/terms/commune.ts';
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
    expect(classes.map(({ name }) => name)).toEqual(CLASSES.map((one) => classText[one]));
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
    const farOnPage = told.filter(({ kind }) => kind?.far);
    expect(farOnPage.map(({ diagnosis }) => diagnosis.commune.code)).toEqual(
      some.filter(({ code }) => lines.get(code)?.far).map(({ code }) => code),
    );
    expect(farOnPage.length).toBeGreaterThan(20);
  }, 60_000);

  test('of a class have the median size that is said of it, in two significant digits', () => {
    for (const name of CLASSES) {
      const sizes = communes
        .filter(({ code }) => lines.get(code)?.kind === name)
        .map(({ population }) => population)
        .sort((a, b) => a - b);
      const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
      expect([name, Number(median.toPrecision(2))]).toEqual([name, CLASS_TRAITS[name].median]);
    }
  });

  test('are compared with the shares of France: those of all its people of 15 and over', () => {
    const adults = ({ population, shares }: CommuneProfile) => population * shares.p15;
    const mean = (of: (one: CommuneProfile) => number, weight: typeof of) => {
      const total = communes.reduce((sum, one) => sum + weight(one), 0);
      return communes.reduce((sum, one) => sum + of(one) * weight(one), 0) / total;
    };
    const found = {
      young: mean(({ shares: { age } }) => age[0], adults),
      from30to59: mean(({ shares: { age } }) => age[1] + age[2], adults),
      from60: mean(({ shares: { age } }) => age[3] + age[4], adults),
      oldest: mean(({ shares: { age } }) => age[4], adults),
      noDiploma: mean(({ shares: { diploma } }) => diploma[0], adults),
      higher: mean(({ shares: { diploma } }) => diploma[2], adults),
      lowIncome: mean(
        ({ shares }) => shares.lowIncome,
        ({ population }) => population,
      ),
    };
    for (const [name, share] of Object.entries(FRANCE)) {
      expect([name, new Map(Object.entries(found)).get(name)]).toEqual([
        name,
        expect.closeTo(share, 3),
      ]);
    }
  });

  test('take six kilobytes at most for one of them: its line, the classes, the profiles of eight', () => {
    const weights = new Map<string, number>();
    const weightOf = (file: string) => {
      const known = weights.get(file) ?? gzipSync(readFileSync(`${DATA}/${file}`)).length;
      weights.set(file, known);
      return known;
    };
    const heaviest = Math.max(
      ...[...lines.values()].map(({ code, kindred }) => {
        const profiles = new Set(kindred.map((near) => `profiles/${tenOf(near)}.json`));
        const files = [`resemblances/${quarterOf(code)}.json`, 'typology.json', ...profiles];
        return files.reduce((sum, file) => sum + weightOf(file), 0);
      }),
    );
    expect(heaviest).toBeLessThanOrEqual(6_144);
  });

  test('of a class are said to be far where a figure of their own is, and only there', () => {
    const { deviations } = JSON.parse(readFileSync(`${DATA}/typology.json`, 'utf8'));
    const isBorrowed = ({ sources }: CommuneProfile, criterion: string) =>
      Object.entries(sources).some(([name, level]) => name === criterion && level !== 'commune');
    const isFar = (commune: CommuneProfile, kind: CommuneClass) => {
      const own = { ...commune, density: commune.published?.densite ?? 7 };
      return VARIABLES.some(({ criterion, of }, v) => {
        if (criterion === 'overseas' || isBorrowed(commune, criterion)) return false;
        return Math.abs(of(own) - (CENTRES[kind][v] ?? 0)) >= 2 * (deviations[v] ?? 0);
      });
    };
    const saidOf = communes.flatMap((commune) => {
      const { kind = null, far = false } = lines.get(commune.code) ?? {};
      return kind === null ? [] : [{ code: commune.code, kind, far, own: isFar(commune, kind) }];
    });
    expect(saidOf.filter(({ far, own }) => own && !far)).toEqual([]);
    // The names of these two say nothing that a figure may deny.
    const plain = saidOf.filter(({ kind }) => kind === 'villages' || kind === 'towns');
    expect(plain.filter(({ far, own }) => far && !own)).toEqual([]);
    // METHOD §13.3: one in seven, and 88 of 112 overseas.
    const far = saidOf.filter((one) => one.far);
    expect(far).toHaveLength(4_737);
    expect(far.filter(({ code }) => code.startsWith('97'))).toHaveLength(88);
  });

  test('of 459 communes hold one at least that differs by more than twice what is shared, which METHOD says', async () => {
    const compared = await resemblances.comparing();
    const byCode = new Map(communes.map((commune) => [commune.code, commune]));
    const unlike = (code: string) => {
      const here = byCode.get(code);
      return (lines.get(code)?.kindred ?? []).filter((near) => {
        const there = byCode.get(near);
        return here && there && isUnlike(compared(here, there));
      }).length;
    };
    expect(communes.filter(({ code }) => unlike(code) > 0)).toHaveLength(459);
    expect(['58194', '75056', '97353'].map(unlike)).toEqual([0, 5, 2]);
  });

  test('are read alone as with their département: the same estimate, from profiles/TEN.json', async () => {
    const { kindred } = await resemblances.of('75056');
    for (const { diagnosis: alone } of kindred) {
      const whole = await store.diagnosis(alone.commune.code);
      const { epci: _, ...commune } = whole.commune;
      expect([alone.commune, alone.estimate]).toEqual([commune, whole.estimate]);
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
    const labels = describeResemblance(found).rows.map(({ label }) =>
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
    // Saint-Laurent-du-Maroni has one, 59 km from its centre: it is set apart.
    const names = stops.map(({ commune }) => commune.nom);
    expect(names).toContain('Vieille-Église-en-Yvelines');
    expect(names).not.toContain('Saint-Laurent-du-Maroni');
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
