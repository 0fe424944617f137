import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorMarks } from '../../../src/advice/index.ts';
import {
  ACTION_IDS,
  ANSWERS,
  actionFor,
  actorsIn,
  areaContext,
  communeContext,
  localActors,
  QUESTION_IDS,
  REACH_KM,
  type ReadinessAnswers,
  recommend,
  sizing,
} from '../../../src/advice/index.ts';
import { reasonText } from '../../../src/advice/words.ts';
import { actorsAround } from '../../../src/advise.ts';
import { advise, adviseArea, diagnoseArea, estimate } from '../../../src/index.ts';
import type { CommuneProfile } from '../../../src/terms/commune.ts';
import type { Area } from '../../../src/terms/estimate.ts';
import type { CommunePlaces } from '../../../src/terms/place.ts';
import { REFERENCE_MODEL } from '../../golden/reference.ts';
import { anyCommune } from '../communes.ts';
import { communeLike, NO_PLACE, placeLike } from './territories.ts';

function planOf(
  commune: CommuneProfile,
  places: CommunePlaces = NO_PLACE,
  marks: ActorMarks = {},
  answers: ReadinessAnswers = {},
) {
  const actors = localActors(commune, places, marks);
  return recommend(estimate(commune, REFERENCE_MODEL), actors, communeContext(commune), answers);
}
const idsOf = (...args: Parameters<typeof planOf>) => planOf(...args).map(({ id }) => id);

function areaPlan(area: Area, communes: readonly CommuneProfile[], places = NO_PLACE) {
  const context = areaContext(area, communes);
  const actors = actorsIn(context, places);
  return recommend(diagnoseArea(area, communes, REFERENCE_MODEL), actors, context);
}

const OLD = { age: [0.1, 0.12, 0.2, 0.28, 0.3] } as const;
const old = () => communeLike({ shares: { ...communeLike().shares, ...OLD } });
const poor = (qpv: boolean) => communeLike({ surroundings: { tauxPauvrete: 0.35, qpv } });
const rich = () =>
  communeLike({
    shares: {
      ...communeLike().shares,
      age: [0.3, 0.3, 0.25, 0.1, 0.05],
      diploma: [0.05, 0.3, 0.65],
      lowIncome: 0.15,
    },
  });
const village = (population: number) => communeLike({ population, territory: 'rural' });
const several = () => ['58194', '58303'].map((code) => communeLike({ code }));
const fs = (distanceKm: number) =>
  placeLike({ communeCode: '58303', communeNom: 'Varennes-Vauzelles', distanceKm });
const library = (given: Parameters<typeof placeLike>[0] = {}) =>
  placeLike({ kind: 'bibliotheque', ...given });

describe('whatever the commune, the marks and the answers', () => {
  const answers = fc.dictionary(fc.constantFrom(...QUESTION_IDS), fc.constantFrom(...ANSWERS));
  const marks = fc.dictionary(
    fc.constantFrom('ccas', 'benevoles', 'conseillerNumerique', 'associations', 'centreSocial'),
    fc.constantFrom('present', 'absent', 'contacted'),
  );
  const places = fc.constantFrom<CommunePlaces>(
    NO_PLACE,
    { inside: [], outside: [fs(4), library({ distanceKm: 3 })] },
    { inside: [library()], outside: [fs(25)] },
    { inside: [library({ weeklyHours: 4 }), placeLike(), library()], outside: [] },
  );

  test('there are five to ten actions, fewer in a hamlet, none for nobody, each with one to four reasons', () => {
    fc.assert(
      fc.property(anyCommune, places, marks, answers, (commune, near, said, given) => {
        const plan = planOf(commune, near, said, given);
        const { population } = commune;
        // Below 20, nothing rests on a share: a visitor who says that all is there is left with little.
        const least = population === 0 ? 0 : population < 20 ? 1 : population < 100 ? 3 : 5;
        expect(plan.length).toBeGreaterThanOrEqual(least);
        if (population === 0) expect(plan).toEqual([]);
        expect(plan.length).toBeLessThanOrEqual(10);
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
        for (const { because, tiers } of plan) {
          expect(because.length).toBeGreaterThanOrEqual(1);
          expect(because.length).toBeLessThanOrEqual(4);
          expect(tiers.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('the same facts give the same plan, in falling order of score', () => {
    fc.assert(
      fc.property(anyCommune, places, answers, (commune, near, given) => {
        const plan = planOf(commune, near, {}, given);
        expect(planOf(commune, near, {}, given)).toEqual(plan);
        plan.forEach(({ score }, i) => {
          expect(score).toBeLessThanOrEqual(plan[i - 1]?.score ?? 1_000);
        });
      }),
    );
  });
});

describe('each action has the situation that calls for it', () => {
  // Called in each test: what is called before them, no fault put into it is seen (`npm run mutation`).
  const called = [
    ['ouvrir-lieu', () => idsOf(village(3_000), { inside: [], outside: [fs(25)] })],
    ['accueillir-permanence', () => idsOf(village(400), { inside: [], outside: [fs(5)] })],
    ['demander-france-services', () => idsOf(village(400), { inside: [], outside: [fs(25)] })],
    ['france-services-voisin', () => idsOf(village(400), { inside: [], outside: [fs(5)] })],
    [
      'bibliotheque-voisine',
      () => idsOf(communeLike(), { inside: [], outside: [library({ distanceKm: 3 })] }),
    ],
    ['appui-france-services', () => idsOf(communeLike(), { inside: [placeLike()], outside: [] })],
    [
      'arrets-itinerants',
      () =>
        idsOf(village(400), {
          inside: [placeLike({ itinerant: true, format: 'bus' })],
          outside: [],
        }),
    ],
    ['ateliers-bibliotheque', () => idsOf(communeLike(), { inside: [library()], outside: [] })],
    [
      'renforcer-bibliotheque',
      () => idsOf(village(400), { inside: [library({ weeklyHours: 4 })], outside: [] }),
    ],
    ['former-accueil', () => idsOf(village(400))],
    ['mutualiser', () => idsOf(village(400))],
    ['hub-regional', () => idsOf(village(400))],
    ['aidants-connect', () => idsOf(old())],
    [
      'abc-pix',
      () =>
        idsOf(
          { ...old(), population: 9_000 },
          { inside: [library()], outside: [fs(3)] },
          { ccas: 'absent' },
        ),
    ],
    ['encadrer-benevoles', () => idsOf(rich(), { inside: [library()], outside: [] })],
    ['verifier-conseiller', () => idsOf(communeLike({ population: 50_000 }))],
    ['analyse-besoins-sociaux', () => idsOf(communeLike())],
    ['aller-vers-aines', () => idsOf(old())],
    ['coup-de-pouce', () => idsOf(rich())],
    [
      'themes-du-quotidien',
      () => idsOf(rich(), { inside: [placeLike()], outside: [] }, { ccas: 'absent' }),
    ],
    [
      'faire-connaitre',
      () => idsOf(communeLike(), { inside: [placeLike(), library(), library()], outside: [] }),
    ],
    ['centre-social', () => idsOf(poor(false))],
    ['equiper-menages', () => idsOf(poor(false))],
    ['contrat-de-ville', () => idsOf(poor(true))],
    ['raccorder-lieu', () => idsOf(communeLike({ surroundings: { fibre: 0.2 } }))],
    ['accueil-outre-mer', () => idsOf(communeLike({ code: '97411', territory: 'overseasUrban' }))],
    ['trouver-salle', () => idsOf(communeLike(), NO_PLACE, {}, { salle: 'no' })],
    ['coin-confidentiel', () => idsOf(communeLike(), NO_PLACE, {}, { confidentialite: 'no' })],
    ['equiper-lieu', () => idsOf(communeLike(), NO_PLACE, {}, { equipement: 'partly' })],
    ['former-aidant', () => idsOf(communeLike(), NO_PLACE, {}, { aidant: 'no' })],
    ['recenser-offre', () => idsOf(communeLike(), NO_PLACE, {}, { offre: 'no' })],
    ['definir-role', () => idsOf(communeLike(), NO_PLACE, {}, { role: 'no' })],
  ] as const;
  test.each(called)('%s', (id, plan) => {
    expect(plan()).toContain(id);
  });

  test('those that need more than a commune, or nothing at all, complete the list', () => {
    const everywhere = [
      'partager-ressources',
      'reunir-acteurs',
      'verifier-carte',
      'gouvernance-fne',
      'trouver-financements',
    ];
    expect(idsOf(communeLike())).toEqual(expect.arrayContaining(everywhere));
    const told = new Set<string>([...called.map(([id]) => id), ...everywhere]);
    // A hamlet, an island and a territory call for the others, below.
    expect(ACTION_IDS.filter((id) => !told.has(id))).toEqual([
      'equilibrer-lieux',
      'jour-de-bateau',
      'visiter-domicile',
      'diagnostic-intercommunal',
      'reunir-intercommunalites',
    ]);
  });
});

describe('a territory of several communes', () => {
  const communes = [communeLike(), village(400), village(300)].map((commune, i) => ({
    ...commune,
    code: `5819${i}`,
  }));
  const area = { kind: 'epci', code: '245804406', nom: 'CA de Nevers' } as const;
  const served = { inside: [library({ communeCode: '58190' })], outside: [] };
  const plan = () => areaPlan(area, communes, served);

  test('shares its diagnosis and serves the communes without a place', () => {
    const [first, second] = plan();
    expect(first).toMatchObject({
      id: 'equilibrer-lieux',
      carrier: 'epci',
      because: [{ code: 'communes-without-place', count: 2, total: 3 }],
    });
    expect(second).toMatchObject({ id: 'diagnostic-intercommunal', carrier: 'epci' });
  });

  test('is asked nothing that only one commune can do', () => {
    const ids = plan().map(({ id }) => id);
    for (const id of ['former-accueil', 'mutualiser', 'accueillir-permanence'] as const) {
      expect(ids).not.toContain(id);
    }
    expect(plan().map(({ carrier }) => carrier)).not.toContain('mairie');
  });
});

describe('the plan follows what the visitor says', () => {
  test('a CCAS said absent takes the social analysis away and brings the reception desk', () => {
    const marks = { ccas: 'absent' } as const;
    expect(idsOf(communeLike())).toContain('analyse-besoins-sociaux');
    expect(idsOf(communeLike(), NO_PLACE, marks)).not.toContain('analyse-besoins-sociaux');
    expect(idsOf(communeLike(), NO_PLACE, marks)).toContain('former-accueil');
  });

  test('a place said absent no longer counts', () => {
    const place = placeLike();
    const places = { inside: [place], outside: [fs(5)] };
    expect(idsOf(communeLike(), places)).toContain('appui-france-services');
    const plan = idsOf(communeLike(), places, { [place.id]: 'absent' });
    expect(plan).not.toContain('appui-france-services');
    expect(plan).toContain('france-services-voisin');
  });

  test('an answer "non" comes first, and is given as the reason', () => {
    const places = { inside: [placeLike(), library()], outside: [] };
    const [first] = planOf(communeLike(), places, {}, { salle: 'no' });
    expect(first).toMatchObject({
      id: 'trouver-salle',
      because: [{ code: 'answer', question: 'salle', answer: 'no' }],
    });
  });

  test('a good connection on the spot outweighs a fibre that is not there', () => {
    const commune = communeLike({ surroundings: { fibre: 0.2 } });
    expect(idsOf(commune, NO_PLACE, {}, { connexion: 'yes' })).not.toContain('raccorder-lieu');
  });
});

test('a place is near up to its reach, and far beyond', () => {
  const limit = REACH_KM.franceServices;
  const plan = (distanceKm: number) =>
    idsOf(village(400), { inside: [], outside: [fs(distanceKm)] });
  expect(plan(limit)).toContain('france-services-voisin');
  expect(plan(limit)).not.toContain('demander-france-services');
  expect(plan(limit + 0.1)).toContain('demander-france-services');
});

test.each([
  [10, 'La mairie et un autre acteur déjà identifié, ici et autour'],
  [90, 'La mairie est le seul acteur déjà identifié.'],
])('a France services %i km away: %s', (distanceKm, told) => {
  const actions = planOf(village(3_000), { inside: [], outside: [fs(distanceKm)] });
  const reasons = actions.find(({ id }) => id === 'reunir-acteurs')?.because.map(reasonText) ?? [];
  expect(reasons.join(' ').replace(/[\u00a0\u202f]/g, ' ')).toContain(told);
});

test('where nobody lives, there is nothing to do first, and nobody lacks a place nor means', () => {
  const commune = communeLike({ population: 0, territory: 'rural' });
  const outside = [fs(4), library({ distanceKm: 18 })];
  expect(planOf(commune, { inside: [], outside })).toEqual([]);
  const context = communeContext(commune);
  // The actors of a commune near by: none is told of one where nobody lives.
  const actors = localActors(village(400), { inside: [], outside });
  const kept = ACTION_IDS.flatMap(
    (id) => actionFor(id, estimate(commune, REFERENCE_MODEL), actors, context)?.because ?? [],
  );
  const codes = new Set(kept.map(({ code }) => code));
  expect([...codes].toSorted()).toEqual([
    'actors-known',
    'departement',
    'epci',
    'kept',
    'nobody',
    'region',
  ]);
});

test('a territory of fewer than 20 inhabitants has no council to advise', () => {
  const area = { kind: 'selection', code: null, nom: 'Deux hameaux' } as const;
  const hamlets = (...populations: readonly number[]) =>
    populations.map((population, i) => communeLike({ code: `5800${i}`, population }));
  expect(areaPlan(area, hamlets(9, 10))).toEqual([]);
  expect(areaPlan(area, hamlets(10, 10)).length).toBeGreaterThanOrEqual(5);
});

describe('a commune of fewer than 100 inhabitants', () => {
  const near = { inside: [library({ weeklyHours: 20 })], outside: [fs(18)] };
  const hamlet = village(60);

  test('orients, visits at home, uses its own library and acts through its EPCI, even towards a place out of reach', () => {
    expect(idsOf(hamlet, near)).toEqual([
      'visiter-domicile',
      'france-services-voisin',
      'mutualiser',
      'ateliers-bibliotheque',
      'partager-ressources',
      'verifier-carte',
    ]);
  });

  test('is offered more only when its visitor brings it up', () => {
    expect(idsOf(hamlet, near, {}, { salle: 'no' })).toContain('trouver-salle');
    expect(idsOf(hamlet, near)).not.toContain('former-accueil');
    expect(idsOf(hamlet, near, { ccas: 'absent' })).toContain('former-accueil');
    expect(idsOf(village(100), near)).toContain('ateliers-bibliotheque');
  });

  test('of fewer than 20, has nothing that rests on a share', () => {
    const few = communeLike({
      shares: old().shares,
      population: 19,
      territory: 'rural',
      surroundings: { tauxPauvrete: 0.4, qpv: true },
    });
    const codes = planOf(few, near).flatMap(({ because }) => because.map(({ code }) => code));
    expect(codes).toContain('hamlet');
    // Nor has an action that a plan keeps.
    const actors = localActors(few, near);
    const [estimated, context] = [estimate(few, REFERENCE_MODEL), communeContext(few)];
    const kept = ACTION_IDS.flatMap((id) => actionFor(id, estimated, actors, context)?.because);
    codes.push(...kept.flatMap((reason) => reason?.code ?? []));
    for (const code of ['people', 'rate-above', 'rate-below', 'driver', 'figure'])
      expect(codes).not.toContain(code);
  });

  test.each([
    [79, { averageOf: 'CC Sud Nivernais' }],
    [80, {}],
  ])('of %i, is told whose average outweighs its own ages', (population, whose) => {
    const few = communeLike({ shares: old().shares, population, territory: 'rural' });
    const actors = localActors(few, near);
    const estimated = estimate(few, REFERENCE_MODEL);
    const action = actionFor('aller-vers-aines', estimated, actors, communeContext(few));
    const reason = action?.because.find(({ code }) => code === 'driver');
    expect(reason).toEqual({ code: 'driver', factor: 'age', share: expect.any(Number), ...whose });
  });
});

describe('an island without a bridge', () => {
  const island = communeLike({ code: '29083', population: 263, territory: 'rural', epci: null });

  test('has a boat day, no bus, and nothing about an EPCI', () => {
    const plan = planOf(island);
    const said = plan.flatMap(({ title, fact, firstStep, because }) => [
      title,
      fact,
      firstStep,
      ...because.map(reasonText),
    ]);
    expect(plan.map(({ id }) => id)).toContain('jour-de-bateau');
    expect(said.filter((text) => /\bbus\b|intercommunal|EPCI|CIAS/i.test(text))).toEqual([]);
    expect(plan.map(({ carrier }) => carrier)).not.toContain('epci');
  });
});

test.each([
  ['departement', 'departement'],
  ['region', 'region'],
  ['france', 'departement'],
] as const)('a %s acts through its intercommunalités, and carries its actions', (kind, carrier) => {
  const communes = several();
  const plan = areaPlan({ kind, code: null, nom: 'Ici' }, communes);
  const gather = plan.find(({ id }) => id === 'reunir-acteurs');
  expect(gather?.firstStep).toMatch(/^Invitez une personne par intercommunalité et par réseau/);
  expect(plan.find(({ id }) => id === 'trouver-financements')?.carrier).toBe(carrier);
});

test.each(['epci', 'ept', 'selection'] as const)(
  'a territory, %s, gathers who helps itself',
  (kind) => {
    const communes = several();
    const plan = areaPlan({ kind, code: '200067916', nom: 'Ici' }, communes, {
      inside: [placeLike()],
      outside: [],
    });
    expect(plan.find(({ id }) => id === 'reunir-acteurs')?.firstStep).toMatch(
      /^Invitez-les une heure/,
    );
  },
);

test('a territory is asked for no desk of its own, even where its CCAS is said absent', () => {
  const communes = several();
  const area = { kind: 'epci', code: '200067916', nom: 'CC Sud Nivernais' } as const;
  const context = areaContext(area, communes);
  const actors = actorsIn(context, NO_PLACE, { ccas: 'absent' });
  const plan = recommend(diagnoseArea(area, communes, REFERENCE_MODEL), actors, context);
  expect(plan.map(({ id }) => id)).not.toContain('former-accueil');
  expect(plan.map(({ id }) => id)).not.toContain('analyse-besoins-sociaux');
});

test('a CCAS that the visitor has seen is no longer said to be optional', () => {
  const reasons = (marks: ActorMarks) =>
    planOf(village(400), NO_PLACE, marks)
      .find(({ id }) => id === 'former-accueil')
      ?.because.map(({ code }) => code);
  expect(reasons({})).toEqual(['ccas-optional']);
  expect(reasons({ ccas: 'present' })).toEqual(['small-commune']);
  expect(reasons({ ccas: 'absent' })).toEqual(['mark']);
});

test.each([
  [3_499, true],
  [3_500, false],
])(
  'a commune of %i inhabitants trains its desk for want of other means: %j',
  (population, small) => {
    const ids = idsOf(village(population));
    expect(ids.includes('former-accueil')).toBe(small);
  },
);

test('a territory of two départements and régions is told of neither', () => {
  const [here] = several();
  const there = communeLike({
    code: '03001',
    departement: { code: '03', nom: 'Allier' },
    region: { code: '84', nom: 'Auvergne-Rhône-Alpes' },
  });
  const plan = areaPlan({ kind: 'selection', code: null, nom: 'Ici' }, [here ?? there, there]);
  const codes = plan.flatMap(({ because }) => because.map(({ code }) => code));
  expect(codes).not.toContain('departement');
  expect(codes).not.toContain('region');
  expect(plan.map(({ id }) => id)).not.toContain('hub-regional');
  const join = plan.find(({ id }) => id === 'gouvernance-fne');
  expect(join?.firstStep).toMatch(/^Demandez à la préfecture de chaque département qui pilote/);
});

test('from a whole cycle of five sessions a year, workshops come before the visits', () => {
  const scoreOf = (population: number) => {
    const commune = communeLike({ population });
    const { high } = sizing(estimate(commune, REFERENCE_MODEL)).sessions.perYear;
    const plan = planOf(commune, { inside: [library()], outside: [] });
    return [high, plan.find(({ id }) => id === 'ateliers-bibliotheque')?.score];
  };
  expect(scoreOf(160)).toEqual([expect.closeTo(4.3, 0), 50]);
  expect(scoreOf(200)).toEqual([expect.closeTo(5, 0), 60]);
});

test('advice is that of the places around, and of none where the centre is not known', () => {
  const commune = communeLike();
  const place = placeLike({ communeCode: '58095' });
  const estimated = estimate(commune, REFERENCE_MODEL);
  const { actors, actions } = advise(commune, estimated, [place]);
  expect(actors.map(({ key }) => key)).toContain(place.id);
  expect(actions.map(({ id }) => id)).toContain('appui-france-services');
  expect(actions).toEqual(planOf(commune, { inside: [place], outside: [] }));
  const unplaced = advise({ ...commune, surroundings: null }, estimated, [place]);
  expect(unplaced.actors.map(({ key }) => key)).not.toContain(place.id);
  expect(actorsAround(commune, [place], { ccas: 'absent' }).map(({ mark }) => mark)).toContain(
    'absent',
  );
  const marked = advise(commune, estimated, [place], { marks: { [place.id]: 'absent' } });
  expect(marked.actions.map(({ id }) => id)).not.toContain('appui-france-services');
});

test('a library that opens little says how little, and of which year, or that nothing is published', () => {
  const reasonOf = (given: Parameters<typeof library>[0]) =>
    planOf(village(400), { inside: [library(given)], outside: [] }).find(
      ({ id }) => id === 'renforcer-bibliotheque',
    )?.because[0];
  const short = { code: 'place-short-hours', name: 'Médiathèque de Decize', weeklyHours: 4 };
  expect(reasonOf({ weeklyHours: 4 })).toEqual(short);
  expect(reasonOf({ weeklyHours: 4, source: 'votreListe' })).toEqual({ ...short, brought: true });
  expect(reasonOf({ weeklyHours: null })).toEqual({
    code: 'place-unknown',
    name: 'Médiathèque de Decize',
  });
});

test('the hours of a brought library have no year: it is said to be in the lists', () => {
  const reasonOf = (given: Parameters<typeof library>[0]) =>
    planOf(communeLike(), { inside: [library(given)], outside: [] }).find(
      ({ id }) => id === 'ateliers-bibliotheque',
    )?.because[0];
  const name = 'Médiathèque de Decize';
  expect(reasonOf({})).toEqual({ code: 'place-hours', name, weeklyHours: 24 });
  expect(reasonOf({ weeklyHours: 3, staff: 1 })).toEqual({ code: 'place-staff', name });
  expect(reasonOf({ source: 'votreListe' })).toEqual({
    code: 'place-inside',
    kind: 'bibliotheque',
    count: 1,
    name,
  });
});

test('why social action is in the hands of a CCAS: the law, a list, or the visitor', () => {
  const office = placeLike({ kind: 'autre', role: 'ccas', nom: 'CIAS du Sud Nivernais' });
  const reasonOf = (commune: CommuneProfile, places: CommunePlaces, marks: ActorMarks = {}) =>
    planOf(commune, places, marks).find(({ id }) => id === 'analyse-besoins-sociaux')?.because[0];
  const listed = { inside: [office], outside: [] };
  expect(reasonOf(village(3_000), NO_PLACE)?.code).toBe('ccas-mandatory');
  expect(reasonOf(village(400), NO_PLACE)).toBeUndefined();
  expect(reasonOf(village(400), listed)).toEqual({
    code: 'ccas-listed',
    name: 'CIAS du Sud Nivernais',
  });
  expect(reasonOf(village(400), listed, { [office.id]: 'contacted' })).toEqual({
    code: 'mark',
    name: 'CIAS du Sud Nivernais',
    mark: 'contacted',
  });
});

test('a place inside is enough: nobody is sent to the one near by', () => {
  const outside = [fs(4), library({ distanceKm: 3 })];
  const sent = (...inside: CommunePlaces['inside']) =>
    idsOf(village(60), { inside, outside }).filter(
      (id) => id.endsWith('-voisin') || id.endsWith('-voisine'),
    );
  expect(sent()).toEqual(['france-services-voisin', 'bibliotheque-voisine']);
  expect(sent(placeLike())).toEqual(['bibliotheque-voisine']);
  expect(sent(library())).toEqual(['france-services-voisin']);
  // Nor to one farther off, which a hamlet is told of.
  expect(idsOf(village(60), { inside: [placeLike()], outside: [fs(18)] })).not.toContain(
    'france-services-voisin',
  );
});

test('a France services that comes on certain days is named, and its stops are to be placed', () => {
  const bus = placeLike({ nom: 'Bus du Morvan', itinerant: true, format: 'bus' });
  const plan = planOf(village(400), { inside: [bus], outside: [fs(12.9)] });
  const stops = plan.find(({ id }) => id === 'arrets-itinerants');
  expect(stops?.title).toMatch(
    /^Placer les arrêts du service «.Bus du Morvan.» là où on l’attend$/,
  );
  expect(
    stops?.because.map(reasonText).map((said) => said.replace(/[\u00a0\u202f]/g, ' ')),
  ).toEqual([
    'Le service « Bus du Morvan » ne passe que certains jours.',
    'Dans nos listes, l’espace France services fixe le plus proche est à 13 km à vol d’oiseau, vérifiez par la route.',
    'La commune est rurale.',
  ]);
});

test('a place is close up to 6 km, and by road in the mountains', () => {
  const titleOf = (commune: CommuneProfile, distanceKm: number) =>
    planOf(commune, { inside: [], outside: [fs(distanceKm)] }).find(
      ({ id }) => id === 'france-services-voisin',
    )?.title;
  const plain = communeLike({ population: 400, departement: { code: '60', nom: 'Oise' } });
  const valley = village(400);
  expect(titleOf(plain, 5.9)).toMatch(/, tout près$/);
  expect(titleOf(plain, 6)).toMatch(/, à 6,0.km à vol d’oiseau$/);
  expect(titleOf(valley, 5)).toMatch(/, à 5,0.km à vol d’oiseau$/);
});

test('several France services are a network, not one of them', () => {
  const inside = [placeLike(), placeLike(), placeLike()];
  const support = (given: typeof inside) =>
    planOf(communeLike(), { inside: given, outside: [] }).find(
      ({ id }) => id === 'appui-france-services',
    );
  expect(support(inside)?.title).toBe('Répartir les rôles avec les 3 espaces France services');
  expect(support(inside)?.fact).toMatch(/^Leurs agents/);
  expect(support([placeLike()])?.fact).toMatch(/^Ses agents/);
});

test.each([
  ['Liste de 4\u00a0communes', 4, 'Liste de 4 communes, à servir ensemble.'],
  ['Mon secteur', 4, 'Mon secteur : 4 communes à servir ensemble.'],
])('a territory, %s of %i: %s', (nom, communes, told) => {
  expect(reasonText({ code: 'area', nom, communes }).replace(/[\u00a0\u202f]/g, ' ')).toBe(told);
});

test('workshops go to a library of general use, known or to be asked, never to a specialised one', () => {
  const titles = (...libraries: readonly Parameters<typeof library>[0][]) =>
    planOf(communeLike(), { inside: libraries.map(library), outside: [] })
      .filter(({ id }) => id === 'ateliers-bibliotheque')
      .map(({ title }) => title);
  expect(titles({ nom: 'Bibliothèque patrimoniale', weeklyHours: 40, staff: 3 })).toEqual([]);
  expect(titles({ nom: 'Bibliothèque Forney', weeklyHours: 40 })).toEqual([]);
  expect(titles({ weeklyHours: 4 }, {})).toEqual([
    'Monter des ateliers avec la médiathèque de Decize',
  ]);
  expect(titles({ weeklyHours: null })).toEqual([
    'Monter des ateliers avec la médiathèque de Decize',
  ]);
  expect(titles({}, {})).toEqual(['Monter des ateliers dans les bibliothèques de Decize']);
});

test('Paris, a département of one commune, acts itself, and its social action has its own status', () => {
  const paris = communeLike({ code: '75056', nom: 'Paris', population: 2_100_000, epci: null });
  const area = { kind: 'departement', code: '75', nom: 'Paris' } as const;
  const context = areaContext(area, [paris]);
  const actors = actorsIn(context, NO_PLACE);
  const actions = recommend(diagnoseArea(area, [paris], REFERENCE_MODEL), actors, context);
  const told = actions.flatMap(({ firstStep, because }) => [firstStep, ...because.map(reasonText)]);
  expect(told.join('\n')).not.toMatch(/intercommunalité|1.commune|seule commune|mairies/);
  // Nor is it taken for a territory that lacks means.
  expect(actions.map(({ id }) => id)).not.toContain('hub-regional');
  const [reason] = actions.find(({ id }) => id === 'verifier-conseiller')?.because ?? [];
  expect(reason?.code).toBe('people');
  expect(actors.find(({ kind }) => kind === 'ccas')?.why.code).toBe('ccas-special-status');
});

describe('a département', () => {
  const communes = [communeLike(), village(400)].map((commune, i) => ({
    ...commune,
    code: `5809${i}`,
    epci: { code: `20000000${i}`, nom: `CC ${i}` },
  }));
  const area = { kind: 'departement', code: '58', nom: 'Nièvre' } as const;
  const inside = [
    placeLike({ communeCode: '58090', nom: 'Espace de services' }),
    library({ communeCode: '58091', communeNom: 'Alligny', nom: 'Le Chat' }),
  ];
  const plan = () => areaPlan(area, communes, { inside, outside: [] });

  test('acts at its level, through its intercommunalités, and carries its actions', () => {
    expect(plan().map(({ title }) => title)).toContain(
      'Travailler avec les 2 intercommunalités du département',
    );
    expect(new Set(plan().map(({ carrier }) => carrier))).toEqual(new Set(['departement']));
  });

  test('names the commune of every place', () => {
    const said = plan().flatMap(({ title, because }) => [title, ...because.map(reasonText)]);
    const named = said.filter((text) => text.includes('Le Chat'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((text) => !text.includes('(Alligny)'))).toEqual([]);
  });
});

test('the national map opens on the commune', () => {
  const map = planOf(communeLike()).find(({ id }) => id === 'verifier-carte');
  expect(map?.link.href).toContain('territoires=58095');
});

describe('a statistic that is borrowed', () => {
  const lent = { age: 'drom', diploma: 'drom', income: 'drom' } as const;
  const shares = { ...old().shares, diploma: [0.4, 0.45, 0.15], lowIncome: 0.6 } as const;
  const published = { ageBands: null, sansDiplome: null } as const;
  const reasonsOf = (commune: CommuneProfile) =>
    planOf({ ...commune, population: 9_000 }, { inside: [], outside: [fs(3)] }).flatMap(
      ({ because }) =>
        because.filter(
          (reason) =>
            (reason.code === 'driver' && reason.factor !== 'territory') ||
            (reason.code === 'figure' && reason.figure === 'lowIncome'),
        ),
    );

  test('is told so in every reason that rests on it, and only then', () => {
    const borrowed = reasonsOf(communeLike({ shares, published, sources: lent }));
    const own = reasonsOf(communeLike({ shares, published }));
    expect(borrowed.length).toBeGreaterThan(1);
    for (const reason of borrowed) expect(reason).toHaveProperty('borrowed', true);
    for (const reason of own) expect(reason).not.toHaveProperty('borrowed');
  });
});

describe('a territory overseas in part', () => {
  const here = (codes: readonly string[]) =>
    codes.map((code) => communeLike({ code, population: 10_000 }));
  const saidOf = (codes: readonly string[]) => {
    const communes = here(codes);
    const area = { kind: 'selection', code: null, nom: 'Liste' } as const;
    const total = diagnoseArea(area, communes, REFERENCE_MODEL);
    return adviseArea(area, communes, total, NO_PLACE).actions;
  };
  const OVERSEAS = ['97105', '97209', '97302', '97411', '97611'];
  const MAINLAND = ['2A004', '33063', '58194', '59350', '75056', '69123', '13055'];
  const adapted = (codes: readonly string[]) =>
    saidOf(codes)
      .filter(({ id }) => id === 'accueil-outre-mer')
      .flatMap(({ because }) => because.map(reasonText))
      .map((said) => said.replace(/[\u00a0\u202f]/g, ' '));

  test('five communes of ten are said to be five, with their own inhabitants only', () => {
    expect(adapted([...OVERSEAS, ...MAINLAND.slice(0, 5)])).toEqual([
      '5 communes sur 10 sont outre-mer : 50 000 habitants.',
    ]);
  });

  test.each(['97601', '97611', '97617'])(
    'in Mayotte (%s), which the survey left out, what it found is said of the other départements',
    (code) => {
      const facts = saidOf([code])
        .filter(({ id }) => id === 'accueil-outre-mer')
        .map(({ fact }) => fact.replace(/[\u00a0\u202f]/g, ' '));
      expect(facts).toEqual([
        'Dans les autres départements d’outre-mer, l’INSEE a trouvé plus d’habitants sans usage d’internet ou sans compétence de base que dans l’Hexagone (2021). Mayotte n’était pas dans l’enquête.',
      ]);
    },
  );

  test('a few among many call for nothing', () => {
    expect(adapted([...OVERSEAS.slice(0, 2), ...MAINLAND])).toEqual([]);
  });

  test('no sentence says what the territory is, unless all its communes are', () => {
    fc.assert(
      fc.property(fc.subarray([...OVERSEAS, ...MAINLAND], { minLength: 1 }), (codes) => {
        const sentences = saidOf(codes).flatMap(({ because }) => because.map(reasonText));
        const said = sentences.includes('Le territoire est outre-mer.');
        expect(said && codes.some((code) => !code.startsWith('97'))).toBe(false);
        expect(adapted(codes).includes('La commune est outre-mer.')).toBe(false);
      }),
    );
    expect(adapted(OVERSEAS)[0]).toBe('Le territoire est outre-mer.');
  });
});

describe('however much is asked for', () => {
  const asked = { salle: 'no', confidentialite: 'no', equipement: 'no', aidant: 'no' } as const;
  const general = [
    'reunir-acteurs',
    'partager-ressources',
    'verifier-carte',
    'gouvernance-fne',
    'trouver-financements',
  ];

  test('one line tells where excluded people are assisted, in the place of the last that nobody asked for', () => {
    const places = { inside: [placeLike()], outside: [] };
    expect(idsOf(old(), places)).toContain('aller-vers-aines');
    expect(idsOf(old(), places, {}, asked)).toEqual([
      'trouver-salle',
      'former-aidant',
      'coin-confidentiel',
      'equiper-lieu',
      'appui-france-services',
      ...general,
    ]);
  });

  test('a commune first reads what it is cited for: Nouvoitou', () => {
    const nouvoitou = communeLike({ code: '35204' });
    expect(idsOf(nouvoitou, { inside: [], outside: [fs(5)] }, {}, asked)).toEqual([
      'ateliers-bibliotheque',
      'trouver-salle',
      'former-aidant',
      'coin-confidentiel',
      'equiper-lieu',
      ...general,
    ]);
  });
});

test('what the example of a commune shows done is not advised to it', () => {
  const places = { inside: [placeLike()], outside: [] };
  const ids = (code: string) => idsOf(communeLike({ code }), places, {}, { aidant: 'no' });
  expect(ids('58095')).toContain('encadrer-benevoles');
  expect(ids('35204')).not.toContain('encadrer-benevoles');
});

test('in a city the France services near by comes first, and no other help passes before what nobody can use alone', () => {
  const city = communeLike({
    population: 150_000,
    surroundings: { qpv: true, tauxPauvrete: 0.35 },
  });
  expect(idsOf(city, { inside: [], outside: [fs(5)] })).toEqual([
    'france-services-voisin',
    'contrat-de-ville',
    'centre-social',
    'equiper-menages',
    'analyse-besoins-sociaux',
    'reunir-acteurs',
    'partager-ressources',
    'verifier-carte',
    'gouvernance-fne',
    'trouver-financements',
  ]);
});

test('a place of a kept plan is said at its distance, or at none', () => {
  const titleOf = (commune: CommuneProfile, places: CommunePlaces) =>
    actionFor(
      'france-services-voisin',
      estimate(commune, REFERENCE_MODEL),
      localActors(commune, places),
      communeContext(commune),
    )?.title.replace(/[\u00a0\u202f]/g, ' ');
  expect(titleOf(communeLike(), { inside: [], outside: [fs(90)] })).toBe(
    'Orienter vers France services de Varennes-Vauzelles, à 90 km à vol d’oiseau',
  );
  expect(titleOf(communeLike(), NO_PLACE)).toBe('Orienter vers France services');
});

test.each([
  [99_999, 'Vérifier s’il reste un conseiller numérique à Decize'],
  [100_000, 'Vérifier s’il reste des conseillers numériques à Decize'],
])('a commune of %i inhabitants is spoken to as a town or as a city: %s', (population, title) => {
  const plan = planOf(communeLike({ population }));
  expect(plan.find(({ id }) => id === 'verifier-conseiller')?.title).toBe(title);
});
