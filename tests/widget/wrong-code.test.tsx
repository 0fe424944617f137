// An address that carries a wrong code says what the code is, and leads to the communes it may mean.
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { field, showWidget } from './show.tsx';

const plain = (text: string | null) => (text ?? '').replace(/\s/g, ' ');

test.each([
  ['58000', '58000 est un code postal', ['Nevers (Nièvre)', 'Sermoise-sur-Loire (Nièvre)'], 0],
  ['Nevers', '« Nevers » n’est pas un code INSEE', ['Nevers (Nièvre)'], 1],
])('%s: %s', async (code, title, names, asked) => {
  const { state } = showWidget();
  await state.show(code);
  const heading = await screen.findByRole('heading', { name: /\S/ });
  expect(plain(heading.textContent)).toContain(title);
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(buttons).toEqual(expect.arrayContaining(names));
  expect(field()).toHaveValue(code);
  // A code that is known is not doubted below.
  expect(screen.queryAllByText(/Vouliez-vous dire/)).toHaveLength(asked);
  expect(screen.getByRole('list', { name: /commune|Vouliez/ })).toBeVisible();
});

test('the commune chosen there is shown', async () => {
  const { state, visitor } = showWidget();
  await state.show('58000');
  await visitor.click(await screen.findByRole('button', { name: 'Nevers (Nièvre)' }));
  expect(await screen.findByRole('heading', { name: /À Nevers, environ/ })).toBeVisible();
});

test('a code that is nothing at all is told, with no choice beside it', async () => {
  const { state } = showWidget();
  await state.show('58999');
  expect(await screen.findByRole('heading', { name: /58999/ })).toBeVisible();
  expect(screen.queryByText(/Vouliez-vous dire/)).toBeNull();
});

test.each([
  [
    '75101',
    'À Paris',
    'Les chiffres sont ceux de toute la ville, et non du seul 1er arrondissement.',
  ],
  ['74268', 'À Annecy', 'Annecy comprend Seynod, commune déléguée'],
])('%s, a part of a commune, shows the whole and says so', async (code, headline, said) => {
  const { state } = showWidget();
  await state.show(code);
  expect(
    await screen.findByRole('heading', { name: new RegExp(`${headline}, environ`) }),
  ).toBeVisible();
  expect(plain(document.body.textContent)).toContain(said);
});
