// How much is needed, as ranges; every assumption can be changed, and a wrong one is refused kindly.
import { screen } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { type AssumptionId, assumptionsWith } from '../../../src/advice/index.ts';
import { sizingText } from '../../../src/advice/words.ts';
import { said, section, showAdvice } from '../show-advice.tsx';

/** The advice of Nevers, its assumptions unfolded. */
async function showAssumptions() {
  const shown = await showAdvice('58194');
  await shown.visitor.click(here().getByText(sizingText.assumptions));
  return shown;
}
const here = () => section(sizingText.title);
const field = (id: AssumptionId) =>
  here().getByRole('textbox', {
    name: assumptionsWith().find((one) => one.id === id)?.label ?? id,
  });
const figure = (title: string) =>
  here().getByRole('heading', { name: title, level: 4 }).nextElementSibling?.textContent ?? '';
/** Types a value in place of another and leaves the field. */
async function fill(visitor: UserEvent, id: AssumptionId, typed: string) {
  await visitor.clear(field(id));
  if (typed !== '') await visitor.type(field(id), typed);
  await visitor.tab();
}
const RANGE = /^[\d\s]+ à [\d\s]+ (séances|demi-journées) par an$/;

describe('Nevers', () => {
  test('needs workshops and permanences, each a range, and known places carry a range of them', async () => {
    await showAdvice('58194');
    expect(figure(sizingText.workshops)).toMatch(RANGE);
    expect(figure(sizingText.permanences)).toMatch(RANGE);
    here().getByText(/1\sbibliothèque assez ouverte.* entre \d+\s% et \d+\s% de ces ateliers/);
    here().getByText(/2\sespaces France services.* entre \d+\s% et \d+\s% de ces permanences/);
  });

  test('shows each assumption with its value, its bounds and its source', async () => {
    await showAssumptions();
    expect(here().getAllByRole('textbox')).toHaveLength(assumptionsWith().length);
    expect(field('trainingShare')).toHaveValue('48');
    expect(field('trainingShare')).toHaveAccessibleDescription(
      /stratégie nationale.*De 0 à 100\s%/,
    );
    expect(field('peoplePerSession')).toHaveAccessibleDescription(/Hypothèse à ajuster/);
  });

  test('twice as many people a group halve the sessions, and the message says so', async () => {
    const { visitor } = await showAssumptions();
    const ends = () =>
      figure(sizingText.workshops)
        .match(/[\d\s]+(?= à| séances)/g)
        ?.map((end) => Number(end.replace(/\s/g, ''))) ?? [];
    const before = ends();
    await fill(visitor, 'peoplePerSession', '16');
    const after = ends();
    expect(after).toHaveLength(2);
    after.forEach((end, i) => {
      expect(Math.abs(end / ((before[i] ?? 0) / 2) - 1)).toBeLessThan(0.05);
    });
    expect(said()).toEqual([expect.stringMatching(/^Nouveau calcul\. \d/)]);
  });

  test.each(['0', '31', 'huit', '-3', '', '1e1'])(
    '« %s » people a group is refused kindly, and the calculation stays',
    async (typed) => {
      const { visitor } = await showAssumptions();
      const before = figure(sizingText.workshops);
      await fill(visitor, 'peoplePerSession', typed);
      expect(field('peoplePerSession')).toBeInvalid();
      expect(screen.getByRole('alert')).toHaveTextContent(/de 1 à 30\spersonnes.*garde 8/);
      expect(figure(sizingText.workshops)).toBe(before);
    },
  );

  test('a French decimal and a percent sign are understood', async () => {
    const { visitor } = await showAssumptions();
    await fill(visitor, 'trainingShare', '12,5 %');
    expect(field('trainingShare')).toHaveValue('12,5');
    expect(field('trainingShare')).toBeValid();
  });

  test('going back to the first assumptions forgets what was refused', async () => {
    const { visitor } = await showAssumptions();
    const before = figure(sizingText.workshops);
    await fill(visitor, 'sessionsPerPerson', '10');
    await fill(visitor, 'peoplePerSession', 'x');
    await visitor.click(here().getByRole('button', { name: sizingText.reset }));
    expect(figure(sizingText.workshops)).toBe(before);
    expect(field('peoplePerSession')).toHaveValue('8');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(said()).toEqual([sizingText.restored]);
  });

  test('a library said absent carries nothing any more', async () => {
    const { visitor } = await showAssumptions();
    await visitor.selectOptions(screen.getByRole('combobox', { name: /Jean-Jaurès/ }), 'absent');
    here().getByText(/Aucun lieu de nos listes ne peut porter ces ateliers/);
  });
});
