// The search box is a WAI-ARIA combobox: it proposes, says how many, and leaves the choice.
import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { DiagnosisError } from '../../src/index.ts';
import { searchText, stateText } from '../../ui/copy.ts';
import { field, options, showWidget, store } from '../widget/show.tsx';

/** The answer itself, not the heading that holds its place while data come. */
const sentence = () => screen.findByRole('heading', { level: 2, name: /environ/ });

describe('with the keyboard', () => {
  test('Nevers is typed, reached with the arrow and chosen with Enter', async () => {
    const { visitor } = showWidget();
    await visitor.click(field());
    await visitor.keyboard('nevers');
    await waitFor(() => expect(options().length).toBeGreaterThan(0));
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    await visitor.keyboard('{ArrowDown}');
    const [first] = options();
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(field()).toHaveAttribute('aria-activedescendant', first?.id);
    expect(field()).toHaveFocus();
    await visitor.keyboard('{Enter}');
    expect(await sentence()).toHaveTextContent('À Nevers, environ');
    expect(field()).toHaveValue('Nevers (Nièvre)');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
  });

  test('the arrows go round the list, both ways', async () => {
    const { visitor } = showWidget();
    await visitor.type(field(), 'saint-denis');
    await waitFor(() => expect(options().length).toBeGreaterThan(2));
    await visitor.keyboard('{ArrowUp}');
    expect(options().at(-1)).toHaveAttribute('aria-selected', 'true');
    await visitor.keyboard('{ArrowDown}');
    expect(options()[0]).toHaveAttribute('aria-selected', 'true');
  });

  test('Escape closes the list, then empties the field', async () => {
    const { visitor } = showWidget();
    await visitor.type(field(), 'nevers');
    await waitFor(() => expect(field()).toHaveAttribute('aria-expanded', 'true'));
    await visitor.keyboard('{Escape}');
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    expect(field()).toHaveValue('nevers');
    await visitor.keyboard('{Escape}');
    expect(field()).toHaveValue('');
  });

  test.each([
    ['75011', /toute la ville, et non du seul 11e arrondissement/],
    ['Seynod', /Annecy comprend Seynod, commune déléguée/],
  ])(
    '%s and Enter shows the whole commune, and says so beside its figures',
    async (typed, told) => {
      const { visitor } = showWidget();
      await visitor.type(field(), typed);
      await visitor.keyboard('{Enter}');
      expect(await screen.findByText(told, {}, { timeout: 10_000 })).toBeVisible();
    },
  );

  test.each([
    ['Le Mont-Dore', ['Mont-Dore'], 'Le Mont-Dore (Nouvelle-Calédonie)'],
    ['97133', ['Vieux-Fort'], 'Saint-Barthélemy (outre-mer)'],
  ])(
    '%s and Enter opens none of those that may be meant: all are named',
    async (typed, names, told) => {
      const { visitor, state } = showWidget();
      await visitor.type(field(), typed);
      await visitor.keyboard('{Enter}');
      await screen.findByText((text) => text.replace(/\s/g, ' ').includes(told));
      expect(options().map((one) => one.querySelector('b')?.textContent)).toEqual(names);
      expect(field()).toHaveAttribute('aria-expanded', 'true');
      expect(state.view.value.status).toBe('empty');
    },
  );

  test('Enter alone never chooses between the communes called Saint-Denis', async () => {
    const { visitor, state } = showWidget();
    await visitor.type(field(), 'saint-denis');
    await waitFor(() => expect(options().length).toBeGreaterThan(2));
    await visitor.keyboard('{Enter}');
    expect(state.view.value.status).toBe('empty');
    const asked = searchText.chooseOne(options().length);
    await screen.findByText((text) => text.replace(/\s/g, ' ') === asked.replace(/\s/g, ' '));
  });

  test('Enter opens the commune that bears exactly the name, although others begin so', async () => {
    const { visitor } = showWidget();
    await visitor.type(field(), 'marseille');
    await waitFor(() => expect(options().length).toBeGreaterThan(1));
    await visitor.keyboard('{Enter}');
    expect(await sentence()).toHaveTextContent('À Marseille, environ');
  });

  test('a key pressed before the list came is remembered', async () => {
    const late: (() => void)[] = [];
    const { visitor, state } = showWidget({
      suggestions: async (query, limit) => {
        if (query !== '') await new Promise<void>((resolve) => late.push(resolve));
        return store.suggestions(query, limit);
      },
    });
    await visitor.click(field());
    await visitor.paste('le pecq');
    await visitor.keyboard('{Enter}');
    expect(state.view.value.status).toBe('empty');
    for (const release of late) release();
    expect(await sentence()).toHaveTextContent('Au Pecq, environ');
  });

  test.each([
    [
      'évry',
      'À Évry, environ',
      ['Évry-Courcouronnes (Essonne)', 'Évry-Grégy-sur-Yerre (Seine-et-Marne)'],
    ],
    ['aix', 'À Aix, environ', ['Aix-en-Provence (Bouches-du-Rhône)']],
    ['béon', 'À Béon, environ', ['Culoz-Béon (Ain)']],
  ])(
    '%s and Enter opens it, and names those that may be meant too',
    async (typed, told, rivals) => {
      const { visitor } = showWidget();
      await visitor.type(field(), typed);
      await visitor.keyboard('{Enter}');
      expect(await sentence()).toHaveTextContent(told);
      const named = within(screen.getByRole('list', { name: searchText.near }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent?.replace(/\s/g, ' '));
      expect(named).toEqual(expect.arrayContaining(rivals));
      await visitor.type(field(), 'marzy');
      await waitFor(() => expect(screen.queryByRole('list', { name: searchText.near })).toBeNull());
    },
  );

  test('Enter alone chooses the only commune proposed', async () => {
    const { visitor } = showWidget();
    await visitor.type(field(), '58194');
    await waitFor(() => expect(options()).toHaveLength(1));
    await visitor.keyboard('{Enter}');
    expect(await sentence()).toHaveTextContent('Nevers');
  });
});

test('a former commune is proposed as a part of that of today', async () => {
  const { visitor } = showWidget();
  await visitor.type(field(), 'seynod');
  await waitFor(() => expect(options()).toHaveLength(1));
  expect(options()[0]?.textContent?.replace(/\s/g, ' ')).toContain(
    'Annecy Haute-Savoie (74), dont Seynod est une commune déléguée',
  );
});

test('a place outside the data is told as such, with no neighbour', async () => {
  const { visitor } = showWidget();
  await visitor.click(field());
  await visitor.paste('Nouméa');
  await screen.findByText(/Nouméa.*n’est pas dans les données/);
  expect(options()).toHaveLength(0);
  expect(screen.queryByText(searchText.near)).toBeNull();
});

test('the call to choose stands between the field and the list', async () => {
  const { visitor } = showWidget();
  await visitor.type(field(), 'saint-denis');
  await waitFor(() => expect(options().length).toBeGreaterThan(2));
  await visitor.keyboard('{Enter}');
  const call = await screen.findByText(/^Choisissez parmi/);
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  expect(field().compareDocumentPosition(call) & follows).toBeTruthy();
  expect(call.compareDocumentPosition(screen.getByRole('listbox')) & follows).toBeTruthy();
});

test('homonyms are told apart by their département', async () => {
  const { visitor } = showWidget();
  await visitor.type(field(), 'saint-denis');
  await waitFor(() => expect(options().length).toBeGreaterThan(2));
  const places = options().map((option) => option.textContent ?? '');
  expect(
    places.filter((text) => text.startsWith('Saint-Denis Seine-Saint-Denis (93)')),
  ).toHaveLength(1);
  expect(places.filter((text) => text.startsWith('Saint-Denis La Réunion (974)'))).toHaveLength(1);
});

test('a click or a tap chooses, and the field keeps the focus', async () => {
  const { visitor } = showWidget();
  await visitor.type(field(), 'nevers');
  await waitFor(() => expect(options().length).toBeGreaterThan(0));
  const [first] = options();
  if (first) await visitor.click(first);
  expect(field()).toHaveFocus();
  expect(await sentence()).toHaveTextContent('Nevers');
});

test('a finger that chooses lets the keyboard of the phone go', async () => {
  const { visitor } = showWidget();
  await visitor.type(field(), 'nevers');
  await waitFor(() => expect(options().length).toBeGreaterThan(0));
  const [first] = options();
  first?.dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType: 'touch' }));
  expect(await sentence()).toHaveTextContent('Nevers');
  expect(field()).not.toHaveFocus();
});

test('who comes back to the field finds there what answers its text, without a key', async () => {
  const { visitor } = showWidget();
  await visitor.type(field(), 'saint-denis');
  await waitFor(() => expect(options().length).toBeGreaterThan(2));
  const proposed = options().map(({ textContent }) => textContent);
  await visitor.click(document.body);
  expect(options()).toEqual([]);
  await visitor.click(field());
  expect(options().map(({ textContent }) => textContent)).toEqual(proposed);
  expect(field()).toHaveAttribute('aria-expanded', 'true');
  expect(field()).not.toHaveAttribute('aria-activedescendant');
});

test('it never takes focus by itself', async () => {
  const { state } = showWidget();
  await state.show('58194');
  await sentence();
  expect(document.body).toHaveFocus();
});

describe('says aloud, politely', () => {
  const said = (text: string | RegExp) =>
    waitFor(() =>
      expect(screen.getAllByRole('status').map((node) => node.textContent)).toContainEqual(
        expect.stringMatching(text),
      ),
    );

  test('how many communes are proposed', async () => {
    const { visitor } = showWidget();
    await visitor.type(field(), 'saint-denis');
    await waitFor(() => expect(options().length).toBeGreaterThan(2));
    await said(searchText.found(options().length));
  });

  test('that one letter is too short, but for the commune called Y', async () => {
    const { visitor } = showWidget();
    await visitor.type(field(), 'n');
    await said(searchText.tooShort);
    await visitor.clear(field());
    await visitor.type(field(), 'y');
    await waitFor(() => expect(options()).toHaveLength(1));
    expect(options()[0]).toHaveTextContent('Y Somme (80)');
  });

  test('that no commune answers, and what to try', async () => {
    const { visitor } = showWidget();
    await visitor.type(field(), 'zzyzx');
    await said(searchText.none('zzyzx'));
    expect(options()).toHaveLength(0);
  });

  test('which names are near, each with its département, for the visitor to choose', async () => {
    const { visitor } = showWidget();
    await visitor.click(field());
    await visitor.paste('Nevers gare');
    await said(searchText.none('Nevers gare'));
    await visitor.click(await screen.findByRole('button', { name: 'Nevers (Nièvre)' }));
    expect(await sentence()).toHaveTextContent('À Nevers, environ');
  });

  test('that the network is lost, and tries again when asked', async () => {
    let lost = true;
    const suggestions: typeof store.suggestions = async (query, limit) => {
      if (query !== 'nevers' || !lost) return store.suggestions(query, limit);
      lost = false;
      throw new DiagnosisError('data-unreachable', { file: 'search/n.json' });
    };
    const { visitor } = showWidget({ suggestions });
    await visitor.click(field());
    await visitor.paste('nevers');
    await said(searchText.unreachable);
    await visitor.click(screen.getByRole('button', { name: stateText.retry }));
    await waitFor(() => expect(options()[0]).toHaveTextContent('Nevers'));
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    await visitor.keyboard('{ArrowDown}{Enter}');
    expect(await sentence()).toHaveTextContent('À Nevers, environ');
  });

  test('that its program is of another release, and offers to load the page again', async () => {
    const suggestions = () =>
      Promise.reject(new TypeError('Failed to fetch dynamically imported module: /a.js'));
    const { visitor } = showWidget({ suggestions });
    await visitor.click(field());
    await visitor.paste('nevers');
    await said(stateText.outdated);
    expect(screen.getByRole('button', { name: stateText.retry })).toBeVisible();
    expect(screen.getByRole('button', { name: stateText.reload })).toBeVisible();
  });
});

test('an answer to an older keystroke never replaces a newer one', async () => {
  const late: (() => void)[] = [];
  const suggestions: typeof store.suggestions = async (query, limit) => {
    if (query === 'nev') await new Promise<void>((resolve) => late.push(resolve));
    return store.suggestions(query, limit);
  };
  const { state } = showWidget({ suggestions });
  const older = state.type('nev');
  await state.type('roubaix');
  for (const release of late) release();
  await older;
  const search = state.search.value;
  expect(search.kind === 'found' ? search.suggestions[0]?.nom : search.kind).toBe('Roubaix');
});
