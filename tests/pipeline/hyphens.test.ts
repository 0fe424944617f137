// Names of communes and of their EPCI: a hyphen has a blank on both sides or on none.
import { expect, test } from 'vitest';
import { withHyphens } from '../../pipeline/hyphens.ts';
import { COMMUNES } from '../../pipeline/sources/communes.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

test.each([
  ['CC de Domme- Villefranche du Périgord', 'CC de Domme-Villefranche du Périgord'],
  ['CC de Domme -Villefranche du Périgord', 'CC de Domme-Villefranche du Périgord'],
  ['CC Val de Cher - Controis', 'CC Val de Cher - Controis'],
  ['Saint-Denis', 'Saint-Denis'],
])('« %s » is written « %s », and what is mended stays as it is', (written, mended) => {
  expect(withHyphens(written)).toBe(mended);
  expect(withHyphens(mended)).toBe(mended);
});

test('of all names of France, one EPCI alone is written so by its producer', async () => {
  const names = new Set<string>();
  for (const { nom, epci, departement, region } of await allCommunes(shippedStore()))
    for (const name of [nom, epci?.nom ?? '', departement.nom, region.nom]) names.add(name);
  expect(names.size).toBeGreaterThan(30_000);
  const mended = [...names].filter((name) => withHyphens(name) !== name);
  // None once the data are built again.
  expect(mended.filter((name) => name !== 'CC de Domme- Villefranche du Périgord')).toEqual([]);
});

test('the list of communes is read with its names mended', () => {
  expect(COMMUNES.row.shape.epci_nom.parse('CC de Domme- Villefranche du Périgord')).toBe(
    'CC de Domme-Villefranche du Périgord',
  );
});
