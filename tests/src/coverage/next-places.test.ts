// Who is far, and where one more place would help: real communes and estimates, with places put by hand.
import { expect, test } from 'vitest';
import { encodePoints, type HelpPoint } from '../../../src/coverage/build.ts';
import { decodePoints } from '../../../src/coverage/files.ts';
import {
  FIRST_QUESTION,
  nextPlaces,
  type Question,
  toldNextPlaces,
} from '../../../src/coverage/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();
const model = await store.model();
const nievre = await store.departement('58');
const finistere = await store.departement('29');

const NEVERS: HelpPoint = {
  latitude: 46.9877,
  longitude: 3.1568,
  zone: 'continent',
  lists: { assistance: ['franceServices2024'], training: [] },
  opening: 'early',
};
/** Château-Chinon: known by two lists, and open on Saturdays. */
const MORVAN: HelpPoint = {
  latitude: 47.0654,
  longitude: 3.9334,
  zone: 'continent',
  lists: { assistance: ['franceServices2024', 'aidantsConnect2024'], training: [] },
  opening: 'late',
};
const ask = (points: readonly HelpPoint[], question: Partial<Question> = {}, communes = nievre) =>
  nextPlaces(communes, points, model, { ...FIRST_QUESTION, ...question });
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
  expect(found.places).toEqual({ all: 2, withHours: 2, late: 1 });
});

test('a place answers its own need: none of these trains', () => {
  expect(ask([NEVERS, MORVAN], { need: 'training' }).far.communes).toHaveLength(309);
});

test('nobody crosses the sea: a place on the coast does not answer for Île-Molène, nor is Ouessant reached from it', () => {
  const coast = { ...NEVERS, latitude: 48.36, longitude: -4.77 };
  const { far, withoutRoad, stops } = ask([coast], { withinKm: 10, stops: 10 }, finistere);
  expect(codesOf(far.communes)).toContain('29084');
  expect(withoutRoad).toBe(4);
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
  expect(ask([NEVERS]).variations.map(({ variation }) => variation)).toEqual(['low', 'high']);
});

test('straight lines, mountains and unknown hours are said', () => {
  const said = toldNextPlaces(ask([{ ...NEVERS, opening: 'unknown' }]))
    .flatMap((block) => ('sentence' in block ? [block.sentence] : []))
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
  expect(said).toContain(
    'Les distances sont des lignes droites depuis le centre de chaque commune',
  );
  expect(said).toMatch(/\d+ communes sont peut-être en montagne/);
  expect(said).toContain(
    'Le seul lieu d’ici et d’autour n’a pas d’horaires dans nos listes : on ne sait pas s’il ouvre',
  );
  expect(said).toContain('au moins 63 % (1 − 1/e)');
});

test('coverage/DEP.json is read back as it was written, and refused when it is not what it says', () => {
  const asked = { file: 'coverage/58.json', dataset: 'x' };
  const file = { format: 1, ...asked, ...encodePoints([NEVERS, MORVAN]) };
  expect(decodePoints(asked, file)).toEqual([NEVERS, MORVAN]);
  const wrong = { ...file, columns: { ...file.columns, opening: [0, 3] } };
  expect(() => decodePoints(asked, wrong)).toThrow(/data-invalid.*coverage\/58/);
});
