// A page that opens with a plan says in one sentence where the plan comes from and what it holds, and leads there.
import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { FoundPlanNote } from '../../../site/diagnosis/FoundPlanNote.tsx';
import { foundPlanText } from '../../../site/diagnosis/found-plan-copy.ts';
import { planAddressOver } from '../../../site/diagnosis/plan-address.ts';
import { savedCommunes } from '../../../site/my-communes/saved-communes.ts';
import { createState } from '../../../widget/widget-state.ts';
import { shippedStore } from '../../shipped.ts';

const NEVERS = { code: '58194', nom: 'Nevers', departement: 'Nièvre' };
const MINE = '#plan=1&r=salle.y';
const PLAN = '#plan=1&a=reunir-acteurs..Mme+Lef%C3%A8vre';

const open = async (fragment: string, own?: string) => {
  const state = createState(shippedStore());
  await state.show('58194');
  // In one turn from here on: the addresses of the tests before still listen.
  history.replaceState(null, '', `?commune=58194${fragment}`);
  const kept = savedCommunes(() => localStorage);
  if (own !== undefined) kept.keep({ ...NEVERS, plan: own });
  const address = planAddressOver(kept);
  address.read();
  render(<FoundPlanNote state={state} address={address} />);
  return { kept, address, visitor: userEvent.setup() };
};
const sentence = () => screen.getByRole('status').querySelector('p')?.firstChild?.textContent;

beforeEach(() => localStorage.clear());

test.each([
  [
    `${PLAN}&r=salle.y&r=role.n&m=ccas.a&h=peoplePerSession.10`,
    'Cette adresse contient un plan : 1 piste, 2 réponses au questionnaire, 1 acteur annoté et 1 hypothèse de calcul changée.',
    'Voir le plan',
  ],
  [
    '#plan=1&r=salle.y',
    'Cette adresse contient 1 réponse au questionnaire, mais aucune piste retenue.',
    'Voir les réponses',
  ],
  [
    '#plan=1&m=ccas.a',
    'Cette adresse contient 1 acteur annoté, mais aucune piste retenue.',
    'Voir les acteurs',
  ],
  [
    '#plan=1&h=peoplePerSession.10',
    'Cette adresse contient 1 hypothèse de calcul changée, mais aucune piste retenue.',
    'Voir les hypothèses',
  ],
  [
    `${PLAN}&r=salle.zzz`,
    'Cette adresse contient un plan : 1 piste. Un élément n’a pas pu être lu : il est cité avec le plan.',
    'Voir le plan',
  ],
  [
    '#plan=1&a=ouvrir-l',
    'Cette adresse devait contenir un plan, mais rien n’a pu être lu : redemandez-la à la personne qui vous l’a donnée.',
    null,
  ],
  ['#plan=1', 'Cette adresse contient un plan encore vide.', null],
])('what came with the address "%s"', async (fragment, words, see) => {
  await open(fragment);
  expect(sentence()?.replaceAll('\u00a0', ' ').trim()).toBe(words);
  expect(screen.queryAllByRole('button').map((button) => button.textContent)).toEqual(
    see === null ? [] : [see],
  );
});

test.each([
  [PLAN, 'Voici votre plan, gardé sur cet appareil : 1 piste.'],
  [MINE, 'Gardé sur cet appareil : 1 réponse au questionnaire, mais aucune piste retenue.'],
  ['#plan=1&a=ouvrir-l', 'Un plan est gardé sur cet appareil, mais rien n’a pu être lu.'],
])('what is found again on this device: "%s"', async (own, words) => {
  await open('', own);
  expect(sentence()?.replaceAll('\u00a0', ' ').trim()).toBe(words);
});

test('erased from this device, it is no longer said to be kept there', async () => {
  const { kept } = await open('', PLAN);
  screen.getByRole('status');
  kept.drop('58194');
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
});

test('another plan is kept here: choosing either says so and keeps the focus in the note', async () => {
  const { kept, visitor } = await open(PLAN, MINE);
  screen.getByText(foundPlanText.rival, { exact: false });
  await visitor.click(screen.getByRole('button', { name: foundPlanText.keepThis }));
  await screen.findByText(foundPlanText.replaced);
  expect(screen.getByRole('status')).toHaveFocus();
  expect(kept.planOf('58194')).toBe(PLAN);
});

test('the plan of this device, erased, is no longer a choice to make', async () => {
  const { kept } = await open(PLAN, MINE);
  kept.drop('58194');
  await waitFor(() => expect(screen.queryByText(foundPlanText.rival, { exact: false })).toBeNull());
  expect(sentence()).toMatch(/^Cette adresse contient un plan/);
});

test('the address holds nothing readable: the plan of this device cannot be lost to it', async () => {
  await open('#plan=1&a=ouvrir-l', MINE);
  expect(screen.queryByRole('button', { name: foundPlanText.keepThis })).toBeNull();
  screen.getByRole('button', { name: foundPlanText.takeOwn });
});
