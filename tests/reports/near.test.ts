// Where the poster and the article of a commune send its residents: what is near, the most useful first, never over a
// pass nor up a river, in words that hold for what is shown.
import { beforeAll, describe, expect, test } from 'vitest';
import { articleOutline, placeLines, posterOutline } from '../../reports/council/documents.ts';
import { type CouncilSource, councilOfCommune } from '../../reports/council/source.ts';
import type { Outline } from '../../reports/outline.ts';
import { isWithinReach } from '../../src/advice/index.ts';
import { nearness } from '../../src/terms/place.ts';
import { shippedStore } from '../shipped.ts';

const store = shippedStore();

async function councilOf(code: string): Promise<CouncilSource> {
  const diagnosis = await store.diagnosis(code);
  const profile = await store.commune(code);
  return councilOfCommune(diagnosis, profile, await store.places(profile.departement.code), {
    model: diagnosis.model.id,
    dataset: 'x',
    software: '1.0.0',
    day: '2026-11-28',
    address: 'https://diagnostic-numerique.example/',
  });
}

const flat = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
const blocksOf = ({ sections }: Outline) => sections.flatMap(({ blocks }) => blocks);
const named = (outline: Outline) =>
  blocksOf(outline).flatMap((block) => (block.kind === 'heading' ? [flat(block.text)] : []));
/** All that is read, the code to scan aside. */
const saidIn = (outline: Outline) =>
  flat(JSON.stringify(blocksOf(outline).filter(({ kind }) => kind !== 'figure')));

/** Valleys, plains, islands, new communes and rivers: one commune in fifteen of each. */
const DEPARTEMENTS = ['05', '09', '17', '22', '49', '62', '73', '80', '973', '974'];

describe('in every kind of département', () => {
  let sources: CouncilSource[];
  beforeAll(async () => {
    const codes = await Promise.all(
      DEPARTEMENTS.map(async (code) =>
        (await store.departement(code))
          .filter(({ population, departement }) => population > 0 && departement.code === code)
          .filter((_, i) => code === '973' || i % 15 === 0)
          .map((commune) => commune.code),
      ),
    );
    sources = await Promise.all(codes.flat().map(councilOf));
  });

  /** The nearest France services with a door, in the order of the advice. */
  const servicesOf = ({ actors }: CouncilSource) =>
    actors
      .flatMap(({ place }) => place ?? [])
      .filter(({ kind, itinerant }) => kind === 'franceServices' && !itinerant)
      .sort((a, b) => nearness(a) - nearness(b));

  test('the France services to which the diagnosis sends people stands first on the poster and in the article', () => {
    const sent = sources.filter(({ actions }) =>
      actions.some(({ id }) => id === 'france-services-voisin'),
    );
    expect(sent.length).toBeGreaterThan(100);
    for (const source of sent) {
      const nearest = servicesOf(source)[0]?.nom ?? 'none';
      expect(source.places[0]?.nom, source.nom).toBe(nearest);
      expect(named(posterOutline(source))[0], source.nom).toContain(
        flat(nearest.replace(/'/g, '’')),
      );
    }
  });

  test('the nearest France services that a road reaches within 30 km, over a pass or not, is on the poster and in the article', () => {
    let beyondReach = 0;
    for (const source of sources) {
      const [nearest] = servicesOf(source).filter(
        ({ nom, distanceKm }) => distanceKm <= 30 && !/Mafate/.test(nom),
      );
      if (!nearest) continue;
      if (!isWithinReach(nearest)) beyondReach += 1;
      const asNear = servicesOf(source).filter((place) => nearness(place) <= nearness(nearest));
      const names = asNear.map(({ nom }) => flat(nom.replace(/'/g, '’')));
      for (const said of [named(posterOutline(source)).join(), saidIn(articleOutline(source))])
        expect([source.nom, names.some((name) => said.includes(name))]).toEqual([source.nom, true]);
    }
    expect(beyondReach).toBeGreaterThan(20);
  });

  test('where a France services is within reach, one stands first', () => {
    for (const source of sources) {
      const [nearest] = servicesOf(source);
      if (nearest && isWithinReach(nearest))
        expect(source.places[0]?.kind, source.nom).toBe('franceServices');
    }
  });

  test('nothing is named that is farther than 30 km, nor 15 km over mountains while there is another, the nearest France services and those of the intercommunalité aside', () => {
    for (const source of sources) {
      const { nom, places, road } = source;
      const [services] = servicesOf(source);
      for (const place of places) {
        const { distanceKm } = place;
        expect(distanceKm, nom).toBeLessThanOrEqual(30);
        const own = place.kind === 'franceServices' && place.shared === 'epci';
        const alone = places.every((other) => other.distanceKm > 15);
        if (road === 'check' && !alone && place !== services && !own)
          expect(distanceKm, nom).toBeLessThanOrEqual(15);
      }
    }
  });

  test('its own libraries come the longest open first', () => {
    for (const { nom, places } of sources) {
      const hours = places
        .filter(({ kind, distanceKm }) => kind === 'bibliotheque' && distanceKm === 0)
        .map(({ weeklyHours }) => weeklyHours ?? 0);
      expect(hours, nom).toEqual([...hours].sort((a, b) => b - a));
    }
  });

  test('no place is told with its name for a street', () => {
    for (const source of sources)
      for (const [i, line] of placeLines(source).map(flat).entries()) {
        const name = flat((source.places[i]?.nom ?? '').replace(/'/g, '’'));
        expect([source.nom, line.startsWith(`${name}, ${name},`)]).toEqual([source.nom, false]);
      }
  });

  test('no two places of a poster have the same title', () => {
    for (const source of sources) {
      const titles = named(posterOutline(source));
      expect(new Set(titles).size, source.nom).toBe(titles.length);
    }
  });

  test('nobody is told to call where no number is shown, nor of a road that is not taken', () => {
    for (const source of sources) {
      const poster = saidIn(posterOutline(source));
      const numbers = poster.match(/(Téléphone|Appelez d’abord) : \d/g)?.length ?? 0;
      expect(/appelez avant de venir/.test(poster), source.nom).toBe(numbers > 0);
      const far = poster.includes('à vol d’oiseau');
      expect(/Vérifiez la route avant de partir/.test(poster), source.nom).toBe(
        far && source.road === 'check',
      );
    }
  });
});

test('L’Hospitalet-près-l’Andorre is sent to Ax-les-Thermes, then to its own library, with a word of the road', async () => {
  const poster = posterOutline(await councilOf('09139'));
  expect(named(poster).slice(0, 2)).toEqual([
    'France services La Poste d’Ax-les-Thermes',
    'Bibliothèque de l’Hospitalet',
  ]);
  expect(saidIn(poster)).toContain(
    'Vérifiez la route avant de partir : elle peut être plus longue.',
  );
});

test.each([
  ['49331', 'Médiathèque municipale de Segré-en-Anjou Bleu', 'France services Le Lion-d’Angers'],
  ['13084', 'Bibliothèque municipale Anne-Sylvestre', 'France services Alleins'],
  ['2A362', 'Bibliothèque municipale de Zonza village', 'France services l’Alta Rocca'],
])('%s reads its own %s, then %s, though it has small libraries', async (code, own, services) => {
  expect(named(posterOutline(await councilOf(code))).slice(0, 2)).toEqual([own, services]);
});

test('La Possession reads Dos d’Âne first, and that one walks or flies to Mafate; nobody else is sent there', async () => {
  const possession = placeLines(await councilOf('97408')).map(flat);
  expect(possession[0]).toContain('France services La Possession - Dos d’Âne');
  expect(possession.filter((line) => /Mafate/.test(line))).toEqual([
    expect.stringContaining('sans route : à pied ou en hélicoptère'),
  ]);
  for (const code of ['97421', '97424', '97415', '97407'])
    expect((await councilOf(code)).places.map(({ nom }) => nom).join()).not.toContain('Mafate');
});

test.each([
  [
    'Bessans, beyond the col de l’Iseran',
    '73040',
    [
      'Bibliothèque municipale',
      'France services Val-d’Isère',
      'Espace Public Multimédia - Lanslebourg',
    ],
    'Val-d’Isère, à 19 km à vol d’oiseau. Appelez d’abord : 04 79 06 84 78',
  ],
  [
    'Beauvezer',
    '04025',
    [
      'France services Annot',
      'Médiathèque de Colmars les Alpes',
      'Bibliothèque de Thorame',
      'Bibliothèque d’Allos',
    ],
    'Annot, à 21 km à vol d’oiseau. Appelez d’abord : 04 92 30 07 90',
  ],
])(
  '%s reads the places of its valley, and the nearest France services with the number to call first and a word of the road',
  async (_, code, places, said) => {
    const source = await councilOf(code);
    expect(named(posterOutline(source))).toEqual(places);
    const poster = saidIn(posterOutline(source));
    expect(poster).toContain(said);
    expect(poster).toContain('Vérifiez la route avant de partir : elle peut être plus longue.');
    expect(saidIn(articleOutline(source))).toMatch(
      /à vol d’oiseau, vérifiez par la route, [^"]*Appelez d’abord : 04/,
    );
  },
);

test.each([
  ['97424', 'Bibliothèque municipale'],
  ['92063', 'Médiathèque Jacques Baumel'],
])('%s reads its main library before its branches: %s', async (code, main) => {
  const libraries = (await councilOf(code)).places.filter(
    ({ kind, distanceKm }) => kind === 'bibliotheque' && distanceKm === 0,
  );
  expect(libraries.map(({ nom }) => flat(nom))[0]).toBe(main);
});

test('Hénin-Beaumont reads the France services of Libercourt with its number, then which library is where', async () => {
  const poster = posterOutline(await councilOf('62427'));
  expect(named(poster)).toEqual([
    'France services Pimms Médiation de Libercourt',
    'Médiathèque municipale, Hénin-Beaumont',
    'Médiathèque municipale, Montigny-en-Gohelle',
    'Médiathèque municipale, Noyelles-Godault',
  ]);
  expect(saidIn(poster)).toContain('Téléphone : 03 91 83 18 65');
});

test('Beaupréau-en-Mauges reads its médiathèque of 19 h before those of 10 h and 6 h', async () => {
  expect(named(posterOutline(await councilOf('49023'))).slice(0, 3)).toEqual([
    'France services Beaupréau-en-Mauges',
    'Médiathèque municipale de Beaupréau',
    'Médiathèque de Jallais',
  ]);
});

test('Saül, reached by plane alone, is told whom to ask, with a line to fill in; no place is called near', async () => {
  for (const outline of [posterOutline, articleOutline]) {
    const sheet = outline(await councilOf('97352'));
    expect(flat(sheet.title)).toBe('À qui demander de l’aide');
    const said = saidIn(sheet);
    expect(said).toMatch(/aucun lieu connu n’est proche\./i);
    expect(said).toContain('Demandez à la mairie de Saül. Téléphone : [à compléter]');
    expect(said).toContain('Qui peut vous aider ici, quand :');
    expect(said).not.toMatch(/vol d’oiseau|pirogue|Horaires|horaires/);
  }
});

test('Camopi reads its own France services, and no place 150 km up the river', async () => {
  const poster = posterOutline(await councilOf('97356'));
  expect(named(poster)).toEqual(['France services La Poste de Camopi']);
  expect(saidIn(poster)).toContain('à Camopi, on vous aide.');
  expect(saidIn(poster)).not.toMatch(/et autour|sans route/);
});

test('Appy’s libraries publish no number: only the France services is to be called', async () => {
  expect(saidIn(posterOutline(await councilOf('09012')))).toContain(
    'Les horaires ont pu changer : appelez avant de venir, ou demandez à la mairie.',
  );
  expect(saidIn(posterOutline(await councilOf('29083')))).toContain(
    'Horaires à confirmer sur place ou à la mairie.',
  );
});
