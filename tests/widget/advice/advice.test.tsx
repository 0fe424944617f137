// Who can help and where to begin, as it stands in the report of a real commune.
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { actorsTitle, firstActionsText } from '../../../src/advice/words.ts';
import { stateText } from '../../../ui/copy.ts';
import { AdviceSlot } from '../../../widget/advice/AdviceSlot.tsx';
import { adviceText } from '../../../widget/advice/copy.ts';
import { adviceFrom, type LoadAdvice } from '../../../widget/advice/load-advice.ts';
import { adviceSlotText } from '../../../widget/advice/slot-copy.ts';
import { shippedStore } from '../../shipped.ts';

async function show(code: string, wrap: (load: LoadAdvice) => LoadAdvice = (load) => load) {
  const store = shippedStore();
  const diagnosis = await store.diagnosis(code);
  render(<AdviceSlot diagnosis={diagnosis} load={wrap(adviceFrom(store))} />);
}

const section = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title, level: 3 });
  const found = heading.closest('section');
  if (!found) throw new Error(`no section ${title}`);
  return within(found);
};

describe('Nevers', () => {
  test('shows its two France services and its library, with the date of each list', async () => {
    await show('58194');
    await section(firstActionsText.title);
    const actors = await section(actorsTitle);
    actors.getByText(/ESGO/);
    actors.getByText(/La Baratte/);
    actors.getByText(/Jean-Jaurès/);
    actors.getByText(/ANCT.*août\s2024, à vérifier/);
    expect(actors.getByRole('link', { name: /carte nationale/ }).getAttribute('href')).toContain(
      'territoires=58194',
    );
  });

  test('proposes five to ten first actions, each with a reason and a first step', async () => {
    await show('58194');
    const actions = await section(firstActionsText.title);
    const items = actions.getAllByRole('heading', { level: 4 });
    expect(items.length).toBeGreaterThanOrEqual(5);
    expect(items.length).toBeLessThanOrEqual(10);
    expect(actions.getAllByText(firstActionsText.because)).toHaveLength(items.length);
    expect(actions.getAllByText(/^Premier pas :$/)).toHaveLength(items.length);
    // « Pilier » is explained before the cards use it, and no line can begin with a dot.
    actions.getByText(/quatre piliers : un lieu, un aidant qualifié, un public, un financement/);
    for (const line of actions.getAllByText(/^Porté par/))
      expect(line.textContent).toMatch(/\u00a0· [^·]+\u00a0· [^·]+$/);
    // What Nevers is cited for is nobody's to carry.
    expect(actions.getAllByText(/^Porté par : .+ · Effort : [a-z]/)).toHaveLength(items.length - 1);
  });
});

describe('what each actor and action is for', () => {
  test.each(['58194', '26274'])('%s: every kind of actor says what it can hold', async (code) => {
    await show(code);
    await section(firstActionsText.title);
    const actors = await section(actorsTitle);
    // Fourteen kinds: two or three by their places, the others by a rule or to be looked for.
    expect(actors.getAllByText(adviceText.holds)).toHaveLength(14);
    expect(actors.getAllByText('Repérer, orienter, assister.')).toHaveLength(1);
    actors.getByText(/Le Faitout Connecté/);
    actors.getByText(/À Nouvoitou/);
  });

  test('every first action says the needs and the pillar it serves', async () => {
    await show('58194');
    const actions = await section(firstActionsText.title);
    const served = actions.getAllByText(
      /^Besoin : .+ · Pilier : (un lieu|un aidant|un public|un fin)/,
    );
    expect(served).toHaveLength(actions.getAllByRole('heading', { level: 4 }).length);
  });
});

test.each([
  ['58194', 'CCAS de Nevers Présent'],
  ['26274', 'CCAS ou CIAS, s’il existe À vérifier'],
])(
  '%s: the mairie and the CCAS are read without a click, with where to find their number',
  async (code, ccas) => {
    await show(code);
    await section(firstActionsText.title);
    const actors = await section(actorsTitle);
    const first = actors
      .getAllByRole('link', { name: /^Chercher son numéro/ })
      .map((link) => link.parentElement);
    expect(
      first.map((one) => one?.querySelector('strong')?.textContent?.replace(/\s/g, ' ')),
    ).toEqual([expect.stringMatching(/^Mairie de .+ Présent$/), ccas]);
    for (const one of first) {
      expect(one?.closest('details')).toBeNull();
    }
  },
);

test('without any place, the three nearest are shown, of both kinds; the others are folded', async () => {
  await show('26274');
  await section(firstActionsText.title);
  const actors = await section(actorsTitle);
  const shown = actors.getByText(adviceText.elsewhere).nextElementSibling;
  const names = [...(shown?.querySelectorAll('.dn-venue > strong') ?? [])].map(
    (name) => name.textContent,
  );
  expect(names).toEqual([
    'France services La Poste de Bourdeaux',
    'Médiathèque du Pays de Bourdeaux',
    'Bibliothèque Lire pour grandir',
  ]);
  const fold = actors.getByText(adviceText.nearby(6, true)).closest('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelectorAll('.dn-venue')).toHaveLength(6);
});

test('a list that cannot be read says so, and a retry brings the advice', async () => {
  let broken = true;
  await show('26274', (load) =>
    vi.fn((diagnosis) => (broken ? Promise.reject(new Error('network')) : load(diagnosis))),
  );
  await screen.findByText(adviceSlotText.failed);
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: stateText.retry }));
  await section(firstActionsText.title);
});
