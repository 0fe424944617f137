// Every file of the open data on the page of the observatory: read when it is asked for, from their own package.
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { openFilesText as text } from '../../../site/observatory/copy.ts';
import { OpenFiles } from '../../../site/observatory/OpenFiles.tsx';

const plain = (said: string | null) => (said ?? '').replace(/[\u00a0\u202f]/g, ' ');
const PACKAGE = {
  resources: [
    { title: 'Communes', path: 'communes.csv', format: 'csv', bytes: 19_030_310 },
    { title: 'Communes', path: 'communes.parquet', format: 'parquet', bytes: 5_996_808 },
    { title: 'Constantes du modèle', path: 'modele.csv', format: 'csv', bytes: 1_543 },
  ],
};

test('closed, nothing is asked for; open, a line a table, with each file and its weight', async () => {
  const read = vi.fn(async () => PACKAGE);
  render(<OpenFiles read={read} />);
  expect(read).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByText(text.open));
  const table = await screen.findByRole('table', { name: text.caption });
  expect(read.mock.calls).toEqual([['datapackage.json']]);
  const [, ...rows] = within(table).getAllByRole('row');
  expect(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row)
        .getAllByRole('link')
        .map((link) => plain(link.parentElement?.textContent ?? null)),
    ]),
  ).toEqual([
    ['Communes', ['communes.csv, 19,0 Mo', 'communes.parquet, 6,0 Mo']],
    ['Constantes du modèle', ['modele.csv, 2 ko']],
  ]);
  const link = within(table).getByRole('link', { name: 'communes.parquet' });
  expect(link.getAttribute('href')).toBe('telechargements/communes.parquet');
});

test('a list that cannot be read is said, with a way to try again', async () => {
  const read = vi.fn().mockRejectedValueOnce(new Error('cut')).mockResolvedValue(PACKAGE);
  render(<OpenFiles read={read} />);
  const user = userEvent.setup();
  await user.click(screen.getByText(text.open));
  expect(await screen.findByText(text.failed)).toBeTruthy();
  await user.click(screen.getByRole('button'));
  expect(await screen.findByRole('table')).toBeTruthy();
});
