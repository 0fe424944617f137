// A hypothesis is the engine's own calculation on other figures, marked as such, beside the estimate.
import { render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { people } from '../../../src/explain/index.ts';
import { simulate } from '../../../src/index.ts';
import { withShare } from '../../../src/simulate.ts';
import { stateText } from '../../../ui/copy.ts';
import { Report } from '../../../widget/report/Report.tsx';
import { whatIfText } from '../../../widget/what-if/copy.ts';
import { type LoadWhatIf, whatIfFrom } from '../../../widget/what-if/load-what-if.ts';
import { whatIfSlotText } from '../../../widget/what-if/slot-copy.ts';
import { whatIfFold } from '../../../widget/what-if/WhatIfSlot.tsx';
import { drawn, store } from '../show.tsx';

/** The form is a program of its own, compiled when first asked for. */
const FETCHED = { timeout: 4_000 };

async function openedReport(code: string, load: LoadWhatIf = whatIfFrom(store)) {
  const diagnosis = await store.diagnosis(code);
  const { container } = render(<Report diagnosis={diagnosis} folds={whatIfFold(load)} />);
  await drawn();
  const visitor = userEvent.setup();
  await visitor.click(screen.getByText(whatIfSlotText.open));
  return { visitor, container };
}

async function opened(code: string) {
  const shown = await openedReport(code);
  await screen.findByRole('textbox', { name: whatIfText.fields.population }, FETCHED);
  const [commune, model] = await Promise.all([store.commune(code), store.model()]);
  return { ...shown, commune, model };
}

const field = (name: string) => screen.getByRole('textbox', { name });
const table = () => screen.getByRole('table', { name: whatIfText.caption });
/** Cells of the row of everybody: estimate, hypothesis, gap. */
const everybody = () =>
  within(within(table()).getByRole('row', { name: /^Ensemble/ }))
    .getAllByRole('cell')
    .map((cell) => cell.lastElementChild?.textContent);

test('closed, the report carries neither form nor table of it', async () => {
  const diagnosis = await store.diagnosis('58194');
  const load = vi.fn(whatIfFrom(store));
  render(<Report diagnosis={diagnosis} folds={whatIfFold(load)} />);
  await drawn();
  expect(load).not.toHaveBeenCalled();
  expect(screen.queryByRole('slider')).toBeNull();
});

test('opened and left alone, the hypothesis is the estimate', async () => {
  await opened('58194');
  const [original, hypothesis, gap] = everybody();
  expect(hypothesis).toBe(original);
  expect(gap).toBe('0');
  expect(document.body.textContent).toContain(whatIfText.unchanged);
});

test.each([
  ['58194', '22,3', /25,2\s% sont sans diplôme et 26,3\s% diplômés du supérieur/],
  ['97302', '34,2', /40,8\s% sont sans diplôme/],
  ['75056', '10,2', /11,8\s% sont sans diplôme et 64,7\s% diplômés du supérieur/],
  ['93066', '30,3', /35,5\s% sont sans diplôme/],
])(
  '%s: the diplomas of the calculation count who studies, and the published ones stand beside',
  async (code, start, published) => {
    await opened(code);
    const group = within(
      screen.getByRole('group', {
        name: 'Diplôme des 15 ans et plus, élèves et étudiants compris',
      }),
    );
    expect(group.getByRole('textbox', { name: /^Sans diplôme/ })).toHaveValue(start);
    group.getByText(/Le calcul compte aussi les élèves et les étudiants/);
    group.getByText(published);
  },
);

test('three times more people of 75 and over: the engine’s own figures, mark, range and gap', async () => {
  const { visitor, commune, model } = await opened('58194');
  const typed = field(whatIfText.ages['75+']);
  await visitor.clear(typed);
  await visitor.type(typed, '42,5');
  const { original, hypothesis } = simulate(commune, model, {
    age: withShare(commune.shares.age, 4, 0.425),
  });
  const [before, after, gap] = everybody();
  expect(before).toContain(people(original.rounded.concerned.point));
  expect(after).toContain(people(hypothesis.rounded.concerned.point));
  expect(after).toMatch(/entre .+ et .+/);
  const difference = hypothesis.rounded.concerned.point - original.rounded.concerned.point;
  expect(difference).toBeGreaterThan(0);
  expect(gap).toBe(`+${people(difference)}`);
  const marked = screen.getByText(whatIfText.mark, { selector: 'strong' }).parentElement;
  const sentence = whatIfText.result(commune.nom, hypothesis);
  expect(marked?.textContent).toBe(`${whatIfText.mark} ${sentence}`);
});

test('what changes is told line by line, the shares that were adjusted included', async () => {
  const { visitor } = await opened('58194');
  await visitor.clear(field(whatIfText.fields.population));
  await visitor.type(field(whatIfText.fields.population), '40 000');
  const [line] = screen.getAllByText(/au lieu de/);
  expect(line?.textContent).toBe(whatIfText.change('Population', people(33_085), people(40_000)));
  expect(screen.getAllByText(/au lieu de/)).toHaveLength(1);
  await visitor.clear(field(whatIfText.diplomas[0] ?? ''));
  await visitor.type(field(whatIfText.diplomas[0] ?? ''), '50');
  expect(screen.getAllByText(/au lieu de/)).toHaveLength(4);
});

test('reset gives the estimate back, forgets what was typed wrong, and says so', async () => {
  const { visitor } = await opened('58194');
  await visitor.clear(field(whatIfText.ages['75+']));
  await visitor.type(field(whatIfText.ages['75+']), '30');
  await visitor.clear(field(whatIfText.fields.population));
  await visitor.type(field(whatIfText.fields.population), 'beaucoup');
  await visitor.click(screen.getByRole('button', { name: whatIfText.reset }));
  const [original, hypothesis] = everybody();
  expect(hypothesis).toBe(original);
  expect(field(whatIfText.fields.population)).toHaveValue(people(33_085));
  expect(screen.queryByText(/n’est pas un nombre/)).toBeNull();
  expect(screen.getByRole('button', { name: whatIfText.reset })).toHaveFocus();
  await screen.findByText(whatIfText.restored);
});

describe('a value that cannot be', () => {
  test.each([
    ['abc', `${whatIfText.wrong.notNumber('abc')} ${whatIfText.wrong.share}`],
    ['120', whatIfText.wrong.share],
    ['-5', whatIfText.wrong.share],
    [' ', whatIfText.wrong.empty],
  ])('« %s » is told once the field is left, and changes nothing', async (typed, message) => {
    const { visitor } = await opened('58194');
    const share = field(whatIfText.ages['15-29']);
    const before = everybody();
    await visitor.click(share);
    await visitor.tripleClick(share);
    await visitor.paste(typed);
    await visitor.tab();
    expect(share).toBeInvalid();
    expect(share).toHaveAccessibleDescription(expect.stringContaining(message));
    expect(everybody()).toEqual(before);
    await visitor.tripleClick(share);
    await visitor.paste('20 %');
    expect(share).toBeValid();
  });

  test('a population of zero, or of half a person, is refused with the bounds', async () => {
    const { visitor } = await opened('58194');
    for (const typed of ['0', '12,5']) {
      await visitor.tripleClick(field(whatIfText.fields.population));
      await visitor.paste(typed);
      await visitor.tab();
      expect(field(whatIfText.fields.population)).toHaveAccessibleDescription(
        expect.stringContaining(whatIfText.wrong.population(3_000_000)),
      );
    }
  });
});

test('a town supposed rural, an overseas one stays overseas', async () => {
  const { visitor, commune, model } = await opened('97209');
  await visitor.click(screen.getByRole('radio', { name: whatIfText.rural }));
  const { hypothesis } = simulate(commune, model, { territory: 'overseasRural' });
  expect(everybody()[1]).toContain(people(hypothesis.rounded.concerned.point));
});

test('the result is said aloud once the visitor pauses, with its gap', async () => {
  const { visitor, commune, model } = await opened('58194');
  await visitor.tripleClick(field(whatIfText.fields.population));
  await visitor.paste('66170');
  const { original, hypothesis } = simulate(commune, model, { population: 66_170 });
  const difference = hypothesis.rounded.concerned.point - original.rounded.concerned.point;
  const spoken = whatIfText.spoken(hypothesis.rounded, difference);
  await waitFor(
    () => expect(screen.getAllByRole('status').map((node) => node.textContent)).toContain(spoken),
    { timeout: 3_000 },
  );
});

test('a hamlet: no figure is made up, in the estimate nor in the gap', async () => {
  await opened('26123');
  const [original, hypothesis, gap] = everybody();
  expect([original, hypothesis]).toEqual([whatIfText.few, whatIfText.few]);
  expect(gap).toBe(whatIfText.noGap);
});

test('a form that cannot be fetched is said, and tried again', async () => {
  const load = vi.fn(whatIfFrom(store)).mockRejectedValueOnce(new Error('offline'));
  const { visitor } = await openedReport('58194', load);
  await screen.findByText(whatIfSlotText.failed);
  await visitor.click(screen.getByRole('button', { name: stateText.retry }));
  await screen.findByRole('textbox', { name: whatIfText.fields.population }, FETCHED);
});

test('at Mamoudzou the figures to start from are said to be borrowed, not those of its census', async () => {
  await opened('97611');
  const body = document.body.textContent ?? '';
  expect(body).toContain('et non ceux de la commune. Non publiés pour cette commune\u00a0: âges');
  expect(body).not.toContain('lissées vers l’EPCI');
});
