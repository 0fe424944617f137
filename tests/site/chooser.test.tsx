// The field of territories: a commune typed by its whole name leads to its own territories, before names that only begin so.
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Chooser } from '../../site/territory/Chooser.tsx';
import { createTerritories } from '../../src/territories/index.ts';
import { store } from '../widget/show.tsx';

const { catalogue } = createTerritories(store);
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

async function typed(text: string) {
  const onChoose = vi.fn();
  render(<Chooser catalogue={catalogue} store={store} onChoose={onChoose} />);
  const visitor = userEvent.setup();
  await visitor.type(screen.getByRole('combobox'), text);
  return { onChoose, visitor };
}

test.each([
  ['Saül', 'Communauté de communes de l’Ouest Guyanais', '249730037', ['Guyane']],
  [
    'L’Hospitalet',
    'Communauté de communes Haute-Provence - Pays de Banon',
    '200071025',
    ['Alpes-de-Haute-Provence'],
  ],
])(
  '« %s » offers the intercommunalité of that commune and its département',
  async (name, epci, code, others) => {
    const { onChoose, visitor } = await typed(name);
    const button = await screen.findByRole('button', { name: (title) => plain(title) === epci });
    expect(screen.queryAllByRole('option')).toHaveLength(0);
    for (const other of others) screen.getByRole('button', { name: other });
    await visitor.click(button);
    expect(onChoose).toHaveBeenCalledWith({ kind: 'epci', code });
  },
);

test('each commune of one name is told by its département, with its own intercommunalité', async () => {
  await typed('Sainte-Colombe');
  const items = await screen.findAllByRole('listitem');
  expect(items.length).toBeGreaterThan(3);
  for (const item of items)
    expect(plain(item.textContent)).toMatch(
      /^Sainte-Colombe.* \(.+\) : .{5,}Diagnostic de la commune$/,
    );
});

test.each(['Nevers', 'Bretagne', 'CA de Nevers', 'Saint-Denis', '58'])(
  '« %s », whole in the name of a territory, still proposes it',
  async (name) => {
    await typed(name);
    expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
  },
);
