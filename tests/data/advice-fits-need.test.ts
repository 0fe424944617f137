// Of every commune of France: what the advice proposes is no more than what the sizing finds, who carries it exists, and
// what it says is not in our lists is not.
import { beforeAll, expect, test } from 'vitest';
import { sizing } from '../../src/advice/index.ts';
import { roughly } from '../../src/advice/sizing/words.ts';
import { carrierText, placeFacts, reasonText, venueParts } from '../../src/advice/words.ts';
import { type Advice, advise, type CommuneProfile, estimate } from '../../src/index.ts';
import { kilometresBetween } from '../../src/maths/great-circle.ts';
import type { LocalPlace } from '../../src/terms/place.ts';
import { isWithoutRoad, zoneOf } from '../../src/terms/zone.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

interface Advised {
  readonly commune: CommuneProfile;
  readonly sessions: number;
  readonly halfDays: number;
  readonly advice: Advice;
}

const store = shippedStore();
const all: Advised[] = [];

beforeAll(async () => {
  const model = await store.model();
  for (const commune of await allCommunes(store)) {
    const places = await store.places(commune.departement.code);
    const told = estimate(commune, model);
    const need = sizing(told);
    const sessions = roughly(need.sessions.perYear.high);
    const halfDays = roughly(need.halfDays.perYear.high);
    all.push({ commune, sessions, halfDays, advice: advise(commune, told, places) });
  }
}, 300_000);

const textsOf = ({ advice }: Advised) =>
  advice.actions.flatMap(({ title, fact, firstStep }) => [title, fact, firstStep]);

test('no action proposes more sessions than the sizing needs', () => {
  expect(all).toHaveLength(34_875);
  const faulty = all.filter((one) => {
    const said = textsOf(one).join(' ');
    return (
      (/cycle de cinq séances/.test(said) && one.sessions < 5) ||
      (/créneaux? (?:chaque|par) semaine|ateliers collectifs par semaine/.test(said) &&
        one.sessions < 44) ||
      (/quelques séances/.test(said) && one.sessions < 2)
    );
  });
  expect(faulty.map(({ commune }) => commune.nom)).toEqual([]);
});

const ASSISTS = new Set<string>([
  'demander-france-services',
  'france-services-voisin',
  'appui-france-services',
  'arrets-itinerants',
  'jour-de-bateau',
  'ouvrir-lieu',
  'accueillir-permanence',
]);
const firstHelp = ({ advice: { actions } }: Advised) =>
  actions.findIndex(({ id }) => ASSISTS.has(id));

test('every plan tells where excluded people are assisted, or whom to ask for it', () => {
  const without = all.filter(
    ({ advice: { actions } }) => actions.length > 0 && !actions.some(({ id }) => ASSISTS.has(id)),
  );
  expect(without.map(({ commune }) => commune.nom)).toEqual([]);
});

test('households are never equipped before excluded people are told where they are helped', () => {
  const equip = ({ advice: { actions } }: Advised) =>
    actions.findIndex(({ id }) => id === 'equiper-menages');
  const faulty = all.filter((one) => equip(one) >= 0 && firstHelp(one) > equip(one));
  expect(faulty.map(({ commune }) => commune.nom)).toEqual([]);
});

test('in a town of 10 000 without a France services, help is among the first three, and one is asked for where none is close', () => {
  const towns = all.flatMap((one) => {
    const doors = one.advice.actors.flatMap(({ place }) =>
      place?.kind === 'franceServices' && !place.itinerant ? [place.distanceKm] : [],
    );
    const nearest = Math.min(...doors);
    return one.commune.population >= 10_000 && nearest > 0 ? [{ one, nearest }] : [];
  });
  expect(towns).toHaveLength(536);
  expect(towns.filter(({ one }) => firstHelp(one) > 2)).toEqual([]);
  const apart = towns.filter(({ nearest }) => nearest >= 6);
  expect(apart).toHaveLength(151);
  const asking = apart.filter(({ one }) =>
    textsOf(one).some((text) => text.startsWith('Demander un espace France services')),
  );
  expect(asking).toHaveLength(151);
});

test('overseas, nobody is sent to LaCollecte.tech, of which the mainland alone is known', () => {
  const overseas = all.filter(({ commune }) => commune.code.startsWith('97'));
  expect(overseas).toHaveLength(129);
  for (const { commune, advice } of overseas) {
    const venue = venueParts(commune, advice.actors);
    expect(JSON.stringify([advice.actions, venue]), commune.nom).not.toMatch(/lacollecte/i);
  }
  const nevers = all.find(({ commune }) => commune.code === '58194');
  if (!nevers) throw new Error('Nevers is expected');
  expect(JSON.stringify(venueParts(nevers.commune, nevers.advice.actors))).toContain(
    'LaCollecte.tech',
  );
});

test('Denain is sent to Wallers, 6,5 km away, then asks for a space of its own', () => {
  const denain = all.find(({ commune }) => commune.code === '59172');
  const told = denain?.advice.actions ?? [];
  expect(told.slice(0, 5).map(({ id }) => id)).toEqual([
    'france-services-voisin',
    'ateliers-bibliotheque',
    'contrat-de-ville',
    'demander-france-services',
    'equiper-menages',
  ]);
  const asked = told.find(({ id }) => id === 'demander-france-services')?.because.map(reasonText);
  expect(asked?.map((text) => text.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    'Pour 20 665 habitants, aucun espace France services fixe de nos listes dans la commune.',
    'France services Wallers Arenberg : à 6,5 km à vol d’oiseau.',
  ]);
});

test.each([
  ['91286', 'Orienter vers '],
  ['62427', 'Orienter vers '],
  ['13004', 'Demander un espace France services à Arles'],
])('at %s, a poor town without a France services is told: %s', (code, title) => {
  const found = all.find(({ commune }) => commune.code === code);
  expect(found?.advice.actions.map((action) => action.title).join()).toContain(title);
});

test('permanences are no more than the half-days that the sizing finds', () => {
  const faulty = all.filter(({ halfDays, advice }) => {
    const title = advice.actions.find(({ id }) => id === 'accueillir-permanence')?.title ?? '';
    return (
      (title.startsWith('Accueillir une permanence régulière') && halfDays < 12) ||
      (title.startsWith('Accueillir quelques permanences') && halfDays < 2)
    );
  });
  expect(faulty.map(({ commune }) => commune.nom)).toEqual([]);
});

test('where so few half-days are needed, a France services near by comes before permanences', () => {
  const faulty = all.filter(({ halfDays, advice: { actions } }) => {
    const at = (id: string) => actions.findIndex((action) => action.id === id);
    const [near, own] = [at('france-services-voisin'), at('accueillir-permanence')];
    return halfDays < 12 && near >= 0 && own >= 0 && own < near;
  });
  expect(faulty.map(({ commune }) => commune.nom)).toEqual([]);
});

test('no France services of our lists is nearer than where none is said to be', async () => {
  // Of all of France: the file of a département holds those over its border that its communes are near to.
  const listed = new Map<string, LocalPlace>();
  for (const departement of (await store.manifest()).departements.keys())
    for (const place of await store.places(departement))
      if (place.kind === 'franceServices') listed.set(place.id, place);
  const places = [...listed.values()];
  const faulty = all.flatMap(({ commune: { code, nom, surroundings }, advice }) =>
    advice.actions
      .flatMap(({ because }) => because)
      .filter((one) => one.code === 'place-far' || one.code === 'place-none')
      .filter(({ kind }) => kind === 'franceServices')
      .flatMap((reason) => {
        const said = reasonText(reason);
        const km = / est à ([\d,]+)/.exec(said)?.[1]?.replace(',', '.');
        const nearer = places.filter(
          (place) =>
            !(said.includes(' fixe ') && place.itinerant) &&
            zoneOf(place.communeCode) === zoneOf(code) &&
            surroundings !== null &&
            // A distance is told to a tenth, from 10 km to a unit.
            kilometresBetween(surroundings, place) <
              Number(km ?? 30) - (km?.includes('.') ? 0.05 : 0.55),
        );
        return nearer.map((place) => `${nom}: ${said} ${place.nom}`);
      }),
  );
  expect(faulty).toEqual([]);
});

test.each([
  ['05026', 'Dans nos listes, l’espace France services le plus proche est à 13\u202fkm'],
  ['02063', 'Dans nos listes, l’espace France services fixe le plus proche est à 11\u202fkm'],
] as const)('at %s, what is far is told by its distance: %s', (code, said) => {
  const found = all.find(({ commune }) => commune.code === code);
  const reasons = found?.advice.actions.flatMap(({ because }) => because.map(reasonText)) ?? [];
  expect(reasons.find((text) => text.startsWith('Dans nos listes, l’espace'))).toContain(said);
});

test('La Nouvelle, in the cirque de Mafate, is near to nobody, and La Possession alone is told that one walks or flies there', () => {
  const told = all.flatMap(({ commune, advice }) =>
    advice.actors.flatMap(({ place }) =>
      place && /Mafate/.test(place.nom) ? [{ commune, place }] : [],
    ),
  );
  expect(told.map(({ commune }) => commune.nom)).toEqual(['La Possession']);
  const facts = told.flatMap(({ place }) => placeFacts(place));
  expect(facts.join().replaceAll('\u00a0', ' ')).toContain('sans route : à pied ou en hélicoptère');
  expect(facts.join()).not.toContain('vérifiez par la route');
  const possession = all.find(({ commune }) => commune.code === '97408');
  const services = possession?.advice.actors.filter(
    ({ place }) => place?.kind === 'franceServices',
  );
  expect(services?.[0]?.name).not.toContain('Mafate');
});

test('nothing in a commune without a road is near to another, nor anything near to such a commune: Guyane’s seven and the islands', () => {
  const roadless = all.filter(({ commune }) => isWithoutRoad(commune.code));
  expect(roadless).toHaveLength(31);
  const faulty = all.flatMap(({ commune, advice }) =>
    advice.actors.flatMap(({ place }) => {
      if (!place || zoneOf(place.communeCode) === zoneOf(commune.code)) return [];
      return [`${commune.nom}: ${place.nom} (${place.communeNom})`];
    }),
  );
  expect(faulty).toEqual([]);
  const elsewhere = roadless.filter(({ commune, advice }) =>
    advice.actors.some(({ place }) => place && place.communeCode !== commune.code),
  );
  // Islands of several communes: a road goes from one to the other.
  expect(elsewhere.map(({ commune }) => commune.nom)).toEqual([
    ...['Bangor', 'Locmaria', 'Le Palais', 'Sauzon'],
    ...['Capesterre-de-Marie-Galante', 'Grand-Bourg', 'Saint-Louis'],
    ...['Dzaoudzi', 'Pamandzi'],
  ]);
});

test.each([
  ['97311', 'Bibliothèque municipale Man Vévé, Mana, 84'],
  ['97306', 'Bibliothèque municipale Icek Baron, Saint-Laurent-du-Maroni, 68.4'],
])(
  '%s is near to the library of a commune with a road, not to that of Saint-Élie: %s',
  (code, told) => {
    const actors = all.find(({ commune }) => commune.code === code)?.advice.actors ?? [];
    const elsewhere = actors.flatMap(({ place }) =>
      place?.kind === 'bibliotheque' && place.distanceKm > 0 ? [place] : [],
    );
    expect(
      elsewhere.map(({ nom, communeNom, distanceKm }) => `${nom}, ${communeNom}, ${distanceKm}`),
    ).toEqual([told]);
  },
);

test('where a France services of the lists bears the name of the commune, it is looked for before any is asked for', () => {
  const doubtful = all.filter(({ advice: { actions } }) =>
    actions.some(({ because }) => because.some(({ code }) => code === 'place-named')),
  );
  expect(doubtful).toHaveLength(30);
  for (const one of doubtful)
    expect(textsOf(one).join(), one.commune.nom).not.toMatch(
      /Demander un (passage|espace)|Accueillir|Ouvrir un lieu/,
    );
  const beauvezer = doubtful.find(({ commune }) => commune.code === '04025');
  const told = beauvezer?.advice.actions.find(({ id }) => id === 'france-services-voisin');
  expect(told?.title).toBe(
    'Vérifier si France services Saint-André-les-Alpes - Antenne de Beauvezer ouvre à Beauvezer',
  );
  expect(told?.because.map((one) => reasonText(one).replace(/[\u00a0\u202f]/g, ' '))[0]).toBe(
    '« France services Saint-André-les-Alpes - Antenne de Beauvezer » porte le nom de la commune. Nos listes placent ce lieu à Saint-André-les-Alpes, à 21 km à vol d’oiseau, vérifiez par la route.',
  );
});

test('at Sainte-Adresse, three buses near by do not hide the France services of Le Havre', () => {
  const found = all.find(({ commune }) => commune.code === '76552');
  const voisin = found?.advice.actions.find(({ id }) => id === 'france-services-voisin');
  expect(voisin?.title).toBe('Orienter vers France services du Havre - Brindeau, tout près');
});

test('a commune without an EPCI is told of no CIAS', () => {
  const alone = all.filter(({ commune }) => commune.epci === null);
  expect(alone.map(({ commune }) => commune.nom).sort()).toEqual([
    "L'Île-d'Yeu",
    'Ouessant',
    'Île-de-Bréhat',
    'Île-de-Sein',
  ]);
  for (const { advice } of alone) {
    const carriers = advice.actions.map(({ carrier }) => carrierText(carrier));
    expect(carriers).not.toContain('CCAS ou CIAS');
  }
  const yeu = alone.find(({ commune }) => commune.code === '85113');
  expect(yeu?.advice.actions.map(({ carrier }) => carrierText(carrier))).toContain('CCAS');
});

test.each([
  ['15121', 'Préparer quelques séances avec le relais-lecture', 'Fixez une première date'],
  ['56085', 'Préparer quelques séances avec la ', 'quelques séances par an suffisent'],
  ['05157', 'Monter des ateliers avec la bibliothèque de Saint-Véran', 'premier cycle de cinq'],
])('at %s, a library is offered what so few need: %s', (code, title, firstStep) => {
  const found = all.find(({ commune }) => commune.code === code);
  const action = found?.advice.actions.find(({ id }) => id === 'ateliers-bibliotheque');
  expect(action?.title).toContain(title);
  expect(action?.firstStep).toContain(firstStep);
});
