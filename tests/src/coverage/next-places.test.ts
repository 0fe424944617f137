// Who is far, and where one more place would help: real communes and estimates, with places put by hand.
import { describe, expect, test } from 'vitest';
import { encodePoints, type HelpPoint } from '../../../src/coverage/build.ts';
import { TIER_OF } from '../../../src/coverage/coverage.ts';
import { decodePoints } from '../../../src/coverage/files.ts';
import {
  answerOf,
  createCoverage,
  DISTANCES_KM,
  describeNextPlaces,
  FIRST_QUESTION,
  NEEDS,
  type Need,
  nextPlaces,
  type Question,
} from '../../../src/coverage/index.ts';
import { estimate } from '../../../src/estimate/index.ts';
import { type CommuneProfile, diagnoseArea } from '../../../src/index.ts';
import { groupBy } from '../../../src/terms/group-by.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
const model = await store.model();
const nievre = await store.departement('58');
const finistere = await store.departement('29');

const NEVERS: HelpPoint = {
  latitude: 46.9877,
  longitude: 3.1568,
  lists: { assistance: ['franceServices2024'], training: [] },
  opening: 'early',
  staffUnknown: false,
  commune: '58194',
};
/** Château-Chinon: known by two lists, and open on Saturdays. */
const MORVAN: HelpPoint = {
  latitude: 47.0654,
  longitude: 3.9334,
  lists: { assistance: ['franceServices2024', 'aidantsConnect2024'], training: [] },
  opening: 'late',
  staffUnknown: false,
  commune: '58062',
};
const ask = (points: readonly HelpPoint[], question: Partial<Question> = {}, communes = nievre) =>
  nextPlaces(communes, points, model, { ...FIRST_QUESTION, ...question });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const saidOf = (found: ReturnType<typeof nextPlaces>) =>
  plain(
    describeNextPlaces(found)
      .map((block) => ('sentence' in block ? block.sentence : JSON.stringify(block.table)))
      .join('\n'),
  );
const codesOf = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);

test('near Nevers nobody is far; doubling the detour is halving the distance', () => {
  const { far } = ask([NEVERS, MORVAN]);
  expect(codesOf(far.communes)).not.toContain('58194');
  expect(codesOf(far.communes)).not.toContain('58062');
  expect(codesOf(far.communes)).toContain('58079');
  expect(codesOf(ask([NEVERS], { detour: 2 }).far.communes)).toEqual(
    codesOf(ask([NEVERS], { withinKm: 5 }).far.communes),
  );
});

test('only places known to open on Saturdays or late answer, when that is asked', () => {
  const found = ask([NEVERS, MORVAN], { late: true });
  expect(codesOf(found.far.communes)).toContain('58194');
  expect(codesOf(found.far.communes)).not.toContain('58062');
  const { answering, unknown, withHours, late } = found.places;
  expect([answering.length, unknown.length, withHours, late]).toEqual([2, 0, 2, 1]);
});

test('a place answers its own need: none of these trains', () => {
  expect(ask([NEVERS, MORVAN], { need: 'training' }).far.communes).toHaveLength(309);
});

test('nobody crosses the sea: a place on the coast does not answer for Île-Molène, nor is Ouessant reached from it', () => {
  const coast = { ...NEVERS, latitude: 48.36, longitude: -4.77 };
  const { far, withoutRoad, stops } = ask([coast], { withinKm: 10, stops: 10 }, finistere);
  expect(codesOf(far.communes)).toContain('29084');
  expect(withoutRoad.map(({ nom }) => nom)).toEqual([
    'Île-de-Batz',
    'Île-de-Sein',
    'Île-Molène',
    'Ouessant',
  ]);
  expect(saidOf(ask([coast], { withinKm: 10 }, finistere))).toContain(
    '4 communes sont sur une île ou sans route : Île-de-Batz, Île-de-Sein, Île-Molène, Ouessant.',
  );
  for (const stop of stops) {
    if (codesOf(stop.communes).includes('29155')) expect(stop.commune.code).toBe('29155');
  }
});

test('the stops reach what they say, and the answer is worked out again at both ends and without each list', () => {
  const found = ask([NEVERS, MORVAN]);
  expect(found.stops).toHaveLength(3);
  const reached = found.stops.flatMap(({ communes }) => codesOf(communes));
  expect(new Set(reached).size).toBe(reached.length);
  expect(codesOf(found.together.communes)).toEqual(reached);
  expect(found.variations.map(({ variation }) => variation)).toEqual([
    'low',
    'high',
    'franceServices2024',
    'aidantsConnect2024',
  ]);
  // Both lists know Château-Chinon: without that of Aidants Connect nothing changes.
  expect(found.variations[3]?.kept).toBeCloseTo(1, 12);
  for (const { kept } of found.variations) expect(kept).toBeLessThanOrEqual(1 / (1 - 1 / Math.E));
});

test('a list that is the only one is not left out: nobody would be helped anywhere', () => {
  const found = ask([NEVERS]);
  expect(found.variations.map(({ variation }) => variation)).toEqual(['low', 'high']);
  expect(saidOf(found)).toContain(
    'Le calcul n’est pas refait sans la liste des France services : c’est la seule source qui réponde ici, et sans elle tout le monde serait loin.',
  );
  expect(ask([NEVERS, MORVAN]).onlyList).toBeNull();
});

test('straight lines, mountains and unknown hours are said', () => {
  const said = saidOf(ask([{ ...NEVERS, opening: 'unknown' }]));
  expect(said).toContain(
    'Les distances sont des lignes droites depuis le centre de chaque commune',
  );
  expect(said).toContain('Un massif touche une partie du département : Nièvre.');
  expect(said).toContain(
    'Le seul lieu d’ici et d’autour n’a pas d’horaires dans nos listes : nous ne savons pas s’il ouvre',
  );
  expect(said).toContain('au moins 63 % (1 − 1/e)');
});

test('mountains are told once, with a number only where a département is mountains all over', async () => {
  const hautesAlpes = saidOf(ask([], {}, await store.departement('05')));
  expect(hautesAlpes).toMatch(/\d+ communes loin d’un lieu sont dans un département de montagne/);
  expect(hautesAlpes).not.toContain('Un massif touche');
  expect(saidOf(ask([], {}, await store.departement('62')))).not.toMatch(/massif|montagne/);
});

describe('a library of which no staff is published', () => {
  const LIBRARY: HelpPoint = {
    ...NEVERS,
    lists: { assistance: [], training: [] },
    opening: 'unknown',
    staffUnknown: true,
  };
  const training = { need: 'training', late: false } as const;

  test('answers nothing but training, and nobody knows whether it does', () => {
    expect(answerOf(LIBRARY, training)).toBe('unknown');
    expect(answerOf(LIBRARY, { need: 'assistance', late: false })).toBe('no');
    expect(answerOf({ ...LIBRARY, opening: 'early' }, { ...training, late: true })).toBe('no');
    expect(answerOf(LIBRARY, { ...training, without: 'bibliotheques2025' })).toBe('no');
  });

  test('makes nobody far nor near: who lives around is counted apart, and no stop is looked for there', () => {
    const found = ask([LIBRARY], { need: 'training' });
    expect(codesOf(found.beyond[10].communes)).toHaveLength(309);
    expect(codesOf(found.beyond[10].unsure.communes)).toContain('58194');
    expect(codesOf(found.unsure.communes)).toEqual(codesOf(found.beyond[10].unsure.communes));
    expect(codesOf(found.far.communes)).not.toContain('58194');
    const near = new Set(codesOf(found.unsure.communes));
    for (const { communes } of found.stops) {
      expect(codesOf(communes).filter((code) => near.has(code))).toEqual([]);
    }
    expect(found.variations.map(({ variation }) => variation)).toContain('unsure');
    const said = saidOf(found);
    expect(said).toContain('Autour, une bibliothèque ne dit rien de son personnel');
    expect(said).toContain('Dont nous ne savons pas');
  });

  test('where only such a one is near, it is said that nothing is known, and no stop is proposed: Paris', async () => {
    const paris = { ...LIBRARY, latitude: 48.86, longitude: 2.35 };
    const found = ask([paris], { need: 'training' }, await store.departement('75'));
    expect(found.stops).toEqual([]);
    expect(found.far.communes).toEqual([]);
    expect(codesOf(found.unsure.communes)).toEqual(['75056']);
    expect(saidOf(found)).toContain('Nous ne savons pas si quelqu’un est aussi loin');
  });

  test.each([{ late: false }, { late: true }])(
    'all that are far are told once, as sure or as unknown: %j',
    ({ late }) => {
      for (const need of NEEDS) {
        const found = ask([NEVERS, MORVAN, { ...LIBRARY, latitude: 47.2 }], { need, late });
        const beyond = (late ? found.beyondLate : found.beyond)[10];
        expect([...codesOf(found.far.communes), ...codesOf(found.unsure.communes)].sort()).toEqual(
          codesOf(beyond.communes),
        );
      }
    },
  );
});

describe('stops that reach as many', () => {
  const peopleIn = (commune: CommuneProfile, need: Need) =>
    commune.population * estimate(commune, model).shares[TIER_OF[need]].point;

  test.each(['05', '12', '29', '2A', '48', '89', '974', '976'])(
    'in %s, the commune where most of those reached live is proposed, then the most peopled',
    async (departement) => {
      const points = await createCoverage(store)([departement]);
      const communes = await store.departement(departement);
      for (const need of NEEDS) {
        const { far, stops } = ask(points, { need, stops: 10 }, communes);
        const left = new Set(codesOf(far.communes));
        // Who is near a place, or reached from a stop before, is not reached.
        const atHome = (one: CommuneProfile) => (left.has(one.code) ? peopleIn(one, need) : 0);
        for (const { commune, equals, communes: reached } of stops) {
          for (const equal of equals) {
            const more = atHome(commune) - atHome(equal);
            expect([commune.nom, equal.nom, more > 1e-9]).toEqual([
              commune.nom,
              equal.nom,
              more !== 0 || commune.population < equal.population,
            ]);
          }
          for (const { code } of reached) left.delete(code);
        }
      }
    },
  );

  test('Perceneige, where 85 of those reached live, rather than Thorigny-sur-Oreuse, larger but near a place', async () => {
    const points = await createCoverage(store)(['89']);
    const found = ask(points, {}, await store.departement('89'));
    expect(found.stops.map(({ commune }) => commune.nom)).toContain('Perceneige');
    expect(found.stops.map(({ commune }) => commune.nom)).not.toContain('Thorigny-sur-Oreuse');
  });

  test('are told in one order, whatever that of the communes given', () => {
    const back = ask([NEVERS, MORVAN], {}, [...nievre].reverse());
    expect(saidOf(back)).toBe(saidOf(ask([NEVERS, MORVAN])));
  });

  test('Le Tampon rather than Entre-Deux, which has a lower code', async () => {
    const reunion = await store.departement('974');
    const two = reunion.filter(({ nom }) => ['Le Tampon', 'Entre-Deux'].includes(nom));
    const [stop] = ask([], {}, two).stops;
    expect([stop?.commune.nom, stop?.equals.map(({ nom }) => nom)]).toEqual([
      'Le Tampon',
      ['Entre-Deux'],
    ]);
    expect(saidOf(ask([], {}, two))).toContain(
      '1. Le Tampon (La Réunion), à égalité avec Entre-Deux',
    );
  });
});

describe('whether the answer holds', () => {
  test('where nothing is known, the stops that a supposition gives are told as such: La Réunion', async () => {
    const points = await createCoverage(store)(['974']);
    const found = ask(points, { need: 'training' }, await store.departement('974'));
    expect(found.stops).toEqual([]);
    expect(found.supposed.length).toBeGreaterThan(0);
    const said = saidOf(found);
    expect(said).toContain(
      'Par hypothèse, si les lieux dont nous ne savons rien ne répondaient pas',
    );
    expect(said).toContain(`1. ${found.supposed[0]?.commune.nom}`);
    expect(ask([NEVERS]).supposed).toEqual([]);
  });

  test('a case that overturns it is named, with what the same stops are worth there: Hautes-Alpes', async () => {
    const points = await createCoverage(store)(['05']);
    const found = ask(points, { need: 'training' }, await store.departement('05'));
    expect(saidOf(found)).toContain(
      'La réponse ne tient pas si les lieux dont nous ne savons rien ne répondent pas (12 %)',
    );
    expect(saidOf(ask([NEVERS]))).toContain('La réponse tient : dans tous ces cas');
  });
});

describe('a commune that holds a place, far from its centre or not', () => {
  test('is set apart where its centre is far: no stop of Guyane is sought in Saint-Laurent-du-Maroni, whose France services is at 59 km', async () => {
    const points = await createCoverage(store)(['973']);
    const found = ask(points, {}, await store.departement('973'));
    expect(found.apart.communes.map(({ nom }) => nom)).toEqual([
      ...['Iracoubo', 'Mana', 'Saint-Georges', 'Roura', 'Saint-Laurent-du-Maroni', 'Sinnamary'],
      ...['Camopi', 'Grand-Santi', 'Apatou', 'Papaichton'],
    ]);
    expect(found.stops.map(({ commune }) => commune.nom)).toEqual([
      ...['Maripasoula', 'Awala-Yalimapo', 'Régina'],
    ]);
    expect(saidOf(found)).toContain(
      'Mises à part : 10 communes ont un lieu qui répond, mais loin du centre, où tous leurs habitants sont comptés. Nous ne savons pas qui y est loin : aucun arrêt n’y est cherché. Regardez d’abord où vivent leurs habitants, et ce lieu : Iracoubo (à 28 km), Mana (à 67 km), Saint-Georges (à 31 km), Roura (à 13 km), Saint-Laurent-du-Maroni (à 59 km)',
    );
    expect(found.existing.get('97311')?.sure).toBe(true);
    expect(found.existing.get('97311')?.km).toBeCloseTo(59.2, 1);
    // They are among those of whom nobody knows, and the others are far for sure.
    expect(codesOf(found.beyond[10].unsure.communes)).toEqual(codesOf(found.apart.communes));
    expect(found.beyond[10].communes).toHaveLength(16);
    expect(found.far.communes).toHaveLength(6);
    const training = ask(points, { need: 'training' }, await store.departement('973'));
    expect(saidOf(training)).toContain(
      'Mise à part : Sinnamary a un lieu qui répond, mais à 16 km du centre, où tous ses habitants sont comptés.',
    );
  });

  test('law, whatever is asked, in Guyane and Savoie: none that is set apart is proposed, nor reached, nor told far for sure', async () => {
    let apart = 0;
    for (const departement of ['973', '73']) {
      const points = await createCoverage(store)([departement]);
      const communes = await store.departement(departement);
      for (const need of NEEDS)
        for (const withinKm of DISTANCES_KM)
          for (const late of [false, true])
            for (const detour of [1, 2]) {
              const found = ask(points, { need, withinKm, late, detour, stops: 10 }, communes);
              const codes = new Set(codesOf(found.apart.communes));
              apart += codes.size;
              for (const code of codes) expect(found.existing.get(code)?.sure, code).toBe(true);
              const told = [...found.stops, ...found.supposed].flatMap((stop) =>
                codesOf([stop.commune, ...stop.communes, ...stop.equals]),
              );
              const far = [...codesOf(found.far.communes), ...codesOf(found.unsure.communes)];
              expect([...told, ...far].filter((code) => codes.has(code))).toEqual([]);
            }
    }
    expect(apart).toBeGreaterThan(50);
  });

  test('is said to be wide where its centre is proposed: Saint-Laurent-du-Maroni has no place that trains', async () => {
    const points = await createCoverage(store)(['973']);
    const found = ask(points, { need: 'training' }, await store.departement('973'));
    // To be chosen in every case proves nothing there.
    expect(saidOf(found)).toContain('"3 cas sur 3, mais commune étendue"');
    expect(saidOf(found)).toContain(
      'Une commune étendue peut être proposée parce que son centre la décrit mal.',
    );
    expect(saidOf(ask([NEVERS, MORVAN]))).not.toContain('étendue');
  });

  test('is said to be large where it is counted as far: all of Paris at one point', async () => {
    const points = await createCoverage(store)(['75']);
    const found = ask(points, { need: 'training' }, await store.departement('75'));
    expect(saidOf(found)).toContain(
      'Paris est comptée loin, mais s’étend à plus de 5 km de son centre. Un seul point ne décrit pas une commune étendue',
    );
    expect(ask([NEVERS, MORVAN]).extended).toEqual([]);
  });

  test('is reached by no stop elsewhere: what one point tells of it is not known to be true', () => {
    const [first] = ask([NEVERS]).stops;
    const reached = first?.communes.find(({ code }) => code !== first.commune.code);
    const far: HelpPoint = { ...MORVAN, latitude: 43, commune: reached?.code ?? '' };
    const found = ask([NEVERS, far]);
    expect(codesOf(found.apart.communes)).toEqual([reached?.code]);
    expect(found.stops.flatMap(({ communes }) => codesOf(communes))).not.toContain(reached?.code);
    expect(saidOf(found)).toMatch(
      new RegExp(`Mise à part : ${reached?.nom} a un lieu qui répond, mais à 4\\d\\d km du centre`),
    );
    // Where it may answer or not, nobody is known to be far there either.
    const perhaps = ask([NEVERS, { ...far, opening: 'unknown' }], { late: true });
    expect(codesOf(perhaps.unsure.communes)).toContain(reached?.code);
    expect(perhaps.apart.communes).toEqual([]);
  });

  test('holds nothing for a need that its place does not answer', () => {
    expect(ask([{ ...MORVAN, commune: '58062' }], { need: 'training' }).existing.size).toBe(0);
  });
});

test('each stop tells in how many of the other calculations it is chosen again', () => {
  const found = ask([NEVERS, MORVAN]);
  for (const { commune, chosenAgain } of found.stops) {
    expect(chosenAgain).toBe(
      found.variations.filter(({ communes }) => codesOf(communes).includes(commune.code)).length,
    );
  }
  expect(saidOf(found)).toContain('"4 cas sur 4"');
});

test('coverage/DEP.json is read back as it was written, and refused when it is not what it says', () => {
  const asked = { file: 'coverage/58.json', dataset: 'x' };
  const UNKNOWN: HelpPoint = {
    ...MORVAN,
    latitude: 47.2,
    lists: { assistance: [], training: [] },
    staffUnknown: true,
    commune: '2A004',
  };
  const file = { format: 1, ...asked, ...encodePoints([NEVERS, MORVAN, UNKNOWN]) };
  // In the order of communes.
  expect(decodePoints(asked, file)).toEqual([UNKNOWN, MORVAN, NEVERS]);
  const wrong = { ...file, columns: { ...file.columns, opening: [0, 3, 0] } };
  expect(() => decodePoints(asked, wrong)).toThrow(/data-invalid.*coverage\/58/);
});

test('people are those of the base that is asked for, said to be so; who is far does not depend on it', () => {
  const whole = ask([NEVERS, MORVAN]);
  const adults = nextPlaces(nievre, [NEVERS, MORVAN], model, FIRST_QUESTION, { base: '15+' });
  expect(codesOf(adults.far.communes)).toEqual(codesOf(whole.far.communes));
  for (const of of [whole, adults]) {
    for (const { communes, shown } of [of.far, of.together, ...of.stops]) {
      const area = { kind: 'selection', code: null, nom: '' } as const;
      const { rounded } = diagnoseArea(area, communes, model, { base: of.base });
      expect(shown).toEqual(rounded.display === 'figures' ? rounded.exclus : null);
    }
  }
  expect([whole.far.shown?.point, adults.far.shown?.point]).toEqual([14_100, 12_200]);
  expect(saidOf(adults)).toContain('Seules les personnes de 15 ans et plus sont comptées.');
  expect(saidOf(adults)).toContain(
    'Qui est loin : personnes de 15 ans et plus qui ont besoin d’assistance',
  );
  expect(saidOf(whole)).not.toContain('15 ans');
});

test('the national list is named exactly where one of its places is read', () => {
  const library: HelpPoint = {
    ...NEVERS,
    lists: { assistance: [], training: ['bibliotheques2025'] },
  };
  const national: HelpPoint = {
    ...MORVAN,
    lists: { assistance: [], training: ['lieuxMediation'] },
  };
  const shipped = saidOf(ask([library], { need: 'training' }));
  expect(shipped).toContain('Ici : à plus de 10 km d’une bibliothèque dont un salarié est connu.');
  expect(shipped).toContain(
    '(France services d’août 2024, bibliothèques de 2025, Aidants Connect de février 2024)',
  );
  expect(shipped).not.toContain('nationale');
  const added = saidOf(ask([library, national], { need: 'training' }));
  expect(added).toContain(
    'd’une bibliothèque dont un salarié est connu, ou d’un lieu de la liste nationale.',
  );
  expect(added).toContain(
    'Aidants Connect de février 2024, liste nationale de médiation numérique)',
  );
});

describe('where nobody is far, how many communes have no place of their own is said in the same sentence', () => {
  test('Vallée de la Bruche, beside the advice that serves its communes without a place', async () => {
    const points = await createCoverage(store)(['67']);
    const bruche = (await store.departement('67')).filter(({ epci }) => epci?.code === '246700306');
    expect(saidOf(ask(points, {}, bruche))).toContain(
      '24 communes sur 26 n’ont aucun lieu qui réponde au besoin (assistance), mais toutes en ont un à 10 km ou moins. À plus de 10 km, il n’y a donc personne à rapprocher d’un lieu.',
    );
  });

  test('so it is of every EPCI where that is so, by the places of its communes and their distances', async () => {
    const load = createCoverage(store);
    let told = 0;
    for (const departement of (await store.manifest()).departements.keys()) {
      const points = await load([departement]);
      const communes = await store.departement(departement);
      const epcis = groupBy(communes, ({ epci }) => epci?.code ?? '');
      for (const members of epcis.values()) {
        if (members.every(({ population }) => population === 0)) continue;
        for (const need of NEEDS) {
          const found = ask(points, { need, stops: 1 }, members);
          const said = saidOf(found);
          expect(said).not.toContain('aussi loin : aucun lieu');
          if (found.stops.length > 0) continue;
          if (found.unsure.communes.length + found.apart.communes.length > 0) continue;
          told += 1;
          const distances = [...found.distancesKm.values()];
          expect(Math.max(...distances)).toBeLessThanOrEqual(10);
          const inside = new Set(
            points
              .filter((point) => answerOf(point, { need, late: false }) === 'yes')
              .map(({ commune }) => commune),
          );
          const without = [...found.distancesKm.keys()].filter((code) => !inside.has(code)).length;
          const sentence =
            without === 0
              ? /(La commune a|Toutes les communes ont) un lieu qui réponde/
              : distances.length === 1
                ? /La commune n’a aucun lieu qui réponde .*, mais il y en a un à 10 km ou moins/
                : new RegExp(
                    `${without} communes? sur ${distances.length} n’(a|ont) aucun lieu qui réponde .*, mais (elle en a|toutes en ont) un à 10 km ou moins`,
                  );
          expect(said.replace(/(\d) (\d{3})/g, '$1$2')).toMatch(sentence);
        }
      }
    }
    expect(told).toBeGreaterThan(300);
  }, 300_000);
});

describe('where a stop reaches most of its people elsewhere', () => {
  const shipped = async (code: string, question: Partial<Question> = {}) => {
    const communes = await store.departement(code);
    return ask(await createCoverage(store)([code]), question, communes);
  };

  test('Lugo-di-Nazza: most live in Ghisonaccia, where a stop would reach 400 of the 550', async () => {
    const found = await shipped('2B');
    const [stop] = found.stops;
    expect(stop?.commune.nom).toBe('Lugo-di-Nazza');
    expect(stop?.elsewhere?.commune.nom).toBe('Ghisonaccia');
    expect(saidOf(found)).toContain(
      'Arrêt 1 : le plus grand nombre vit à Ghisonaccia, environ 400 sur 550. Un arrêt là-bas atteindrait environ 400 personnes.',
    );
  });

  test.each(['2B', '48', '58', '974'])(
    'law, in %s: it is a commune that the stop reaches, and a stop there reaches it, and no more than the one chosen',
    async (code) => {
      for (const need of NEEDS) {
        const { stops } = await shipped(code, { need });
        for (const { commune, communes, elsewhere, shown } of stops) {
          // Nobody of its own commune is far: all of them live elsewhere.
          if (!communes.includes(commune)) expect(elsewhere).not.toBeNull();
          if (elsewhere === null) continue;
          expect(elsewhere.commune).not.toBe(commune);
          expect(communes).toContain(elsewhere.commune);
          expect(elsewhere.reached.communes).toContain(elsewhere.commune);
          expect(elsewhere.reached.shown?.point ?? 0).toBeLessThanOrEqual(shown?.point ?? 0);
        }
      }
    },
  );
});
