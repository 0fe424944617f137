// Everything the interface says, on real communes and territories, is short and without jargon: the texts
// are taken from the screen, and from the one door that all sentences go through.
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Compare } from '../../site/compare/Compare.tsx';
import { Observatory } from '../../site/observatory/Observatory.tsx';
import { Page } from '../../site/territory/Page.tsx';
import { createTerritoryState } from '../../site/territory/territory-state.ts';
import { why } from '../../src/explain/why.ts';
import { createContours } from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { adviceFrom } from '../../widget/advice/load-advice.ts';
import { adviceSlotText } from '../../widget/advice/slot-copy.ts';
import { picturesOf } from '../../widget/chart/pictures-of.ts';
import type { PlanAddress } from '../../widget/plan/visitor.ts';
import { Report } from '../../widget/report/Report.tsx';
import { whatIfFrom } from '../../widget/what-if/load-what-if.ts';
import { createState } from '../../widget/widget-state.ts';
import { stateOf } from '../site/compare/state-of.ts';
import { burdensOf } from '../src/explain/sentence-rules.ts';
import { drawn, store } from './show.tsx';

const { heard } = vi.hoisted(() => ({ heard: new Set<string>() }));
vi.mock('../../src/explain/typography.ts', async (original) => {
  const typography = await original<typeof import('../../src/explain/typography.ts')>();
  const fr: typeof typography.fr = (...sentence) => {
    const said = typography.fr(...sentence);
    heard.add(said);
    return said;
  };
  return { ...typography, fr };
});

/** Towns, hamlets, nobody, overseas, no income, without EPCI, merged, without any place. */
const COMMUNES = ['58194', '75056', '26274', '97611', '97120', '29083', '14666', '17306', '55039'];
const MARKED = '#plan=1&m=ccas.a&m=benevoles.c&r=role.n&r=salle.y&h=peoplePerSession.12';
const PLAN = `${MARKED}&a=reunir-acteurs.2027-01-15.Mme+Lef%C3%A8vre&a=definir-role..&a=ouvrir-l`;
/** What is read in one breath: the smallest of these that hold words. */
const BLOCKS =
  'p, li, dt, dd, th, td, caption, legend, label, summary, option, button, h1, h2, h3, h4';

/** What is wrong with what is on screen, and with what only screen readers hear; then the screen is empty. */
function burdensOnScreen(): string[] {
  const texts = [...document.querySelectorAll(BLOCKS)]
    .filter((node) => node.querySelector(BLOCKS) === null)
    // The credit of a source is a line of its own.
    .flatMap((node) => (node.closest('.dn-source-list') ? [...node.childNodes] : [node]))
    .map((node) => node.textContent ?? '');
  const labels = [...document.querySelectorAll('[aria-label]')].map(
    (node) => node.getAttribute('aria-label') ?? '',
  );
  expect(texts.length).toBeGreaterThan(20);
  cleanup();
  return [...texts, ...labels].flatMap((text) => burdensOf(text.trim()));
}

test.each(COMMUNES)(
  '%s: the report, the advice, the plan, a hypothesis, the pictures',
  async (code) => {
    const diagnosis = await store.diagnosis(code);
    const address: PlanAddress = {
      read: () => PLAN,
      write: () => {},
      href: () => PLAN,
      keeping: () => 'no',
    };
    const { Advice, ...advised } = await adviceFrom(store, {
      address,
      map: 'https://exemple.fr/lieux',
    })(diagnosis);
    const { WhatIf, ...supposed } = await whatIfFrom(store)(code);
    render(
      <>
        <Report diagnosis={diagnosis} />
        <Advice diagnosis={diagnosis} {...advised} />
        <WhatIf {...supposed} />
      </>,
    );
    await drawn();
    await waitFor(() => expect(screen.queryByText(adviceSlotText.loading)).toBeNull());
    expect(burdensOnScreen()).toEqual([]);
    expect(why(diagnosis).flatMap(burdensOf)).toEqual([]);
    const pictured = picturesOf(diagnosis).flatMap(({ title, alternative }) => [
      title,
      alternative,
    ]);
    expect(pictured.flatMap(burdensOf)).toEqual([]);
  },
);

test('communes side by side', async () => {
  const state = stateOf(store);
  await state.follow('?communes=58194,26274,93066,97411');
  render(<Compare state={state} store={store} search={createState(store)} />);
  expect(burdensOnScreen()).toEqual([]);
});

test.each([
  { kind: 'epci', code: '245804406' },
  { kind: 'departement', code: '976' },
  { kind: 'region', code: '94' },
  { kind: 'list', codes: ['58194', '26274', '97611'] },
] as const)('a territory: $kind $code', async (ask) => {
  const territories = createTerritories(store);
  const state = createTerritoryState({ store, territories });
  await state.show(ask);
  const none = () => {};
  render(
    <Page
      state={state}
      store={store}
      territories={territories}
      contours={createContours(store)}
      onAsk={none}
      onRetry={none}
    />,
  );
  expect(burdensOnScreen()).toEqual([]);
});

test('the observatory', async () => {
  render(<Observatory store={store} readDownloads={async () => ({ resources: [] })} />);
  await screen.findByRole('heading', { level: 2, name: /^En France/ });
  expect(burdensOnScreen()).toEqual([]);
});

test('every sentence that was said or is fixed, on screen or not', async () => {
  await Promise.all(
    Object.values(
      import.meta.glob([
        '../../src/explain/*.ts',
        '../../src/advice/**/*.ts',
        '../../{ui,widget,site,cli,reports}/**/*copy.ts',
      ]),
    ).map((load) => load()),
  );
  expect(heard.size).toBeGreaterThan(1_500);
  const burdened = [...heard].map((text) => [text, ...burdensOf(text)]);
  expect(burdened.filter(([, ...burdens]) => burdens.length > 0)).toEqual([]);
});
