// The table of a hypothesis: of fewer than 20 inhabitants it says no share, no number, no gap. METHOD §3.8.
import { expect, test } from 'vitest';
import { simulate } from '../../../src/index.ts';
import { outcomeRows } from '../../../widget/what-if/outcome-rows.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

test('Nouvoitou supposed of 1 to 19 inhabitants has too few for any figure; of 20, its share again', async () => {
  const [commune, model] = [await store.commune('35204'), await store.model()];
  const rowsOf = (population: number) => {
    const { original, hypothesis } = simulate(commune, model, { population });
    return outcomeRows(original, hypothesis).map(({ cells }) => cells.slice(1).join(' | '));
  };
  for (let population = 1; population < 20; population++) {
    expect(new Set(rowsOf(population))).toEqual(
      new Set(['trop peu d’habitants | trop petit pour être chiffré']),
    );
  }
  expect(rowsOf(20).at(-1)).toMatch(/^\d+\u202f%.*point/);
});
