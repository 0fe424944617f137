// « Mes communes » are kept on request only, checked when read back, and erased entirely when asked.
import { act, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { CommuneActions } from '../../../site/my-communes/CommuneActions.tsx';
import { myCommunesText } from '../../../site/my-communes/copy.ts';
import { MyCommunes } from '../../../site/my-communes/MyCommunes.tsx';
import {
  MAX_SAVED,
  type SavedCommune,
  STORAGE_KEY,
  savedCommunes,
} from '../../../site/my-communes/saved-communes.ts';
import { createState } from '../../../widget/widget-state.ts';
import { store } from '../../widget/show.tsx';

const NEVERS: SavedCommune = { code: '58194', nom: 'Nevers', departement: 'Nièvre' };
const RENNES: SavedCommune = { code: '35238', nom: 'Rennes', departement: 'Ille-et-Vilaine' };
const here = () => localStorage;
/** Firefox and Safari throw so when the visitor blocks site data. */
const blocked = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

beforeEach(() => localStorage.clear());

function showList(kept = savedCommunes(here)) {
  const { container } = render(
    <MyCommunes kept={kept}>
      {({ code }, label) => <a href={`?commune=${code}`}>{label}</a>}
    </MyCommunes>,
  );
  return { kept, container, visitor: userEvent.setup() };
}

test('nothing kept: nothing is shown, and nothing is written', () => {
  const { container } = showList();
  expect(container.textContent).toBe('');
  expect(localStorage).toHaveLength(0);
});

test('kept from a diagnosis on a press, not before; a second press takes it back', async () => {
  const state = createState(store);
  await state.show('58194');
  const kept = savedCommunes(here);
  render(<CommuneActions state={state} kept={kept} plan={() => ''} />);
  expect(localStorage).toHaveLength(0);
  const visitor = userEvent.setup();
  await visitor.click(screen.getByRole('button', { name: myCommunesText.keep }));
  expect(savedCommunes(here).communes.value).toEqual([NEVERS]);
  expect(screen.getByRole('status').textContent).toBe(myCommunesText.kept);
  await visitor.click(screen.getByRole('button', { name: myCommunesText.drop }));
  expect(localStorage).toHaveLength(0);
});

test('the diagnosis leads to the comparison with its commune', async () => {
  const state = createState(store);
  await state.show('58194');
  render(<CommuneActions state={state} kept={savedCommunes(here)} plan={() => ''} />);
  expect(screen.getByRole('link', { name: myCommunesText.compare })).toHaveAttribute(
    'href',
    'comparer.html?communes=58194',
  );
});

test('found again at the next visit, in the order kept, one removed at a time', async () => {
  const before = savedCommunes(here);
  before.keep(RENNES);
  before.keep(NEVERS);
  before.keep(RENNES);
  const { visitor } = showList();
  expect(screen.getAllByRole('link').map((node) => node.textContent)).toEqual([
    'Rennes (Ille-et-Vilaine)',
    'Nevers (Nièvre)',
  ]);
  await visitor.click(
    screen.getByRole('button', { name: myCommunesText.remove('Rennes (Ille-et-Vilaine)') }),
  );
  expect(savedCommunes(here).communes.value).toEqual([NEVERS]);
  expect(screen.getByRole('status')).toHaveTextContent(
    'Rennes (Ille-et-Vilaine) : effacée de cet appareil.',
  );
  expect(document.activeElement).not.toBe(document.body);
});

test('« Tout effacer » leaves nothing in the browser, and says so', async () => {
  savedCommunes(here).keep(NEVERS);
  const { visitor } = showList();
  await visitor.click(screen.getByRole('button', { name: myCommunesText.clear }));
  expect(localStorage).toHaveLength(0);
  expect(screen.getByRole('status').textContent).toBe(myCommunesText.cleared);
  expect(screen.queryByRole('link')).toBeNull();
});

test.each([
  ['no JSON', '{'],
  ['another format', '{"format":2,"communes":[]}'],
  ['no list', '{"format":1}'],
  ['a string', '"58194"'],
])('damaged storage (%s) counts as empty', (_, text) => {
  localStorage.setItem(STORAGE_KEY, text);
  expect(savedCommunes(here).communes.value).toEqual([]);
});

test('wrong rows are dropped, right ones are kept', () => {
  const communes = [
    NEVERS,
    { code: 'javascript:1', nom: 'x', departement: 'y' },
    { code: '35238', nom: '', departement: 'y' },
    null,
    NEVERS,
    RENNES,
  ];
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ format: 1, communes }));
  expect(savedCommunes(here).communes.value).toEqual([NEVERS, RENNES]);
});

test('what another tab kept meanwhile is not lost', () => {
  const [one, other] = [savedCommunes(here), savedCommunes(here)];
  one.keep(NEVERS);
  other.keep(RENNES);
  expect(savedCommunes(here).communes.value).toEqual([NEVERS, RENNES]);
});

test('a full list refuses one more', () => {
  const kept = savedCommunes(here);
  for (let n = 0; n < MAX_SAVED; n++) kept.keep({ ...NEVERS, code: String(10_001 + n) });
  expect(kept.keep(NEVERS)).toBe('full');
  expect(kept.communes.value).toHaveLength(MAX_SAVED);
});

test('a browser that blocks storage: nothing breaks, and it is said', async () => {
  const state = createState(store);
  await state.show('58194');
  const kept = savedCommunes(blocked);
  render(<CommuneActions state={state} kept={kept} plan={() => ''} />);
  await userEvent.setup().click(screen.getByRole('button', { name: myCommunesText.keep }));
  expect(screen.getByRole('status').textContent).toBe(myCommunesText.refused);
});

describe('the plan of a commune', () => {
  const PLAN = '#plan=1&m=ccas.a&r=salle.y&a=reunir-acteurs.2027-01-15.Mme+Lef%C3%A8vre';

  test('is kept with the commune, found again at the next visit, and told on the list', async () => {
    const state = createState(store);
    await state.show('58194');
    render(<CommuneActions state={state} kept={savedCommunes(here)} plan={() => PLAN} />);
    await userEvent.setup().click(screen.getByRole('button', { name: myCommunesText.keep }));
    expect(savedCommunes(here).planOf('58194')).toBe(PLAN);
    expect(savedCommunes(here).planOf('35238')).toBeNull();
    showList();
    screen.getByText(myCommunesText.withPlan);
  });

  test('follows what the visitor changes, and goes with the commune', () => {
    const kept = savedCommunes(here);
    kept.keep(RENNES);
    kept.keep(NEVERS);
    kept.keepPlan('58194', PLAN);
    kept.keepPlan('58194', '#plan=1&r=salle.n');
    expect(savedCommunes(here).planOf('58194')).toBe('#plan=1&r=salle.n');
    kept.keepPlan('58194', '');
    expect(savedCommunes(here).communes.value).toEqual([RENNES, NEVERS]);
    kept.keepPlan('58194', PLAN);
    kept.drop('58194');
    expect(localStorage.getItem(STORAGE_KEY)).not.toContain('Lef');
  });

  test('of a commune that nobody asked to keep is never written', () => {
    savedCommunes(here).keepPlan('58194', PLAN);
    expect(localStorage).toHaveLength(0);
  });

  test.each([
    ['too long', `#plan=1&r=${'x'.repeat(9_000)}`],
    ['no plan', '#contenu'],
    ['no text', 12],
  ])('damaged in storage (%s): the commune stays, without it', (_, plan) => {
    localStorage.setItem(
      STORAGE_KEY,
      JSON.stringify({ format: 1, communes: [{ ...NEVERS, plan }] }),
    );
    expect(savedCommunes(here).communes.value).toEqual([{ ...NEVERS, plan: undefined }]);
    expect(savedCommunes(here).planOf('58194')).toBeNull();
  });

  test('storage that becomes full: it is said, and what was kept before stays', async () => {
    const state = createState(store);
    await state.show('58194');
    let full = false;
    const filling = (): Storage =>
      new Proxy(localStorage, {
        get: (target, name) => {
          if (name === 'setItem' && full) throw new DOMException('full', 'QuotaExceededError');
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    const kept = savedCommunes(filling);
    render(<CommuneActions state={state} kept={kept} plan={() => PLAN} />);
    await userEvent.setup().click(screen.getByRole('button', { name: myCommunesText.keep }));
    full = true;
    act(() => void kept.keepPlan('58194', '#plan=1&r=salle.n'));
    expect(screen.getByRole('status').textContent).toBe(myCommunesText.planRefused);
    expect(savedCommunes(here).planOf('58194')).toBe(PLAN);
  });
});
