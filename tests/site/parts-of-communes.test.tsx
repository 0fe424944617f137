// An arrondissement, a former commune or a commune, asked for on the pages that take another kind of place: each leads
// where it is, and what its figures are is said.
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Compare } from '../../site/compare/Compare.tsx';
import { compareText } from '../../site/compare/copy.ts';
import { createBuilderState } from '../../site/embed/builder-state.ts';
import { Chooser } from '../../site/territory/Chooser.tsx';
import { chooseText } from '../../site/territory/copy.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { createState } from '../../widget/widget-state.ts';
import { store } from '../widget/show.tsx';
import { stateOf } from './compare/state-of.ts';

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ');
const territories = createTerritories(store);

describe('the page of territories', () => {
  const showChooser = () => {
    const onChoose = vi.fn();
    render(<Chooser catalogue={territories.catalogue} store={store} onChoose={onChoose} />);
    const field = screen.getByRole('combobox', { name: chooseText.label });
    return { onChoose, field, visitor: userEvent.setup() };
  };

  test.each([
    ['marzy', 'Marzy (Nièvre) :', 'Nièvre', { kind: 'departement', code: '58' }],
    [
      'seynod',
      'Annecy (Haute-Savoie), dont Seynod est une commune déléguée :',
      'Communauté d’agglomération du Grand Annecy',
      { kind: 'epci', code: '200066793' },
    ],
    [
      '75111',
      'Paris, dont le 11e arrondissement : chiffres de toute la ville :',
      'Métropole du Grand Paris',
      { kind: 'epci', code: '200054781' },
    ],
    ['58194', 'Nevers (Nièvre) :', 'Nièvre', { kind: 'departement', code: '58' }],
  ])('%s: %s', async (typed, said, territory, ask) => {
    const { onChoose, field, visitor } = showChooser();
    await visitor.type(field, typed);
    const line = await screen.findByText((_, node) => plain(node?.textContent).startsWith(said), {
      selector: 'li',
    });
    expect(within(line).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('?commune='),
    );
    await visitor.click(within(line).getByRole('button', { name: territory }));
    expect(onChoose).toHaveBeenCalledWith(ask);
  });

  test('a postal code of several communes proposes the territories of each', async () => {
    const { field, visitor } = showChooser();
    await visitor.type(field, '58000');
    const lines = await screen.findAllByText((_, node) => /\) :/.test(plain(node?.textContent)), {
      selector: 'li',
    });
    expect(lines.map(({ textContent }) => plain(textContent).split(' (')[0])).toEqual([
      'Nevers',
      'Saint-Éloi',
      'Challuy',
      'Sermoise-sur-Loire',
    ]);
  });
});

describe('the builder', () => {
  const builder = () =>
    createBuilderState(
      store,
      territories,
      () => Promise.reject(new Error('unused')),
      () => {},
    );

  test.each([
    [
      '75111',
      '75056',
      '75111 a été lu comme Paris, dont le 11e arrondissement : chiffres de toute la ville.',
    ],
    [
      '74268',
      '74010',
      '74268 a été lu comme Annecy (Haute-Savoie), dont Seynod est une commune déléguée.',
    ],
    ['98818', null, '98818 : Nouméa et Kouaoua (outre-mer) ne sont pas dans les données.'],
    ['58999', null, 'La commune 58999 ne peut pas être lue.'],
  ])('opened on %s, it takes %s and says why', async (asked, taken, said) => {
    const state = builder();
    await state.follow(`?commune=${asked}`);
    expect(state.choices.value.commune).toBe(taken);
    expect(plain(state.notice.value)).toContain(said);
  });

  test('a part that is chosen is told, until another place is', async () => {
    const state = builder();
    const [only] = await store.suggestions('seynod');
    await state.chooseCommune('74010', only?.part ?? null);
    expect(plain(state.notice.value)).toBe(
      'Annecy comprend Seynod, commune déléguée : les chiffres sont ceux de toute la commune.',
    );
    await state.chooseCommune('58194');
    expect(state.notice.value).toBe('');
  });
});

test('a part that is added to a comparison is told aloud and beside its figures', async () => {
  const state = stateOf(store);
  render(<Compare state={state} store={store} search={createState(store)} />);
  const visitor = userEvent.setup();
  await visitor.type(screen.getByRole('combobox', { name: compareText.add }), '75111');
  await visitor.keyboard('{Enter}');
  await screen.findByText((text) => plain(text).includes('et non du seul 11e arrondissement'));
  expect(plain(state.message.value)).toBe(
    'Dans la comparaison : Paris, dont le 11e arrondissement : chiffres de toute la ville. 1 sur 4.',
  );
});
