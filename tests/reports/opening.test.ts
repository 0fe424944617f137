// When one may come, on whatever names a place: the longest open first, and "sur rendez-vous" beside its hours.
import { describe, expect, test } from 'vitest';
import { articleOutline, placeLines, posterOutline } from '../../reports/council/documents.ts';
import { areaRank } from '../../reports/council/near.ts';
import { councilOfTerritory } from '../../reports/council/source.ts';
import { openingText } from '../../reports/hours.ts';
import { shippedStore } from '../shipped.ts';
import { reportOf, reportOfList } from './nievre.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');
const LINK = 'https://diagnostic-numerique.example/';

describe('of a commune, a territory names the place that is open longest', () => {
  test.each([
    ['200070340', 'Val-Cenis', 'Espace Public Multimédia'],
    ['244900809', 'Segré-en-Anjou Bleu', 'Médiathèque'],
  ])('%s: %s, %s', async (epci, commune, name) => {
    const { places, actors } = councilOfTerritory(await reportOf('epci', epci), LINK);
    const shown = places.find(({ communeNom }) => communeNom === commune);
    expect(flat(shown?.nom ?? '')).toContain(name);
    for (const place of places.slice(0, new Set(places.map((one) => one.communeCode)).size))
      for (const { place: other } of actors)
        if (
          other?.communeCode === place.communeCode &&
          areaRank(other) === areaRank(place) &&
          other.kind === place.kind
        )
          expect(other.weeklyHours ?? 0, other.nom).toBeLessThanOrEqual(place.weeklyHours ?? 0);
  });
});

test.each(['26055', '57240', '2A357'])(
  '%s: whom one sees by appointment says so with its hours, and nobody else does',
  async (code) => {
    const source = councilOfTerritory(await reportOfList([code]), LINK);
    const lines = placeLines(source).map(flat);
    const asked = source.places.map(({ byAppointment }) => byAppointment === true);
    expect(asked).toContain(true);
    expect(lines.map((line) => line.includes('sur rendez-vous'))).toEqual(asked);
    for (const outline of [posterOutline, articleOutline])
      expect(flat(JSON.stringify(outline(source)))).toMatch(/sur rendez-vous/i);
  },
);

test('every place of the lists that is seen by appointment says so where its hours are', async () => {
  const store = shippedStore();
  const { departements } = await store.manifest();
  let asked = 0;
  for (const departement of departements.keys())
    for (const place of await store.places(departement)) {
      if (place.byAppointment) asked += 1;
      expect(openingText(place).includes('sur rendez-vous')).toBe(place.byAppointment === true);
    }
  expect(asked).toBeGreaterThan(900);
});
