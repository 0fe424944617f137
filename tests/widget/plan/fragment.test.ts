// A plan in the end of an address: whatever was said comes back, and what is damaged takes nothing along.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ACTION_IDS,
  ACTOR_MARKS,
  ANSWERS,
  EMPTY_PLAN,
  QUESTION_IDS,
  type VisitorPlan,
} from '../../../src/advice/index.ts';
import { MAX_OWNER_LENGTH, readFragment, writeFragment } from '../../../widget/plan/fragment.ts';

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const plans: fc.Arbitrary<VisitorPlan> = fc.record({
  marks: fc.dictionary(
    fc.constantFrom('ccas', 'franceServices:165', 'bibliotheque:LI100', 'liste:Le café & co. n° 2'),
    fc.constantFrom(...ACTOR_MARKS),
  ),
  answers: fc.dictionary(fc.constantFrom(...QUESTION_IDS), fc.constantFrom(...ANSWERS)),
  assumptions: fc.constantFrom(
    {},
    { trainingShare: 0.25 },
    { hoursPerHalfDay: 3.5, weeksPerYear: 40 },
  ),
  chosen: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ACTION_IDS),
      owner: fc
        .string({ unit: 'binary', maxLength: 20 })
        // Said apart, below.
        .filter((name) => !/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(name)),
      date: fc.option(day),
    }),
    { selector: ({ id }) => id },
  ),
});

const FULL: VisitorPlan = {
  marks: { ccas: 'absent', 'franceServices:165': 'contacted' },
  answers: { salle: 'no', role: 'partly' },
  assumptions: { peoplePerSession: 10 },
  chosen: [
    { id: 'definir-role', owner: 'Mme Lefèvre, CCAS. & co', date: '2027-01-15' },
    { id: 'trouver-salle', owner: '', date: null },
  ],
};

test('whatever was said comes back from the address, as an address can carry it', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const fragment = writeFragment(plan);
      const travelled = new URL(`https://exemple.fr/?commune=58194${fragment}`).hash;
      const back = readFragment(travelled);
      const nothing = JSON.stringify(plan) === JSON.stringify(EMPTY_PLAN);
      expect(back).toEqual(nothing ? null : { plan, damaged: [] });
    }),
  );
});

test('ten actions with owner and date, thirteen marks, ten answers fit in a short message', () => {
  const marks = Object.fromEntries(
    Array.from({ length: 13 }, (_, i) => [`bibliotheque:${i}`, 'present'] as const),
  );
  const answers = Object.fromEntries(QUESTION_IDS.map((id) => [id, 'partly'] as const));
  const chosen = ACTION_IDS.slice(0, 10).map((id) => ({
    id,
    owner: 'Mme Dupont',
    date: '2027-01-15',
  }));
  expect(writeFragment({ marks, answers, assumptions: {}, chosen }).length).toBeLessThan(1_400);
});

test.each(['', '#', '#contenu', '#dn-12', '#autre=1&m=ccas.a'])('"%s" is no plan', (fragment) => {
  expect(readFragment(fragment)).toBeNull();
});

test('a link that turns letters round says the name that it holds', () => {
  const { plan } =
    readFragment('#plan=1&a=reunir-acteurs..%E2%80%AEeriam%E2%80%AC le%E2%81%A6 maire') ?? {};
  expect(plan?.chosen.map(({ owner }) => owner)).toEqual(['eriam le maire']);
});

describe('a damaged address', () => {
  test.each([
    ['m=ccas.x', 'a mark that does not exist'],
    ['m=.a', 'a mark of nobody'],
    ['r=salle.z', 'an answer that does not exist'],
    ['r=cuisine.y', 'a question that does not exist'],
    ['h=peoplePerSession.400', 'a number out of bounds'],
    ['h=peoplePerSession.-4', 'a number that is none'],
    ['h=__proto__.1', 'an assumption that does not exist'],
    ['a=ouvrir-li', 'an action cut short'],
    ['a=ouvrir-lieu.2027-02-30.Jean', 'a day that does not exist'],
    [`a=reunir-acteurs..${'x'.repeat(MAX_OWNER_LENGTH + 1)}`, 'an owner too long'],
    ['z=1', 'a part that nobody knows'],
    ['%E0%A4%A', 'letters that mean nothing'],
  ])('%s (%s) loses that part alone, and tells it', (part) => {
    const found = readFragment(`${writeFragment(FULL)}&${part}`);
    expect(found?.plan).toEqual(FULL);
    expect(found?.damaged).toHaveLength(1);
  });

  test('cut anywhere, it keeps every whole part before the cut and never throws', () => {
    const whole = writeFragment(FULL);
    for (let length = '#plan=1'.length; length < whole.length; length++) {
      const found = readFragment(whole.slice(0, length));
      const parts = whole.slice(0, length).split('&').length - 2;
      const kept =
        Object.keys(found?.plan.marks ?? {}).length +
        Object.keys(found?.plan.answers ?? {}).length +
        Object.keys(found?.plan.assumptions ?? {}).length +
        (found?.plan.chosen.length ?? 0);
      expect(kept).toBeGreaterThanOrEqual(parts);
    }
  });

  test('any text at all is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readFragment(`#plan=1&${text}`)).not.toThrow();
      }),
    );
  });
});
