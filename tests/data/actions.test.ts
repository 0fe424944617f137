// Actors and first actions of all 34 875 communes as shipped, and of those that the articles name.
// docs/ADVICE.md §3 to §5.
import { beforeAll, describe, expect, test } from 'vitest';
import { type ActorWhy, actorWhyText } from '../../src/advice/actors/why.ts';
import type { Action } from '../../src/advice/index.ts';
import {
  actorsIn,
  areaContext,
  communeContext,
  isWithinReach,
  localActors,
  placesAround,
  placesOf,
  prefill,
  recommend,
} from '../../src/advice/index.ts';
import { type Reason, reasonText } from '../../src/advice/reasons/reason.ts';
import {
  type CommuneProfile,
  diagnoseArea,
  type Estimate,
  estimate,
  type Model,
} from '../../src/index.ts';
import type { CommunePlaces, LocalPlace } from '../../src/terms/place.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

const MINUTES = 60_000;
const store = shippedStore();
let communes: CommuneProfile[];
let model: Model;

beforeAll(async () => {
  [communes, model] = await Promise.all([allCommunes(store), store.model()]);
}, 2 * MINUTES);

const located = ({ code, surroundings }: CommuneProfile) => {
  if (surroundings === null) throw new Error(`${code} has no centre`);
  return { code, latitude: surroundings.latitude, longitude: surroundings.longitude };
};

function placesNear(commune: CommuneProfile, places: readonly LocalPlace[]): CommunePlaces {
  return placesAround(located(commune), places);
}

async function adviceFor(code: string) {
  const commune = await store.commune(code);
  const near = placesNear(commune, await store.places(commune.departement.code));
  const actors = localActors(commune, near);
  return {
    near,
    actors,
    plan: recommend(estimate(commune, model), actors, communeContext(commune)),
  };
}

/** Words of a sentence, for the house limit of 25. */
const wordsOf = (sentence: string) =>
  sentence.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w)).length;

/** A pair of brackets within another is broken too: of a name that has its own. */
const BROKEN =
  /undefined|null|NaN|Infinity|\[object|'|\([^()]*\(|[^\s\u202f][;!?%](\s|$)| {2}|^\s|^$/;

function brokenIn(text: string): boolean {
  const sentences = text.split(/(?<=[.?!…])\s+(?=\p{Lu})/u);
  return BROKEN.test(text) || Math.max(...sentences.map(wordsOf)) > 25;
}

/** What only a commune with means can do is not asked of fewer than 100 inhabitants. */
const FOR_HAMLETS = [
  'appui-france-services',
  'ateliers-bibliotheque',
  'bibliotheque-voisine',
  'france-services-voisin',
  'jour-de-bateau',
  'mutualiser',
  'partager-ressources',
  'verifier-carte',
  'visiter-domicile',
];

function faultsOf(plan: readonly Action[], population: number): string[] {
  const faults: string[] = [];
  if (population === 0) return plan.length === 0 ? [] : ['advice for nobody'];
  const hamlet = population < 100;
  const tiny = population < 20;
  if (plan.length < (tiny ? 2 : 5) || plan.length > 10) faults.push(`${plan.length} actions`);
  if (new Set(plan.map(({ id }) => id)).size < plan.length) faults.push('a duplicate');
  if (new Set(plan.map(({ title }) => title)).size < plan.length) faults.push('a title twice');
  for (const { id, because } of plan) if (because.length === 0) faults.push(`${id} has no reason`);
  for (const { id } of plan) if (hamlet && !FOR_HAMLETS.includes(id)) faults.push(`${id} there`);
  for (const pillar of ['place', 'helper', 'public', 'funding']) {
    const alone = tiny || (pillar === 'place' && plan.length < 7);
    if (!alone && !plan.some((action) => action.pillar === pillar))
      faults.push(`nothing on ${pillar}`);
  }
  return faults;
}

const SHARES = ['people', 'rate-above', 'rate-below', 'driver'];
/** Reached by no road: islands without a bridge, and communes of Guyane. */
const NO_ROAD =
  /^(17004|22016|2908[234]|29155|56009|56069|5608[5678]|56114|56152|56241|85113|971(08|10|12|26|30|31)|97314|9735[23678]|97362|976(08|15))$/;
/** Each a land by itself: nobody is near. */
const GUYANE_WITHOUT_ROAD = /^97(314|35[23678]|362)$/;
/** Whoever comes is named or asked for: no list has "a helper next door". */
const NOBODY = /médiateur voisin|port d’en face|à un médiateur de passage/;
/** Whoever is called near by is: people next door aside. */
const NEAR = /(bibliothèque|lieu|communes?) voisine?s?|à proximité|alentour/i;
/** One counter, one slot, one page, one try: no first step of a city. */
const ONE =
  /une heure par semaine|un créneau par semaine hors|Imprimez une page avec|avec cinq personnes avant|visitez-en une/;
const SPECIALISED = /patrimoni|forney|mus[ée]e|cin[ée]ma|musical|conservatoire|histori|scolaire/i;

/** What must not be said to a commune of that kind. */
function indelicate(
  commune: CommuneProfile,
  plan: readonly Action[],
  near: CommunePlaces,
  estimated: Estimate,
): string[] {
  const { code, population, epci } = commune;
  const mountain = communeContext(commune).road === 'check';
  const faults: string[] = [];
  const services = near.inside.filter((p) => p.kind === 'franceServices' && !p.itinerant);
  for (const { id, title, fact, firstStep, because, carrier } of plan) {
    const tell = (fault: string) => faults.push(`${id}: ${fault}`);
    if (population < 20 && because.some((r) => SHARES.includes(r.code))) tell('a share');
    if (population < 20 && because.some((r) => r.code === 'figure' && r.figure !== 'fibre'))
      tell('a figure');
    // Put into words where they matter: a sentence costs more than a plan.
    const apart = epci === null || NO_ROAD.test(code);
    const measured = because.filter(
      (r) => apart || r.code === 'place-near' || r.code === 'place-far',
    );
    const said = [title, fact, firstStep, ...measured.map(reasonText)];
    if (said.some((text) => NOBODY.test(text))) tell('nobody that is known');
    if (NO_ROAD.test(code) && said.some((text) => /\bbus\b/i.test(text))) tell('a bus');
    if (epci === null && said.some((text) => /intercommunal|EPCI|CIAS/i.test(text)))
      tell('an EPCI');
    if (epci === null && carrier === 'epci') tell('carried by an EPCI');
    const nearest = near.outside.find((p) => p.kind === 'franceServices' && !p.itinerant);
    if (/tout près/.test(title) && !((nearest?.distanceKm ?? 99) < 6 && !mountain))
      tell('far is close');
    const within = near.outside.some((p) => isWithinReach(p) && !p.itinerant);
    if (because[0]?.code !== 'already' && said.some((text) => NEAR.test(text)) && !within)
      tell('a neighbour that nobody has');
    if (population >= 100_000 && said.some((text) => ONE.test(text))) tell('one counter in a city');
    if (population < 20_000 && /(par|trois) quartiers?\b/.test(firstStep))
      tell('quarters of a village');
    if (id === 'verifier-carte' && /les lieux situés/.test(title) !== near.inside.length > 0)
      tell('places that no list has');
    for (const reason of because) {
      if (reason.code !== 'rate-above' && reason.code !== 'rate-below') continue;
      if (code.startsWith('976')) tell('a gap where nothing is compared');
      const { low, high } = estimated.adjusted[reason.measure];
      const [bottom, middle, top] = [low / population, reason.national, high / population].map(
        (share) => Math.round(share * 100),
      );
      const apart = (bottom ?? 0) > (middle ?? 0) || (top ?? 0) < (middle ?? 0);
      if (apart === reasonText(reason).startsWith('Part estimée des'))
        tell('a gap of no certainty');
    }
    for (const text of said) {
      const [, kilometres = '', after] = text.match(/(\d+)\skm(.*)/) ?? [];
      if (after === undefined) continue;
      if (!after.includes('à vol d’oiseau')) tell('a distance of no kind');
      // A title is short: its reason says it.
      const byRoad = text === title ? said.join(' ') : after;
      if (mountain !== byRoad.includes('vérifiez par la route')) tell('a valley as a plain');
      const farInGuyane = code.startsWith('973') && Number(kilometres) > 30;
      if (GUYANE_WITHOUT_ROAD.test(code)) tell('a neighbour without a road to it');
      if (farInGuyane !== after.includes('la route peut ne pas exister'))
        tell('a road that nothing tells of');
    }
    if (id === 'ateliers-bibliotheque' && SPECIALISED.test(title)) tell('a specialised library');
    if (id === 'appui-france-services' && services.length > 1 && because[0]?.code !== 'already') {
      if (!title.includes(`les ${services.length} espaces France services`)) tell('one of several');
    }
  }
  return faults;
}

test(
  'every commune has five to ten first actions that suit it, each with a reason, none twice, no broken sentence',
  async () => {
    const faults: string[] = [];
    const sentences = new Set<string>();
    const listed = new Set<string>();
    // Many communes share a reason: each is put into words once.
    const reasons = new Map<string, Reason>();
    const whys = new Map<string, ActorWhy>();
    let count = 0;
    for (const departement of (await store.manifest()).departements.keys()) {
      const places = await store.places(departement);
      for (const commune of await store.departement(departement)) {
        const near = placesNear(commune, places);
        const actors = localActors(commune, near);
        const estimated = estimate(commune, model);
        const context = communeContext(commune);
        const { display } = estimated.rounded;
        const plan = recommend(estimated, actors, context);
        if (display === 'under-20') {
          const codes = plan.flatMap(({ because }) => because.map(({ code }) => code));
          // The diagnosis shows no share of so few people: the plan cannot lean on one.
          if (codes.includes('rate-above') || codes.includes('rate-below'))
            faults.push(`${commune.code}: a share of fewer than 20 people`);
        }
        const own = [
          ...faultsOf(plan, commune.population),
          ...indelicate(commune, plan, near, estimated),
        ];
        faults.push(...own.map((fault) => `${commune.code}: ${fault}`));
        for (const { question } of prefill(estimated, actors, context))
          if (question !== 'connexion') faults.push(`${commune.code}: ${question} is not known`);
        for (const { title, fact, firstStep, because } of plan) {
          for (const said of [title, fact, firstStep]) sentences.add(said);
          for (const reason of because) reasons.set(JSON.stringify(reason), reason);
        }
        for (const { name, why, place } of actors) {
          whys.set(JSON.stringify(why), why);
          (place === null ? sentences : listed).add(name);
        }
        count += 1;
      }
    }
    for (const reason of reasons.values()) sentences.add(reasonText(reason));
    for (const why of whys.values()) sentences.add(actorWhyText(why));
    expect(count).toBe(34_875);
    expect(faults.slice(0, 10)).toEqual([]);
    expect([...sentences].filter((said) => /équipée|aujourd’hui/.test(said))).toEqual([]);
    // A name is its producer's: a sentence is not ours to mend when the name alone is what breaks it.
    const odd = [...listed].filter(brokenIn).map((name) => name.toLowerCase());
    const ours = (said: string) => !odd.some((name) => said.toLowerCase().includes(name));
    expect(odd.length).toBeLessThan(5);
    expect([...sentences].filter(brokenIn).filter(ours).slice(0, 10)).toEqual([]);
  },
  15 * MINUTES,
);

describe('the communes that the articles name recover their places', () => {
  const insideOf = async (code: string) =>
    (await adviceFor(code)).near.inside.map(({ nom, kind }) => `${kind} ${nom}`);

  test('Nevers: two France services, its médiathèque and what Aidants Connect adds, a CCAS that the articles cite', async () => {
    expect(await insideOf('58194')).toEqual([
      'franceServices France services de Nevers - ESGO',
      'franceServices France services de Nevers - La Baratte',
      'bibliotheque Médiathèque Jean-Jaurès',
      'autre Nevers Agglomération',
      'autre Bureau Information Jeunesse de la Nièvre',
    ]);
    const { actors } = await adviceFor('58194');
    expect(actors.find(({ kind }) => kind === 'ccas')).toMatchObject({ status: 'present' });
  });

  test('Nouvoitou: its médiathèque, where workshops are to be held', async () => {
    expect(await insideOf('35204')).toEqual(['bibliotheque Médiathèque Pré en Bulles']);
    const { plan } = await adviceFor('35204');
    expect(plan.map(({ id }) => id)).toContain('ateliers-bibliotheque');
  });

  test('Saint-Erme-Outre-et-Ramecourt: its France services', async () => {
    expect(await insideOf('02676')).toContain('franceServices France services Saint-Erme');
    const { plan } = await adviceFor('02676');
    expect(plan.map(({ id }) => id)).toContain('appui-france-services');
  });

  test.each([
    ['Le Pecq', '78481'],
    ['Clamart', '92023'],
  ])('%s: a library of its own, a France services within reach', async (_, code) => {
    const { near } = await adviceFor(code);
    expect(near.inside.map(({ kind }) => kind)).toContain('bibliotheque');
    const services = [...near.inside, ...near.outside].filter(
      ({ kind }) => kind === 'franceServices',
    );
    expect(services[0]?.distanceKm).toBeLessThan(10);
  });
});

describe('what differs between communes shows in their plans', () => {
  const local = async (code: string) => {
    const { plan } = await adviceFor(code);
    return plan.slice(0, 5).map(({ id }) => id);
  };

  /** La Malène, Saint-Denis, Royan, Neuilly-sur-Seine, Saint-Denis de La Réunion. */
  const CODES = ['48088', '93066', '17306', '92051', '97411'];

  test('a village, a suburb, a seaside town, a rich commune, an overseas city, an EPCI: no two tops alike', async () => {
    const plans = await Promise.all(CODES.map(async (code) => (await adviceFor(code)).plan));
    const tops = [...plans, await planOfNevers()].map((plan) =>
      plan.slice(0, 5).map(({ id }) => id),
    );
    tops.forEach((top, i) => {
      for (const other of tops.slice(i + 1)) {
        expect(top.filter((id) => !other.includes(id)).length).toBeGreaterThanOrEqual(1);
        expect(top[0]).not.toBe(other[0]);
      }
    });
  });

  test.each([
    [
      'a village without CCAS asks for France services and trains its town hall',
      '48088',
      ['demander-france-services', 'former-accueil'],
    ],
    [
      'a poor suburb calls on the politique de la ville and equips households',
      '93066',
      ['contrat-de-ville', 'equiper-menages'],
    ],
    ['an old seaside town goes towards its elders', '17306', ['aller-vers-aines', 'abc-pix']],
    ['a rich commune offers a short hand', '92051', ['coup-de-pouce', 'encadrer-benevoles']],
    [
      'an overseas city starts from its own ways',
      '97411',
      ['accueil-outre-mer', 'contrat-de-ville'],
    ],
  ])('%s', async (_, code, ids) => {
    expect(await local(code)).toEqual(expect.arrayContaining(ids));
  });

  test.each([
    ['the village: the law on its CCAS', '48088', 'former-accueil', { code: 'ccas-optional' }],
    ['the suburb: its priority areas', '93066', 'contrat-de-ville', { code: 'qpv' }],
    [
      'the seaside town: its residents over 75',
      '17306',
      'aller-vers-aines',
      { code: 'figure', figure: 'share75' },
    ],
    [
      'the rich commune: a rate below France’s',
      '92051',
      'coup-de-pouce',
      { code: 'rate-below', measure: 'concerned' },
    ],
    ['the overseas city: where it is', '97411', 'accueil-outre-mer', { code: 'overseas' }],
  ] as const)('the reason is its own: %s', async (_, code, id, reason) => {
    const { plan } = await adviceFor(code);
    const because = plan.find((action) => action.id === id)?.because;
    expect(because).toEqual(expect.arrayContaining([expect.objectContaining(reason)]));
  });

  async function planOfNevers(): Promise<readonly Action[]> {
    const members = communes.filter(({ epci }) => epci?.code === '245804406');
    const area = { kind: 'epci', code: '245804406', nom: 'CA de Nevers' } as const;
    const near = placesOf(members.map(located), await store.places('58'));
    const context = areaContext(area, members);
    return recommend(diagnoseArea(area, members, model), actorsIn(context, near), context);
  }

  test('an intercommunality serves its communes without a place, and says how many', async () => {
    const plan = await planOfNevers();
    expect(faultsOf(plan, 66_000)).toEqual([]);
    const total = communes.filter(({ epci }) => epci?.code === '245804406').length;
    expect(plan[0]).toMatchObject({
      id: 'equilibrer-lieux',
      because: [{ code: 'communes-without-place', total }],
    });
  });
});

describe('the neighbours shipped', () => {
  test(
    'are the nearest in France, borders or not, for one commune in four hundred',
    async () => {
      const { departements } = await store.manifest();
      const all = new Map<string, LocalPlace>();
      for (const code of departements.keys()) {
        for (const place of await store.places(code)) all.set(place.id, place);
      }
      for (const commune of communes.filter((_, i) => i % 400 === 0)) {
        const shipped = placesNear(commune, await store.places(commune.departement.code));
        const whole = placesNear(commune, [...all.values()]);
        expect(shipped.outside.map(({ distanceKm }) => distanceKm)).toEqual(
          whole.outside.map(({ distanceKm }) => distanceKm),
        );
      }
    },
    3 * MINUTES,
  );

  test('leave islands to themselves: nobody crosses the sea for a workshop', async () => {
    for (const code of ['29155', '85113', '97110']) {
      const { near } = await adviceFor(code);
      const listed = [...near.inside, ...near.outside].filter(({ kind }) => kind !== 'autre');
      expect(listed.length).toBeLessThanOrEqual(2);
      expect(near.outside).toEqual([]);
    }
    const groix = await adviceFor('56069');
    expect(groix.near.outside).toEqual([]);
    const ajaccio = await adviceFor('2A004');
    expect(ajaccio.near.outside.every(({ communeCode }) => /^2[AB]/.test(communeCode))).toBe(true);
  });
});
