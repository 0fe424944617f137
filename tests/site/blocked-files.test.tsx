// Each file of the data is blocked in turn, on every page that reads figures: what does not need it stands, what needs
// it says so, and a press on « Réessayer » makes the page what it is when all files come.
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import { Compare } from '../../site/compare/Compare.tsx';
import { Observatory } from '../../site/observatory/Observatory.tsx';
import { Page } from '../../site/territory/Page.tsx';
import { createTerritoryState } from '../../site/territory/territory-state.ts';
import { createContours, createStore, type Read, type Store } from '../../src/store/index.ts';
import { createTerritories, type TerritoryRequest } from '../../src/territories/index.ts';
import { adviceFrom } from '../../widget/advice/load-advice.ts';
import { Report } from '../../widget/report/Report.tsx';
import { territoryFrom } from '../../widget/territory/load-territory.ts';
import { TerritorySlot } from '../../widget/territory/TerritorySlot.tsx';
import { Widget } from '../../widget/Widget.tsx';
import { createState } from '../../widget/widget-state.ts';
import { readShipped } from '../shipped.ts';
import { stateOf } from './compare/state-of.ts';

function territoryPage(
  store: Store,
  request: TerritoryRequest,
  territories = createTerritories(store),
) {
  const state = createTerritoryState({ store, territories });
  const show = () => void state.show(request);
  show();
  return (
    <Page
      state={state}
      store={store}
      territories={territories}
      contours={createContours(store)}
      onAsk={() => {}}
      onRetry={show}
    />
  );
}

interface Screen {
  readonly name: string;
  readonly of: (store: Store) => ComponentChild;
  /** What it is there to say. */
  readonly number: RegExp;
  /** Files that its number is made of. */
  readonly needed: readonly string[];
}

const SCREENS: readonly Screen[] = [
  {
    name: 'a commune',
    of: (store) => {
      const state = createState(store);
      void state.show('58194');
      return <Widget state={state} Report={Report} advice={{ load: adviceFrom(store) }} />;
    },
    number: /À Nevers, environ 14 300 habitants/,
    needed: ['manifest.json', 'communes/58.json', 'portraits/581.json'],
  },
  {
    name: 'communes side by side',
    of: (store) => {
      const state = stateOf(store);
      void state.follow('?communes=58194,26274');
      return <Compare state={state} store={store} search={createState(store)} />;
    },
    number: /14 300/,
    needed: ['manifest.json', 'communes/58.json', 'portraits/581.json'],
  },
  {
    name: 'an EPCI',
    of: (store) => territoryPage(store, { kind: 'epci', code: '245804406' }),
    number: /Communauté d’agglomération de Nevers : environ 29 400 habitants/,
    needed: [
      ...['manifest.json', 'territoires.json', 'communes/58.json', 'surroundings/58.json'],
      ...['portraits/580.json', 'portraits/581.json', 'portraits/582.json', 'portraits/583.json'],
    ],
  },
  {
    name: 'a list of communes',
    of: (store) => territoryPage(store, { kind: 'list', codes: ['58194', '58160'] }),
    number: /Liste de 2 communes : environ/,
    needed: [
      ...['manifest.json', 'communes/58.json', 'surroundings/58.json'],
      ...['portraits/580.json', 'portraits/581.json', 'portraits/582.json', 'portraits/583.json'],
    ],
  },
  {
    name: 'the observatory',
    of: (store) => <Observatory store={store} readDownloads={async () => ({ resources: [] })} />,
    number: /En France, environ 27 340 000 habitants/,
    needed: ['manifest.json', 'observatoire.json'],
  },
  {
    name: 'a territory in the tag',
    of: (store) => (
      <TerritorySlot code="245804406" sections={null} load={territoryFrom(store, readShipped)} />
    ),
    number: /Communauté d’agglomération de Nevers : environ 29 400 habitants/,
    needed: [
      ...['manifest.json', 'territoires.json', 'communes/58.json', 'surroundings/58.json'],
      ...['portraits/580.json', 'portraits/581.json', 'portraits/582.json', 'portraits/583.json'],
    ],
  },
];

const said = (container: Element) => (container.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
const retries = () => screen.queryAllByRole('button', { name: 'Réessayer' });

/** Whether something is said, and nothing is awaited. */
const ended = (text: string) =>
  text.length > 60 &&
  !/Lecture des|Recherche des|calcul en cours|Calcul du|Chargement de|carte arrive/.test(text);

test.each(SCREENS)('$name', async ({ of, number, needed }) => {
  const asked = new Set<string>();
  let blocked: string | null = null;
  const read: Read = (file) => {
    asked.add(file);
    return file === blocked ? Promise.reject(new Error('cut')) : readShipped(file);
  };
  /** Once nothing of it is awaited any more. */
  const shown = async () => {
    cleanup();
    const { container } = render(<div>{of(createStore(read))}</div>);
    await expect.poll(() => ended(said(container)), { timeout: 20_000 }).toBe(true);
    return container;
  };
  const whole = said(await shown());
  expect(whole).toMatch(number);
  const visitor = userEvent.setup();
  const files = [...asked];
  expect(files.length).toBeGreaterThan(2);
  const fell = new Set<string>();
  for (blocked of files) {
    const container = await shown();
    if (!number.test(said(container))) fell.add(blocked);
    const name = blocked;
    blocked = null;
    for (const button of retries()) await visitor.click(button);
    await expect.poll(() => said(container), { timeout: 20_000, message: name }).toBe(whole);
  }
  expect([...fell].sort()).toEqual([...needed].sort());
});

test('a program that is gone: wherever it is asked for in vain, the page is to be loaded again', async () => {
  const store = createStore(readShipped);
  const territories = {
    ...createTerritories(store),
    places: () => Promise.reject(new SyntaxError('Unexpected end of input')),
  };
  render(territoryPage(store, { kind: 'epci', code: '245804406' }, territories));
  // Below the map, and where the first actions would be.
  await expect.poll(() => retries().length, { timeout: 20_000 }).toBe(2);
  const visitor = userEvent.setup();
  for (const button of retries()) await visitor.click(button);
  await expect
    .poll(() => screen.queryAllByRole('button', { name: 'Recharger la page' }).length)
    .toBe(2);
  expect(retries()).toEqual([]);
});
