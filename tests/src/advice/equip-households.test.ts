import { expect, test } from 'vitest';
import { advise, estimate } from '../../../src/index.ts';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

test.each([
  ['93079', 'Villetaneuse', /^Comptez les postes que la collectivité va renouveler/],
  ['97601', 'Acoua', /^Comptez les postes que la collectivité va renouveler/],
  ['97424', 'Cilaos', /^Comptez les postes que la collectivité va renouveler/],
])('%s, %s: a town gives computers of its own', async (code, _, step) => {
  const commune = await store.commune(code);
  const places = await store.places(commune.departement.code);
  const { actions } = advise(commune, estimate(commune, await store.model()), places);
  const action = actions.find(({ id }) => id === 'equiper-menages');
  expect(action?.firstStep).toMatch(step);
});

test('fewer than 3 500 inhabitants ask their intercommunalité', async () => {
  const model = await store.model();
  const places = await store.places('23');
  const steps = (await store.departement('23')).flatMap((commune) =>
    commune.population >= 3_500
      ? []
      : advise(commune, estimate(commune, model), places)
          .actions.filter(({ id }) => id === 'equiper-menages')
          .map(({ firstStep }) => firstStep),
  );
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) expect(step).toMatch(/^Demandez à l’intercommunalité/);
});
