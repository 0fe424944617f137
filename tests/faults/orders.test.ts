// `npm run faults`: the files of a journey come in the reverse order, or once the visitor has left.
import { expect } from 'vitest';
import { answerLastFirst, leaveWhileAwaited } from '../e2e/broken.ts';
import { test } from '../e2e/browser.ts';
import { WHOLE } from '../e2e/whole-journeys.ts';

test.for(Object.entries(WHOLE))(
  '%s: answered in the reverse order, it reads the same',
  ([, journey], { visitor }) => answerLastFirst(visitor, journey),
);

test.for([
  ['a commune', WHOLE['a commune'], { ...WHOLE['a commune'], address: '?commune=35238' }],
  [
    'a territory',
    WHOLE['a territory'],
    { ...WHOLE['a territory'], address: 'territoire.html?communes=58194.58121' },
  ],
  [
    'a comparison',
    WHOLE['a comparison'],
    { ...WHOLE['a comparison'], address: 'comparer.html?communes=26274' },
  ],
] as const)(
  '%s: left while each of its files is on its way, it never comes over the next, and comes back whole',
  async ([, from, to], { visitor }) => {
    const { files, stale } = await leaveWhileAwaited(visitor, from, to);
    expect(files.length).toBeGreaterThan(3);
    expect(stale).toEqual([]);
  },
);
