// A hypothesis on a whole territory: on the page as by the command line, beside the estimate, with its range and its caution.
import { render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { AreaWhatIf } from '../../../site/what-if/AreaWhatIf.tsx';
import { between, people } from '../../../src/explain/index.ts';
import { diagnoseArea } from '../../../src/index.ts';
import { createTerritories, type TerritoryRequest } from '../../../src/territories/index.ts';
import type { Figures } from '../../../widget/what-if/figures.ts';
import { command } from '../../cli/command.ts';
import { store } from '../../widget/show.tsx';

const territories = createTerritories(store);

async function opened(request: TerritoryRequest) {
  const [{ area, communes }, model] = await Promise.all([territories.load(request), store.model()]);
  const original = diagnoseArea(area, communes, model);
  render(<AreaWhatIf original={original} communes={communes} model={model} />);
  return userEvent.setup();
}

const rewritten = (text: string | null | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
/** Cells of a row: estimate, hypothesis, gap. */
const row = (name: RegExp) =>
  within(within(screen.getByRole('table')).getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => rewritten(cell.lastElementChild?.textContent));

test('left alone, the hypothesis is the estimate of the Nièvre, with its caution', async () => {
  await opened({ kind: 'departement', code: '58' });
  const [original, hypothesis, gap] = row(/^Ensemble/);
  expect(hypothesis).toBe(original);
  expect(gap).toBe('0');
  const page = rewritten(document.body.textContent);
  expect(page).toContain('Une hypothèse n’est pas une prévision');
  expect(page).toContain('une part changée compte comme connue');
  expect(page).toContain('Rien n’est encore changé');
});

test.each([
  [
    'the Nièvre, older',
    { kind: 'departement', code: '58' },
    ['--departement', '58'],
    '75+ +2',
    async (visitor: ReturnType<typeof userEvent.setup>) => {
      await visitor.clear(field('75 ans et plus'));
      await visitor.type(field('75 ans et plus'), '2');
    },
    '75 ans et plus : +2 points',
  ],
  [
    'the agglomération of Nevers, poorer and less peopled',
    { kind: 'epci', code: '245804406' },
    ['--epci', '245804406'],
    'revenus bas +3,5 ; population -10 %',
    async (visitor: ReturnType<typeof userEvent.setup>) => {
      await visitor.clear(field(/vivant avec moins de/));
      await visitor.type(field(/vivant avec moins de/), '3,5 points');
      await visitor.clear(field('Population'));
      await visitor.type(field('Population'), '-10');
    },
    'Revenus bas : +3,5 points',
  ],
] as const)(
  '%s: the figures of the command line, to a digit',
  async (_, request, asked, si, type, said) => {
    const visitor = await opened(request);
    await type(visitor);
    const { stdout } = await command('territoire', ...asked, '--si', si, '--format', 'json');
    const answer = JSON.parse(stdout);
    const told = ({ rounded: { concerned } }: Figures) =>
      rewritten(`${people(concerned.point)}, ${between(concerned)}`);
    const [before, after] = row(/^Ensemble/);
    expect(before).toBe(told(answer.original));
    expect(after).toBe(told(answer.hypotheses[0].hypothesis));
    expect(after).not.toBe(before);
    expect(rewritten(document.body.textContent)).toContain(said);
  },
);

test('what stops at a bound is told, and a reset brings the estimate back', async () => {
  const visitor = await opened({ kind: 'epci', code: '245804406' });
  const [before] = row(/^Ensemble/);
  await visitor.clear(field('15 à 29 ans'));
  await visitor.type(field('15 à 29 ans'), '-60');
  expect(rewritten(document.body.textContent)).toContain(
    'Dans 14 communes, un chiffre sortait du possible : il s’arrête à 0 ou à 100 %.',
  );
  await visitor.click(screen.getByRole('radio', { name: 'Toutes rurales' }));
  expect(rewritten(document.body.textContent)).toContain('Territoire : rural');
  await visitor.clear(field('Population'));
  await visitor.type(field('Population'), '200');
  expect(rewritten(document.body.textContent)).not.toContain('Population : +200 %');
  await visitor.click(screen.getByRole('button', { name: 'Revenir à l’estimation' }));
  expect(row(/^Ensemble/)).toEqual([before, before, '0']);
  expect(field('Population')).toHaveValue('0');
});
