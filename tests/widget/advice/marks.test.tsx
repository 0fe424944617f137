// What the visitor knows of an actor changes the first actions at once, and says so.
import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { firstActionsText } from '../../../src/advice/words.ts';
import { actionTitles, said, section, showAdvice } from '../show-advice.tsx';

const choice = (name: RegExp) => screen.getByRole('combobox', { name });

test('in Royan, a CCAS said absent takes its action away, brings another, and the message names it', async () => {
  const { visitor } = await showAdvice('17306');
  const before = actionTitles();
  expect(before).toContain('Mettre le numérique dans l’analyse des besoins sociaux de 2027');
  const list = choice(/CCAS de Royan/);
  await visitor.selectOptions(list, 'absent');
  expect(actionTitles()).not.toContain(
    'Mettre le numérique dans l’analyse des besoins sociaux de 2027',
  );
  const fresh = actionTitles().filter((title) => !before.includes(title));
  expect(fresh.length).toBeGreaterThan(0);
  expect(said()).toEqual([expect.stringContaining(fresh[0] ?? 'nothing')]);
  expect(document.activeElement).toBe(list);
});

describe('Nevers', () => {
  test('every actor can be marked, each list of choices having a name of its own', async () => {
    await showAdvice('58194');
    const names = screen.getAllByRole('combobox').map((node) => node.getAttribute('aria-label'));
    expect(names.length).toBeGreaterThanOrEqual(13);
    expect(new Set(names).size).toBe(names.length);
  });

  test('a volunteer said present is a reason, told under the action', async () => {
    const { visitor } = await showAdvice('58194');
    await visitor.selectOptions(choice(/Bénévoles/), 'contacted');
    expect(actionTitles()).toContain('Recruter des bénévoles, encadrés par un professionnel');
    section(firstActionsText.title).getByText(/Vous avez indiqué : Bénévoles, contacté/);
  });

  test('taking a mark back brings the first plan back', async () => {
    const { visitor } = await showAdvice('58194');
    const before = actionTitles();
    await visitor.selectOptions(choice(/CCAS de Nevers/), 'absent');
    await visitor.selectOptions(choice(/CCAS de Nevers/), '');
    expect(actionTitles()).toEqual(before);
  });

  test('a mark is still there when the report is drawn again', async () => {
    const { visitor, load, unmount } = await showAdvice('58194');
    await visitor.selectOptions(choice(/CCAS de Nevers/), 'absent');
    unmount();
    await showAdvice('58194', load);
    expect(choice(/CCAS de Nevers/)).toHaveValue('absent');
    await screen.findByText(/Selon vous\s: absent/);
  });
});
