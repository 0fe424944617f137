// Where people are sent when distances are close, over all communes: docs/ADVICE.md §3.
import { beforeAll, describe, expect, test } from 'vitest';
import { actingEpci } from '../../src/advice/epts.ts';
import { actorsAround } from '../../src/advise.ts';
import { advise, estimate } from '../../src/index.ts';
import { kilometresBetween } from '../../src/maths/great-circle.ts';
import type { CommuneProfile } from '../../src/terms/commune.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { zoneOf } from '../../src/terms/zone.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();
/** A road is never straight: what is a quarter farther may be as near. In the mountains, more: the least holds everywhere. */
const CLOSE = 1.25;

let france: { readonly commune: CommuneProfile; readonly places: readonly LocalPlace[] }[];
beforeAll(async () => {
  france = [];
  for (const code of (await store.manifest()).departements.keys()) {
    const [communes, places] = await Promise.all([store.departement(code), store.places(code)]);
    for (const commune of communes) if (commune.population > 0) france.push({ commune, places });
  }
});

const isDoor = ({ kind, itinerant }: LocalPlace) => kind === 'franceServices' && !itinerant;

test('nobody is sent to the France services of another intercommunalité where its own has one as near, within a quarter', () => {
  const epciOf = new Map(france.map(({ commune }) => [commune.code, actingEpci(commune)?.code]));
  const doors = new Map<string, Map<string, LocalPlace>>();
  for (const { places } of france)
    for (const place of doorsOnce(places)) {
      const epci = epciOf.get(place.communeCode);
      if (epci === undefined) continue;
      const own = doors.get(epci) ?? new Map<string, LocalPlace>();
      doors.set(epci, own.set(place.id, place));
    }
  let compared = 0;
  const wrong: string[] = [];
  for (const { commune, places } of france) {
    const epci = epciOf.get(commune.code);
    const { surroundings } = commune;
    if (epci === undefined || surroundings === null) continue;
    const around = actorsAround(commune, places).flatMap(({ place }) => place ?? []);
    const [first, ...others] = around.filter(isDoor);
    if (first === undefined || first.distanceKm === 0) continue;
    if (epciOf.get(first.communeCode) === epci) continue;
    compared += 1;
    const nearest = Math.min(first.distanceKm, ...others.map(({ distanceKm }) => distanceKm));
    const near = [...(doors.get(epci)?.values() ?? [])].find(
      (place) =>
        zoneOf(place.communeCode) === zoneOf(commune.code) &&
        kilometresBetween(surroundings, place) <= Math.min(nearest * CLOSE - 0.1, 30),
    );
    if (near) wrong.push(`${commune.code}: ${first.nom}, not ${near.nom}`);
  }
  expect(compared).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
});

/** A list is that of all communes of a département: its doors are sought once. */
const sought = new WeakMap<readonly LocalPlace[], readonly LocalPlace[]>();
function doorsOnce(places: readonly LocalPlace[]): readonly LocalPlace[] {
  if (sought.has(places)) return [];
  const found = places.filter(isDoor);
  sought.set(places, found);
  return found;
}

describe('in a valley', () => {
  test.each([
    ['73290', 'Val-Cenis', 'France services Modane'],
    ['05027', 'Cervières', 'France services Briançonnais'],
    ['05093', 'Névache', 'France services Briançonnais'],
    ['2A099', 'Cozzano', 'France services de Santa-Maria-Siché'],
    ['31081', 'Bourg-d’Oueil', 'France services La Poste de Bagnères-de-Luchon'],
    ['2B023', 'Asco', 'France services La Poste de Calacuccia'],
  ])('%s, %s: first %s', async (code, _, services) => {
    const commune = await store.commune(code);
    const places = await store.places(commune.departement.code);
    const first = actorsAround(commune, places).find(({ place }) => place && isDoor(place));
    expect(first?.name).toBe(services);
  });

  test('Bourg-d’Oueil sends its inhabitants to Luchon, and still reads how far Arreau is', async () => {
    const commune = await store.commune('31081');
    const found = advise(commune, estimate(commune, await store.model()), await store.places('31'));
    const titles = found.actions.map(({ title }) => title.replace(/\s/g, ' '));
    expect(titles).toContain(
      'Orienter vers France services La Poste de Bagnères-de-Luchon, à 12 km à vol d’oiseau',
    );
    const names = found.actors.map(({ name }) => name);
    expect(names).toContain('France services La Poste d’Arreau');
  });
});
