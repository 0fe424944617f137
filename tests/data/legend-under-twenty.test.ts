// The rule of small numbers is of all people concerned, METHOD §3.8: legends say so, since a need of a commune that has
// figures may be of fewer than 20 people.
import { expect, test } from 'vitest';
import { COLUMNS, cellsOf } from '../../reports/columns.ts';
import { exportText } from '../../reports/copy.ts';
import { tableLines } from '../../reports/report.ts';
import { methodText } from '../../reports/sections/method-copy.ts';
import { COMMUNE_COLUMNS } from '../../tools/release/open-data/communes.ts';
import { allCommunes, shippedStore } from '../shipped.ts';

const plain = (text: string) => text.replace(/[\u202f\u00a0\s]+/g, ' ');
const EMPTY = 'Vide quand les trois besoins réunis font moins de 20 personnes.';
const PEOPLE = /^(?:concernes|exclus|eloignes|presque_autonomes)(?:_15_plus)?(?:_bas|_haut)?$/;

test('in every commune, numbers are empty together, where fewer than 20 people are concerned; a need may be of fewer', async () => {
  const store = shippedStore();
  const lines = tableLines(await allCommunes(store), await store.model());
  const at = COLUMNS.flatMap(({ name }, i) => (PEOPLE.test(name) ? [i] : []));
  const concerned = COLUMNS.findIndex(({ name }) => name === 'concernes');
  const exclus = COLUMNS.findIndex(({ name }) => name === 'exclus');
  expect(at).toHaveLength(12);
  let few = 0;
  for (const line of lines) {
    const cells = cellsOf(line, '');
    const total = cells[concerned];
    const isEmpty = total === null;
    if (at.some((i) => (cells[i] === null) !== isEmpty) || (!isEmpty && Number(total) < 20))
      throw new Error(line.commune.code);
    if (!isEmpty && Number(cells[exclus]) < 20) few++;
  }
  expect(few).toBeGreaterThan(8_000);
});

test.each([
  ['reports', COLUMNS],
  ['open data', COMMUNE_COLUMNS],
])('columns of people say so in %s', (_, columns) => {
  const own = columns.filter(({ name }) => PEOPLE.test(name));
  expect(own.length).toBeGreaterThan(11);
  for (const { description } of own) expect(plain(description)).toContain(EMPTY);
  expect(columns.filter(({ description }) => /sous 20 personnes/.test(plain(description)))).toEqual(
    [],
  );
});

test('so do the method of a report and that of its workbook', async () => {
  const said = 'Sous 20 personnes concernées, les trois besoins réunis, aucun nombre n’est donné';
  const { reference } = await shippedStore().model();
  expect(plain(exportText.method.reading.said.join(' '))).toContain(said);
  expect(plain(methodText.steps(false, reference).join(' '))).toContain(said);
});
