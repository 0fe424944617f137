// The classes of the communes of a territory: read when they are asked for, then in the files that are taken away.
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { reportFile } from '../../../site/downloads/report-file.ts';
import { rowsOf } from '../../../site/territory/rows.ts';
import { typologySlotText } from '../../../site/typology/copy.ts';
import { TypologySlot } from '../../../site/typology/TypologySlot.tsx';
import { createContours } from '../../../src/store/index.ts';
import { createTerritories } from '../../../src/territories/index.ts';
import { store } from '../../widget/show.tsx';

const guyane = await store.departement('973');
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

test('each class has its communes and its people, and how many are far from its mean: Guyane', async () => {
  const onShow = vi.fn();
  render(<TypologySlot communes={guyane} store={store} onShow={onShow} />);
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.setup().click(screen.getByText(typologySlotText.open));
  const table = await screen.findByRole('table', { name: /par classe/ });
  expect(onShow).toHaveBeenCalledOnce();
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((one) => plain(one.textContent)),
  ).toEqual([
    'Classe',
    'Communes',
    'Part des communes',
    'Part des communes, en France',
    'Dont loin de la moyenne',
    'Habitants',
    'Part des habitants',
    'Part des habitants, en France',
  ]);
  const [, ...rows] = within(table).getAllByRole('row');
  expect(rows).toHaveLength(8);
  const counts = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => Number(plain(cell.lastElementChild?.textContent ?? '').replace(/ /g, ''))),
  );
  expect(counts.reduce((sum, [communes = 0]) => sum + communes, 0)).toBe(guyane.length);
  for (const [communes = 0, , , far = 0] of counts) expect(far).toBeLessThanOrEqual(communes);
  expect(counts.reduce((sum, [, , , far = 0]) => sum + far, 0)).toBeGreaterThan(5);
  expect(counts.reduce((sum, [, , , , people = 0]) => sum + people, 0)).toBe(
    guyane.reduce((sum, { population }) => sum + population, 0),
  );
});

test('files have the classes when they are ticked, and none before', async () => {
  const model = await store.model();
  const territories = createTerritories(store);
  const { sources, dataset } = await store.manifest();
  const take = async (classes: boolean) => {
    const file = await reportFile('json', {
      focus: {
        area: { kind: 'departement', code: '973', nom: 'Guyane' },
        rows: rowsOf(guyane, model),
      },
      about: { model, sources, dataset: dataset.id },
      territories,
      contours: createContours(store),
      store,
      asked: () => ({ nextPlaces: false, question: null, classes }),
    });
    return JSON.parse(await file.text());
  };
  expect(await take(false)).not.toHaveProperty('classes');
  const { classes, communes } = await take(true);
  expect(classes).toHaveLength(8);
  const camopi = communes.find(({ code }: { code: string }) => code === '97356');
  expect(camopi).toMatchObject({
    classe: 'villes et banlieues jeunes',
    classe_eloignee: 'oui',
  });
});
