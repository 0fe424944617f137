// Test files of browsers run among the others, so that no core is idle while a browser is awaited.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mixed } from '../../tools/dev/mixed-order.ts';

const kindOf = (name: string) => name.charAt(0);

test('two of one kind are spread among six of another, each kind in its own order', () => {
  const files = ['e1', 'e2', 'u1', 'u2', 'u3', 'u4', 'u5', 'u6'];
  expect(mixed(files, kindOf)).toEqual(['u1', 'e1', 'u2', 'u3', 'u4', 'e2', 'u5', 'u6']);
});

test('whatever is mixed, nothing is lost nor comes twice, and the order of each kind is kept', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[abc]\d{1,3}$/));
  fc.assert(
    fc.property(names, (files) => {
      const order = mixed(files, kindOf);
      expect(order.toSorted()).toEqual(files.toSorted());
      for (const kind of 'abc') {
        const of = (all: readonly string[]) => all.filter((name) => kindOf(name) === kind);
        expect(of(order)).toEqual(of(files));
      }
    }),
  );
});
