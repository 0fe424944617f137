// The communes that resemble one come when they are asked for: on the page of a commune, and where communes are compared.
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { createCompareState } from '../../../site/compare/state.ts';
import { resemblanceSlotText } from '../../../site/resemblance/copy.ts';
import { KindredToAdd } from '../../../site/resemblance/KindredToAdd.tsx';
import { ResemblanceSlot } from '../../../site/resemblance/ResemblanceSlot.tsx';
import { resemblanceText } from '../../../src/resemblance/index.ts';
import { createStore } from '../../../src/store/index.ts';
import { readMade } from '../../src/resemblance/made.ts';

test('nothing is read before it is opened; then each commune leads to its page and to a comparison', async () => {
  const read = vi.fn(readMade);
  render(<ResemblanceSlot code="58194" store={createStore(read)} described />);
  expect(read).not.toHaveBeenCalled();
  await userEvent.setup().click(screen.getByText(resemblanceSlotText.open));
  const table = await screen.findByRole('table', { name: resemblanceText.caption });
  const links = within(table).getAllByRole('link');
  expect(
    links
      .map((link) => [
        link.getAttribute('aria-label') ?? link.textContent,
        link.getAttribute('href'),
      ])
      .slice(0, 2),
  ).toEqual([
    ['Moulins (Allier)', '?commune=03190'],
    ['Comparer avec Moulins (Allier)', 'comparer.html?communes=58194,03190'],
  ]);
  expect(screen.getByText(/Toutes les fourchettes recoupent celle de Nevers/)).toBeTruthy();
});

test('a hamlet of one inhabitant is told at once that it is compared with none', async () => {
  render(<ResemblanceSlot code="26274" store={createStore(readMade)} described={false} />);
  expect(document.querySelector('.resemblance-none')?.textContent).toBe(resemblanceText.none);
  expect(screen.queryByText(resemblanceSlotText.open)).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

test('where communes are compared, one that resembles is added with one press', async () => {
  const store = createStore(readMade);
  const state = createCompareState(store, vi.fn());
  render(<KindredToAdd state={state} store={store} />);
  expect(screen.queryByRole('heading')).toBeNull();
  await state.follow('?communes=58194');
  const visitor = userEvent.setup();
  await visitor.click(await screen.findByText(resemblanceSlotText.of('Nevers (Nièvre)')));
  await visitor.click(await screen.findByRole('button', { name: 'Ajouter Moulins (Allier)' }));
  await waitFor(() =>
    expect(state.columns.value.map(({ code }) => code)).toEqual(['58194', '03190']),
  );
});
