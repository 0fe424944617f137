// What is advised in situations that differ, to the word: who can help and why, what to do first and why. A change of a
// rule or of a sentence is seen in these files, which are written again by `npx vitest run tests/src/advice/plans.test.ts -u`.
import { expect, test } from 'vitest';
import {
  ACTION_IDS,
  type Action,
  type ActorMarks,
  actionFor,
  actorsIn,
  areaContext,
  communeContext,
  type LocalActor,
  mergePlaces,
  offeredIn,
  type ReadinessAnswers,
  recommend,
  type TerritoryContext,
} from '../../../src/advice/index.ts';
import { INDICATORS } from '../../../src/advice/indicators.ts';
import type { AnyEstimate } from '../../../src/advice/situation.ts';
import {
  actorWhyText,
  carrierText,
  effortText,
  placeFacts,
  reasonText,
} from '../../../src/advice/words.ts';
import { diagnoseArea, estimate } from '../../../src/index.ts';
import type { CommuneProfile } from '../../../src/terms/commune.ts';
import type { Area } from '../../../src/terms/estimate.ts';
import type { CommunePlaces } from '../../../src/terms/place.ts';
import { REFERENCE_MODEL } from '../../golden/reference.ts';
import { communeLike, NO_PLACE, placeLike } from './territories.ts';

interface Situation {
  readonly estimated: AnyEstimate;
  readonly context: TerritoryContext;
  readonly actors: readonly LocalActor[];
  readonly answers: ReadinessAnswers;
}

function ofCommune(
  commune: CommuneProfile,
  places: CommunePlaces = NO_PLACE,
  marks: ActorMarks = {},
  answers: ReadinessAnswers = {},
): Situation {
  const context = communeContext(commune);
  const actors = actorsIn(context, places, marks);
  return { estimated: estimate(commune, REFERENCE_MODEL), context, actors, answers };
}

function ofArea(area: Area, communes: readonly CommuneProfile[], places = NO_PLACE): Situation {
  const context = areaContext(area, communes);
  const estimated = diagnoseArea(area, communes, REFERENCE_MODEL);
  return { estimated, context, actors: actorsIn(context, places), answers: {} };
}

const library = (given: Parameters<typeof placeLike>[0] = {}) =>
  placeLike({ kind: 'bibliotheque', ...given });
const vauzelles = { communeCode: '58303', communeNom: 'Varennes-Vauzelles' };
const other = (given: Parameters<typeof placeLike>[0]) =>
  placeLike({ kind: 'autre', nom: 'Maison des associations', source: 'votreListe', ...given });
const old = { ...communeLike().shares, age: [0.1, 0.12, 0.2, 0.28, 0.3] } as const;
const several = (count: number, given: Parameters<typeof communeLike>[0] = {}) =>
  Array.from({ length: count }, (_, i) =>
    communeLike({ code: `5809${i}`, nom: `Commune ${i}`, ...given, population: 400 * (i + 1) }),
  );

/** Called in each test: what is called before them, no fault put into it is seen (`npm run mutation`). */
const SITUATIONS = {
  'ville-dotee': () =>
    ofCommune(communeLike({ surroundings: { qpv: true, tauxPauvrete: 0.31 } }), {
      inside: [
        placeLike({ hours: [[{ from: 540, to: 750 }], [], [], [], [], []] }),
        placeLike({ weeklyHours: null, nom: 'France services La Poste' }),
        library({ staff: 3, weeklyHours: 30 }),
        library({ nom: 'Bibliothèque du Bourg', weeklyHours: 4 }),
        library({ nom: 'Bibliobus', itinerant: true, format: 'bus' }),
        other({ role: 'centreSocial', aidantsConnect: true, updated: '2026-05' }),
      ],
      outside: [placeLike({ ...vauzelles, distanceKm: 3.4 })],
    }),
  'bourg-rural': () =>
    ofCommune(
      communeLike({
        population: 3_000,
        territory: 'rural',
        shares: old,
        surroundings: { frr: true, fibre: 0.3 },
      }),
      {
        inside: [library({ weeklyHours: null })],
        outside: [
          placeLike({ ...vauzelles, distanceKm: 12.3 }),
          library({ ...vauzelles, distanceKm: 3 }),
          other({ ...vauzelles, role: 'ccas', distanceKm: 4 }),
        ],
      },
    ),
  hameau: () =>
    ofCommune(communeLike({ population: 60, territory: 'rural', shares: old }), {
      inside: [],
      outside: [placeLike({ ...vauzelles, distanceKm: 18 })],
    }),
  'tres-petite': () => ofCommune(communeLike({ population: 12, territory: 'rural' })),
  ile: () =>
    ofCommune(communeLike({ code: '29083', population: 263, territory: 'rural', epci: null })),
  guyane: () =>
    ofCommune(
      communeLike({
        code: '97353',
        population: 9_000,
        territory: 'overseasRural',
        departement: { code: '973', nom: 'Guyane' },
        region: { code: '03', nom: 'Guyane' },
        sources: { age: 'drom', diploma: 'drom', income: 'drom' },
      }),
      NO_PLACE,
    ),
  'sans-rien': () => ofCommune(communeLike({ population: 50_000 }), NO_PLACE, { ccas: 'absent' }),
  'dite-par-le-visiteur': () =>
    ofCommune(
      communeLike(),
      { inside: [library()], outside: [] },
      { conseillerNumerique: 'present', benevoles: 'contacted', associations: 'absent' },
      {
        salle: 'no',
        equipement: 'partly',
        aidant: 'no',
        offre: 'no',
        role: 'no',
        connexion: 'yes',
      },
    ),
  citee: () =>
    ofCommune(communeLike({ code: '58194', nom: 'Nevers', population: 33_000 }), {
      inside: [placeLike(), library({ staff: 2 })],
      outside: [],
    }),
  intercommunalite: () =>
    ofArea(
      { kind: 'epci', code: '200067916', nom: 'CC Sud Nivernais' },
      several(6, { territory: 'rural', surroundings: { frr: true } }),
      {
        inside: [
          placeLike({ communeCode: '58090', communeNom: 'Commune 0' }),
          library({ communeCode: '58091', communeNom: 'Commune 1', weeklyHours: 20 }),
        ],
        outside: [placeLike({ ...vauzelles, distanceKm: 8 })],
      },
    ),
  departement: () =>
    ofArea(
      { kind: 'departement', code: '58', nom: 'Nièvre' },
      several(5).map((one, i) => ({ ...one, epci: { code: `20000000${i}`, nom: `CC ${i}` } })),
      {
        inside: [placeLike(), placeLike({ itinerant: true, format: 'touring' }), library()],
        outside: [],
      },
    ),
  // One where nobody lives: nothing is owed to it.
  'petites-communes': () =>
    ofArea({ kind: 'epci', code: '200067916', nom: 'CC Sud Nivernais' }, [
      ...several(3, { territory: 'rural' }),
      communeLike({ code: '58099', population: 0, territory: 'rural' }),
    ]),
  'petites-iles': () =>
    ofArea({ kind: 'selection', code: null, nom: 'Îles' }, [
      communeLike({ code: '29083', population: 263, territory: 'rural', epci: null }),
      communeLike({ code: '29155', population: 830, territory: 'rural', epci: null }),
    ]),
  'grandes-communes': () =>
    ofArea({ kind: 'ept', code: '200057867', nom: 'Plaine Commune' }, [
      communeLike({ code: '93066', population: 149_000, surroundings: { qpv: true } }),
      communeLike({ code: '93001', population: 90_000 }),
    ]),
  'outre-mer-en-partie': () =>
    ofArea({ kind: 'selection', code: null, nom: 'Liste' }, [
      communeLike({ code: '97411', territory: 'overseasUrban' }),
      communeLike({ code: '97209', territory: 'overseasUrban' }),
      communeLike(),
    ]),
  paris: () =>
    ofArea({ kind: 'departement', code: '75', nom: 'Paris' }, [
      communeLike({ code: '75056', nom: 'Paris', population: 2_100_000, epci: null }),
    ]),
} as const satisfies Readonly<Record<string, () => Situation>>;

/** Said as a person reads it, no-break spaces plain. */
const plain = (lines: readonly string[]) => `${lines.join('\n').replace(/[\u00a0\u202f]/g, ' ')}\n`;

test.each(Object.entries(SITUATIONS))('%s', async (name, situation) => {
  const { estimated, context, actors, answers } = situation();
  const plan = recommend(estimated, actors, context, answers);
  const lines = [
    ...actors.flatMap(({ name: called, kind, status, distanceKm, why, place }) => [
      `${kind} ${status} ${distanceKm ?? '-'} | ${called} | ${actorWhyText(why)}`,
      ...(place === null ? [] : [`    ${placeFacts(place).join(' · ')}`]),
    ]),
    '',
    ...plan.flatMap(({ id, score, carrier, because }) => [
      `${score} ${id} (${carrier})`,
      ...because.map((reason) => `    ${reasonText(reason)}`),
    ]),
  ];
  await expect(plain(lines)).toMatchFileSnapshot(`plans/${name}.txt`);
});

/** All that an action says, with its carrier. */
function wordsOf(action: Action): string[] {
  const { id, title, decision, fact, firstStep, carrier, effort, link } = action;
  return [
    `${id} (${carrierText(carrier)}, ${effortText[effort]})`,
    ...[title, decision ?? [], fact, firstStep, INDICATORS[id], link.href]
      .flat()
      .map((text) => `    ${text}`),
  ];
}

const EVERY_ACTION = ['ville-dotee', 'bourg-rural', 'hameau', 'departement'] as const;
type Name = keyof typeof SITUATIONS;

test.each(EVERY_ACTION)('the words of every action, in %s', async (name) => {
  const { estimated, context, actors, answers } = SITUATIONS[name]();
  const lines = ACTION_IDS.flatMap((id) => {
    const action = actionFor(id, estimated, actors, context, answers);
    return action === null ? [`${id}: none`] : wordsOf(action);
  });
  await expect(plain(lines)).toMatchFileSnapshot(`plans/${name}-actions.txt`);
});

const others = Object.entries(SITUATIONS).filter(
  ([name]) => !EVERY_ACTION.some((whole: Name) => whole === name),
);
test.each(others)('the words of what is to be done first, in %s', async (name, situation) => {
  const { estimated, context, actors, answers } = situation();
  const lines = recommend(estimated, actors, context, answers).flatMap(wordsOf);
  await expect(plain(lines)).toMatchFileSnapshot(`plans/${name}-actions.txt`);
});

test('of an action that a plan keeps where nothing calls for it any more, no sentence lacks its end', () => {
  const cut = Object.entries(SITUATIONS).flatMap(([name, situation]) => {
    const { estimated, context, actors, answers } = situation();
    return ACTION_IDS.flatMap((id) => {
      const action = actionFor(id, estimated, actors, context, answers);
      if (action === null) return [`${name}: ${id}`];
      const { title, decision, fact, firstStep } = action;
      const said = [title, decision ?? [], fact, firstStep].flat();
      return said.filter((text) => !/[\p{L}\d».)?]$/u.test(text)).map((text) => `${name}: ${text}`);
    });
  });
  expect(cut).toEqual([]);
});

test('the communes that the articles cite read first what they are cited for', async () => {
  const cited = ['35204', '78481', '45197', '58194', '02676', '92023', '92007'];
  const lines = [...cited, '58095'].flatMap((code) => {
    const { estimated, context, actors, answers } = ofCommune(communeLike({ code }));
    const plan = recommend(estimated, actors, context, answers);
    const [first] = plan;
    return [
      `${code}: ${plan.map(({ id }) => id).join(' ')}`,
      ...offeredIn(context).map((offered) => `    ${offered}`),
      ...(first ? [first.title, first.fact, first.firstStep, first.carrier] : []).map(
        (text) => `    ${text}`,
      ),
    ];
  });
  await expect(plain(lines)).toMatchFileSnapshot('plans/citees.txt');
});

test('places that two lists tell are the visitor’s, with what only the other knows', () => {
  const listed = library({ telephone: '03 86 00 00 00', weeklyHours: 20, byAppointment: true });
  const brought = other({ nom: 'MÉDIATHÈQUE de Decize', adresse: null, weeklyHours: null });
  const [merged, ...more] = mergePlaces([listed], [brought]);
  expect(more).toEqual([]);
  expect(merged).toEqual({ ...listed, nom: brought.nom, source: 'votreListe' });
  const own = { ...brought, adresse: '2 rue du Test', telephone: '01 80 05 98 80', weeklyHours: 7 };
  expect(mergePlaces([listed], [own])[0]).toEqual({
    ...listed,
    nom: own.nom,
    source: 'votreListe',
    adresse: '2 rue du Test',
    telephone: '01 80 05 98 80',
    weeklyHours: 7,
  });
});
