// « Mes communes » are kept on request only, checked when read back, and erased entirely when asked.
import { render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { CommuneActions } from '../../../site/my-communes/CommuneActions.tsx';
import { myCommunesText } from '../../../site/my-communes/copy.ts';
import {
  type KeptCommune,
  keptCommunes,
  MOST_KEPT,
  STORAGE_KEY,
} from '../../../site/my-communes/kept.ts';
import { MyCommunes } from '../../../site/my-communes/MyCommunes.tsx';
import { createState } from '../../../widget/state.ts';
import { store } from '../../widget/show.tsx';

const NEVERS: KeptCommune = { code: '58194', nom: 'Nevers', departement: 'Nièvre' };
const RENNES: KeptCommune = { code: '35238', nom: 'Rennes', departement: 'Ille-et-Vilaine' };
const here = () => localStorage;
/** Firefox and Safari throw so when the visitor blocks site data. */
const blocked = (): Storage => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

beforeEach(() => localStorage.clear());

function showList(kept = keptCommunes(here)) {
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
  const kept = keptCommunes(here);
  render(<CommuneActions state={state} kept={kept} />);
  expect(localStorage).toHaveLength(0);
  const visitor = userEvent.setup();
  await visitor.click(screen.getByRole('button', { name: myCommunesText.keep }));
  expect(keptCommunes(here).communes.value).toEqual([NEVERS]);
  expect(screen.getByRole('status').textContent).toBe(myCommunesText.kept);
  await visitor.click(screen.getByRole('button', { name: myCommunesText.drop }));
  expect(localStorage).toHaveLength(0);
});

test('the diagnosis leads to the comparison with its commune', async () => {
  const state = createState(store);
  await state.show('58194');
  render(<CommuneActions state={state} kept={keptCommunes(here)} />);
  expect(screen.getByRole('link', { name: myCommunesText.compare })).toHaveAttribute(
    'href',
    'comparer.html?communes=58194',
  );
});

test('found again at the next visit, in the order kept, one removed at a time', async () => {
  const before = keptCommunes(here);
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
  expect(keptCommunes(here).communes.value).toEqual([NEVERS]);
  expect(document.activeElement).not.toBe(document.body);
});

test('« Tout effacer » leaves nothing in the browser, and says so', async () => {
  keptCommunes(here).keep(NEVERS);
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
  expect(keptCommunes(here).communes.value).toEqual([]);
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
  expect(keptCommunes(here).communes.value).toEqual([NEVERS, RENNES]);
});

test('what another tab kept meanwhile is not lost', () => {
  const [one, other] = [keptCommunes(here), keptCommunes(here)];
  one.keep(NEVERS);
  other.keep(RENNES);
  expect(keptCommunes(here).communes.value).toEqual([NEVERS, RENNES]);
});

test('a full list refuses one more', () => {
  const kept = keptCommunes(here);
  for (let n = 0; n < MOST_KEPT; n++) kept.keep({ ...NEVERS, code: String(10_001 + n) });
  expect(kept.keep(NEVERS)).toBe('full');
  expect(kept.communes.value).toHaveLength(MOST_KEPT);
});

test('a browser that blocks storage: nothing breaks, and it is said', async () => {
  const state = createState(store);
  await state.show('58194');
  const kept = keptCommunes(blocked);
  render(<CommuneActions state={state} kept={kept} />);
  await userEvent.setup().click(screen.getByRole('button', { name: myCommunesText.keep }));
  expect(screen.getByRole('status').textContent).toBe(myCommunesText.refused);
});
