import { expect, test } from 'vitest';
import { shippedStore } from '../../shipped.ts';

test('the places of every département have the same properties, in the same order, told or not', async () => {
  const store = shippedStore();
  const orders = new Set<string>();
  for (const departement of (await store.manifest()).departements.keys()) {
    for (const place of await store.places(departement)) orders.add(Object.keys(place).join(' '));
  }
  expect([...orders]).toEqual([
    'id kind nom adresse codePostal communeCode communeNom latitude longitude distanceKm countedKm shared telephone hours weeklyHours ' +
      'format itinerant byAppointment staff volunteers wifi openOnSunday source atCentre aidantsConnect updated old role',
  ]);
});
