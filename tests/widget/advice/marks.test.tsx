// What the visitor knows of an actor changes the first actions at once, and says so.
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { firstActionsText } from '../../../src/text/advice.ts';
import { adviceFrom } from '../../../widget/advice/load.ts';
import { AdviceSlot } from '../../../widget/components/AdviceSlot.tsx';
import { shippedStore } from '../../shipped.ts';

const store = shippedStore();

async function show(code: string, load = adviceFrom(store)) {
  const { unmount } = render(<AdviceSlot diagnosis={await store.diagnosis(code)} load={load} />);
  await screen.findByText(firstActionsText.intro);
  return { load, unmount, visitor: userEvent.setup() };
}

const choice = (name: RegExp) => screen.getByRole('combobox', { name });
const actions = () => {
  const section = screen.getByText(firstActionsText.intro).closest('section');
  if (!section) throw new Error('no section of actions');
  return within(section);
};
const titles = () =>
  actions()
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);

describe('Nevers', () => {
  test('every actor can be marked, each list of choices having a name of its own', async () => {
    await show('58194');
    const names = screen.getAllByRole('combobox').map((node) => node.getAttribute('aria-label'));
    expect(names.length).toBeGreaterThanOrEqual(13);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a CCAS said absent takes its action away, brings another, and the message names it', async () => {
    const { visitor } = await show('58194');
    const before = titles();
    expect(before).toContain('Mettre le numérique dans l’analyse des besoins sociaux de 2027');
    const list = choice(/CCAS de Nevers/);
    await visitor.selectOptions(list, 'absent');
    expect(titles()).not.toContain(
      'Mettre le numérique dans l’analyse des besoins sociaux de 2027',
    );
    const fresh = titles().filter((title) => !before.includes(title));
    expect(fresh.length).toBeGreaterThan(0);
    const said = screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => text !== '');
    expect(said).toEqual([expect.stringContaining(fresh[0] ?? 'nothing')]);
    expect(document.activeElement).toBe(list);
  });

  test('a volunteer said present is a reason, told under the action', async () => {
    const { visitor } = await show('58194');
    await visitor.selectOptions(choice(/Bénévoles/), 'contacted');
    expect(titles()).toContain('Recruter des bénévoles, encadrés par un professionnel');
    actions().getByText(/Vous avez indiqué : Bénévoles, contacté/);
  });

  test('taking a mark back brings the first plan back', async () => {
    const { visitor } = await show('58194');
    const before = titles();
    await visitor.selectOptions(choice(/CCAS de Nevers/), 'absent');
    await visitor.selectOptions(choice(/CCAS de Nevers/), '');
    expect(titles()).toEqual(before);
  });

  test('a mark is still there when the report is drawn again', async () => {
    const { visitor, load, unmount } = await show('58194');
    await visitor.selectOptions(choice(/CCAS de Nevers/), 'absent');
    unmount();
    await show('58194', load);
    expect(choice(/CCAS de Nevers/)).toHaveValue('absent');
    await screen.findByText(/Selon vous\s: absent/);
  });
});
