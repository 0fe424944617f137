// Each file of the journeys breaks in each of some ways: all of them, enumerated.
import { expect } from 'vitest';
import { breakEach, type Fault } from '../e2e/broken.ts';
import { test } from '../e2e/browser.ts';
import { hostedJourneys } from '../e2e/hosted-journeys.ts';
import { WHOLE } from '../e2e/whole-journeys.ts';

/** One test a journey and a way to fail. */
export function testEachFile(faults: Readonly<Record<string, Fault>>): void {
  const cases = Object.keys(faults).flatMap((fault) =>
    Object.entries({ ...WHOLE, ...hostedJourneys() }).map(
      ([name, journey]) => [name, fault, journey] as const,
    ),
  );
  test.for(cases)(
    '%s: each file in turn %s, and the page heals',
    async ([, fault, journey], { visitor }) => {
      const way = faults[fault];
      const files = way ? await breakEach(visitor, journey, way) : [];
      expect(files.length).toBeGreaterThan(3);
    },
  );
}
