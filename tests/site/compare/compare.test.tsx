// Up to four communes side by side, in the order they were added, each number with its range.
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Compare } from '../../../site/compare/Compare.tsx';
import { compareText, peopleWords, shareWithRange } from '../../../site/compare/copy.ts';
import { errorWords } from '../../../src/explain/index.ts';
import { DiagnosisError } from '../../../src/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { stateText } from '../../../ui/copy.ts';
import { createState } from '../../../widget/widget-state.ts';
import { store } from '../../widget/show.tsx';
import { stateOf } from './state-of.ts';

function showCompare(over: Partial<Store> = {}) {
  const write = vi.fn();
  const state = stateOf({ ...store, ...over }, write);
  const { container } = render(<Compare state={state} store={store} search={createState(store)} />);
  return { state, write, container, visitor: userEvent.setup() };
}

const columns = () =>
  within(screen.getByRole('table', { name: compareText.caption }))
    .getAllByRole('columnheader')
    .map((node) => node.textContent);

test('Rennes then Nevers: in that order, never sorted, with people and share and their ranges', async () => {
  const { state } = showCompare();
  await state.follow('?communes=35238,58194');
  await waitFor(() =>
    expect(columns()).toEqual([compareText.column, 'Rennes (Ille-et-Vilaine)', 'Nevers (Nièvre)']),
  );
  const table = screen.getByRole('table', { name: compareText.caption });
  for (const code of ['35238', '58194']) {
    const { estimate } = await store.diagnosis(code);
    expect(table.textContent).toContain(peopleWords(estimate, 'concerned'));
    expect(table.textContent).toContain(shareWithRange(estimate));
  }
  expect(peopleWords((await store.diagnosis('58194')).estimate, 'exclus')).toMatch(/entre .* et/);
});

test('homonyms are told apart by their département everywhere', async () => {
  const { state, container } = showCompare();
  await state.follow('?communes=93066,97411');
  await waitFor(() =>
    expect(columns().slice(1)).toEqual([
      'Saint-Denis (Seine-Saint-Denis)',
      'Saint-Denis (La Réunion)',
    ]),
  );
  const names = [...container.querySelectorAll('.dn-place-name')].map((node) => node.textContent);
  expect(names).toEqual(columns().slice(1));
});

test('added by the search box, said aloud, and written in the address', async () => {
  const { visitor, write } = showCompare();
  const field = screen.getByRole('combobox', { name: compareText.add });
  await visitor.type(field, '58194');
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  await visitor.keyboard('{Enter}');
  expect(write).toHaveBeenLastCalledWith('?communes=58194');
  await waitFor(() =>
    expect(document.body.textContent).toContain(compareText.added('Nevers (Nièvre)', 1)),
  );
  expect(field).toHaveValue('');
  expect(document.body.textContent).toContain(compareText.one);
});

test('the same twice, or a fifth one, changes nothing and says why', async () => {
  const { state, write } = showCompare();
  await state.follow('?communes=58194,35238,75056,97411');
  await state.add({ kind: 'commune', code: '58194' });
  expect(state.message.value).toBe(compareText.already);
  await state.add({ kind: 'commune', code: '18033' });
  expect(state.message.value).toBe(compareText.full);
  expect(state.columns.value).toHaveLength(4);
  expect(write).not.toHaveBeenCalled();
});

test('one removed: the others stay in order, and the focus is not lost', async () => {
  const { state, visitor, write } = showCompare();
  await state.follow('?communes=58194,35238,75056');
  const remove = await screen.findByRole('button', {
    name: compareText.removeOf('Rennes (Ille-et-Vilaine)'),
  });
  await visitor.click(remove);
  expect(columns().slice(1)).toEqual(['Nevers (Nièvre)', 'Paris']);
  expect(write).toHaveBeenLastCalledWith('?communes=58194,75056');
  expect(document.activeElement).not.toBe(document.body);
  expect(state.message.value).toBe(compareText.removed('Rennes (Ille-et-Vilaine)'));
});

test('a commune that cannot be read leaves the others, says so, and is tried again', async () => {
  const lost = new DiagnosisError('data-unreachable', { file: 'communes/35.json' });
  let broken = true;
  const diagnosis: Store['diagnosis'] = (code, options) =>
    broken && code === '35238' ? Promise.reject(lost) : store.diagnosis(code, options);
  const { state, visitor } = showCompare({ diagnosis });
  await state.follow('?communes=58194,35238');
  await waitFor(() => expect(columns().slice(1)).toEqual(['Nevers (Nièvre)']));
  expect(document.body.textContent).toContain(
    compareText.failed('Commune 35238', errorWords(lost).title),
  );
  broken = false;
  await visitor.click(screen.getByRole('button', { name: stateText.retry }));
  await waitFor(() => expect(columns()).toHaveLength(3));
});

test('"back" to a shorter address shows it, without asking again for what is there', async () => {
  const diagnosis = vi.fn(store.diagnosis);
  const { state } = showCompare({ diagnosis });
  await state.follow('?communes=58194,35238');
  await state.follow('?communes=35238');
  expect(state.columns.value.map(({ key }) => key)).toEqual(['?communes=35238']);
  expect(diagnosis).toHaveBeenCalledTimes(2);
});

test('a hamlet and a commune without inhabitants get no invented figure', async () => {
  const { state } = showCompare();
  await state.follow('?communes=26274,26123,55039');
  await waitFor(() => expect(columns()).toHaveLength(4));
  const table = screen.getByRole('table', { name: compareText.caption });
  expect(table.textContent).toContain('moins de 20\u00a0habitants');
  expect(table.textContent).toContain('trop peu d’habitants pour une estimation');
  expect(table.textContent).toContain(compareText.nobody);
});

test('what the address has wrong is said', async () => {
  const { state } = showCompare();
  await state.follow('?communes=nevers,01001,01002,01004,01005,01006');
  expect(state.message.value).toContain(compareText.refused(['NEVERS']));
  expect(state.message.value).toContain(compareText.tooMany(['Ambléon (Ain)'], 0));
});

test('causes and places stand beside each other too: Nevers, and Establet which has no place', async () => {
  const { state } = showCompare();
  await state.follow('?communes=58194,26123,26274');
  const rowsOf = async (name: string) =>
    within(await screen.findByRole('table', { name }))
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        [
          row.querySelector('th')?.textContent,
          ...[...row.querySelectorAll('td > :last-child')].map(({ textContent }) => textContent),
        ].map((text) => (text ?? '').replace(/\s/g, ' ')),
      );
  const tooFew = 'trop peu d’habitants pour une estimation';
  expect(await rowsOf(compareText.causesCaption)).toContainEqual(['Âge', '+1,9', '+5,7', tooFew]);
  const places = await rowsOf(compareText.placesCaption);
  expect(places).toContainEqual([
    'France services',
    '2 dans la commune',
    expect.stringMatching(/^au plus près, à \d+,\d km à vol d’oiseau, vérifiez par la route$/),
    expect.stringMatching(/^au plus près, à \d+,\d km à vol d’oiseau, vérifiez par la route$/),
  ]);
});

test('codes that are none of a commune of today are told, and each commune is shown once', async () => {
  const { state } = showCompare();
  await state.follow('?communes=75111,74268,75112,98818');
  expect(state.columns.value.map(({ key, content }) => `${key} ${content.status}`)).toEqual([
    '?communes=75056 ready',
    '?communes=74010 ready',
  ]);
  expect(state.message.value.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    [
      '75111 a été lu comme Paris, dont le 11e arrondissement : chiffres de toute la ville.',
      '74268 a été lu comme Annecy (Haute-Savoie), dont Seynod est une commune déléguée.',
      '75112 a été lu comme Paris, dont le 12e arrondissement : chiffres de toute la ville.',
      '98818 : Nouméa et Kouaoua (outre-mer) ne sont pas dans les données.',
    ].join(' '),
  );
});

async function cells(codes: string): Promise<Map<string, string[]>> {
  const { state } = showCompare();
  await state.follow(`?communes=${codes}`);
  const table = await waitFor(() => {
    const shown = screen.getByRole('table', { name: compareText.placesCaption });
    expect(within(shown).getAllByRole('columnheader')).toHaveLength(codes.split(',').length + 1);
    return shown;
  });
  return new Map(
    within(table)
      .getAllByRole('row')
      .map((row) => [
        row.querySelector('th')?.textContent ?? '',
        [...row.querySelectorAll('td > :last-child')].map(({ textContent }) =>
          (textContent ?? '').replace(/\s/g, ' '),
        ),
      ]),
  );
}

test('mairie and CCAS are told first and as the page of the commune tells them, never as none', async () => {
  const rows = await cells('58194,58160,26274,75056');
  expect([...rows.keys()].slice(1, 3)).toEqual(['Mairie', 'CCAS ou CIAS']);
  expect(rows.get('Mairie')?.slice(0, 3)).toEqual([
    'oui, adresse absente de nos listes',
    'oui, adresse absente de nos listes',
    'oui, adresse absente de nos listes',
  ]);
  expect(rows.get('CCAS ou CIAS')?.slice(0, 3)).toEqual([
    'oui, adresse absente de nos listes',
    'sans doute, adresse absente de nos listes',
    'à vérifier auprès de la mairie',
  ]);
  // As many as its own page advises to work with, and the bus apart.
  expect(rows.get('France services')?.[3]).toBe('10 dans la commune (et 1 itinérant)');
});

test('a distance in the mountains is to be checked by road, as on the page of the commune', async () => {
  const rows = await cells('26274,58160');
  expect(rows.get('France services')).toEqual([
    'au plus près, à 7,7 km à vol d’oiseau, vérifiez par la route',
    expect.stringMatching(/à vol d’oiseau$/),
  ]);
});

test('a place elsewhere has no gender, and an intercommunalité is that of the commune: Rochefourchat', async () => {
  const rows = await cells('26274,26347');
  expect(rows.get('Bibliothèque')?.[0]).toMatch(/^au plus près, à /);
  expect(rows.get('France services')?.[0]).toMatch(/^au plus près, à /);
  // Its seat, in Die, is in a list, 21 km away.
  expect(rows.get('Intercommunalité')).toEqual(['Communauté de communes du Diois', 'Arche Agglo']);
  for (const told of rows.values())
    for (const cell of told) expect(cell).not.toMatch(/\b(?:le|la) plus proche/);
});

test('two communes of Mayotte: told once, for both, that they do not compare', async () => {
  const { state } = showCompare();
  await state.follow('?communes=97611,97608,58194');
  const notice = await screen.findByText(/ne se comparent pas entre elles/);
  expect(notice.textContent?.replace(/\s/g, ' ')).toBe(
    'Mamoudzou (Mayotte), Dzaoudzi (Mayotte) : Mayotte est hors du champ des enquêtes utilisées : la fourchette est élargie. Ses communes partagent les chiffres du département, et ne se comparent pas entre elles.',
  );
  const drawn = [...document.querySelectorAll('.dn-place-name')].map((node) => node.textContent);
  expect(drawn).toEqual(['Nevers (Nièvre)']);
  expect(document.body.textContent?.replace(/\s/g, ' ')).toContain(
    'Mamoudzou (Mayotte), Dzaoudzi (Mayotte) : rien à comparer. Ces chiffres sont tous ceux du département.',
  );
  const causes = screen.getByRole('table', { name: compareText.causesCaption });
  expect(within(causes).getAllByRole('columnheader')).toHaveLength(2);
});

test('the two alone have no picture, no gap and no cause: the table of their figures, and why', async () => {
  const { state } = showCompare();
  await state.follow('?communes=97611,97608');
  await screen.findByText(/rien à comparer/);
  expect(document.querySelectorAll('.dn-place')).toHaveLength(0);
  expect(document.body.textContent).not.toContain(compareText.overlap.two);
  expect(screen.queryByRole('table', { name: compareText.causesCaption })).toBeNull();
  screen.getByRole('table', { name: compareText.caption });
});

test('below 20 inhabitants nothing tells of a calculation, nor of a chart; one reason where nobody lives', async () => {
  const { state, container } = showCompare();
  await state.add({ kind: 'commune', code: '26274' });
  await state.add({ kind: 'commune', code: '55039' });
  await waitFor(() => expect(container.textContent).toContain(compareText.nobody));
  const told = container.textContent ?? '';
  expect(told).not.toMatch(/quelques ménages|Le calcul|Cadre gris/);
  const cells = [...container.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
  expect(cells.filter((cell) => cell.includes(compareText.nobody)).length).toBeGreaterThan(0);
});
