// Numbers are read as French people write them, and nothing else passes for a number.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { people, precisePercent } from '../../../src/explain/index.ts';
import { moved } from '../../../widget/what-if/hypothesis.ts';
import { typedPercent, typedPopulation } from '../../../widget/what-if/typed-number.ts';

test.each([
  ['12,5', 12.5],
  ['12.5 %', 12.5],
  [' 7', 7],
  [',5', 0.5],
  ['100', 100],
])('« %s » is %d per cent', (text, value) => {
  expect(typedPercent(text)).toEqual({ ok: true, value });
});

test.each(['', 'douze', '12,5,3', '1e1', '100,1', '-1', '−1', 'Infinity'])(
  '« %s » is refused with a sentence',
  (text) => {
    const typed = typedPercent(text);
    expect(typed.ok ? '' : typed.message).toMatch(/[.!]$/);
  },
);

test('what the form writes, it can read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000_000 }), (count) => {
      expect(typedPopulation(people(count), 3_000_000)).toEqual({ ok: true, value: count });
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (perMille) => {
      const typed = typedPercent(precisePercent(perMille / 1000));
      expect(typed.ok && Math.round(typed.value * 10)).toBe(perMille);
    }),
  );
});

test('a slider pushed to 100 % and back gives every share back', () => {
  const start = [0.2, 0.5, 0.3] as const;
  const pushed = moved(start, null, 0, 1);
  expect(pushed.group).toEqual([1, 0, 0]);
  const back = moved<readonly number[]>(pushed.group, pushed.grip, 0, 0.2);
  back.group.forEach((share, i) => {
    expect(share).toBeCloseTo(start[i] ?? 0, 12);
  });
});
