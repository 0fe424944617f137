// A territory in the tag: the figures are the engine's, the sections are those asked for, a code that no
// territory bears is told, and a commune takes its place when it is chosen.
import { render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { headlineText, inhabitants, sectionText } from '../../src/explain/index.ts';
import { diagnoseArea } from '../../src/index.ts';
import type { Read } from '../../src/store/index.ts';
import { createTerritories } from '../../src/territories/index.ts';
import { stateText } from '../../ui/copy.ts';
import { type Mounted, type MountOptions, mount } from '../../widget/mount.tsx';
import { Around } from '../../widget/territory/Around.tsx';
import { requestOf } from '../../widget/territory/figures.ts';
import { readShipped, shippedStore } from '../shipped.ts';

const store = shippedStore();
const territories = createTerritories(store);

let mounted: Mounted | null = null;
afterEach(() => {
  mounted?.unmount();
  document.body.replaceChildren();
});

function show(options: Omit<MountOptions, 'data'> & { readonly data?: Read }): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  mounted = mount(root, { data: readShipped, ...options });
  return root;
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

test('an EPCI says the total and the range of the engine, not the sum of its communes', async () => {
  const root = show({ territory: '245804406' });
  const { area, communes } = await territories.load({ kind: 'epci', code: '245804406' });
  const { rounded } = diagnoseArea(area, communes, await store.model());
  const title = await heading(/Communauté d’agglomération de Nevers/);
  expect(title.textContent).toContain(inhabitants(rounded.concerned.point));
  expect(root.textContent).toContain(headlineText.range(rounded.concerned));
});

test('only the sections asked for show, the sources always', async () => {
  show({ territory: '58', sections: ['raisons'] });
  await heading(/^Nièvre/);
  expect(screen.queryByRole('heading', { name: sectionText.tiers })).toBeNull();
  expect(screen.queryByRole('heading', { name: sectionText.comparison })).toBeNull();
  expect(screen.getByRole('heading', { name: sectionText.sources })).toBeTruthy();
});

test('a territory says under its number what was borrowed, and what the surveys left out', async () => {
  const warned = (root: Element) =>
    [...root.querySelectorAll('.dn-headline .dn-notice-list li')].map((item) => item.textContent);
  const root = show({ territory: '976' });
  await heading(/^Mayotte/);
  expect(warned(root)).toEqual([
    'Mayotte est hors du champ des enquêtes utilisées\u00a0: la fourchette est élargie. Ses communes partagent les chiffres du département, et ne se comparent pas entre elles.',
    'À Mayotte, la population comptée est celle de 2017\u00a0: 256\u202f518\u00a0habitants dans tout le département. L’INSEE en estime 320\u202f901 en 2024.',
    'Les moins de 15 ans, 44\u202f% des habitants, sont comptés eux aussi. Parmi les 15 ans et plus seuls, environ 62\u202f100\u00a0habitants ont besoin d’aide.',
    'Non publiés pour 17\u00a0communes\u00a0: âges, diplômes, revenus. Le calcul prend ceux du département.',
  ]);
  mounted?.unmount();
  const nievre = show({ territory: '58' });
  await heading(/^Nièvre/);
  expect(warned(nievre)).toEqual([
    'Étudiants, militaires, internes ou détenus abaissent sans doute la part à Saint-Léger-de-Fougeret. Les enquêtes n’interrogent que les ménages ordinaires.',
    'Non publiés pour 46\u00a0communes\u00a0: revenus. Le calcul prend ceux des autres communes de l’intercommunalité (EPCI).',
  ]);
});

test('a code that no territory bears is told in words', async () => {
  show({ territory: '999999999' });
  await heading('Aucun territoire ne porte le nom ou le numéro 999999999.');
});

test('data that do not come are told, and asked for again by the button', async () => {
  let broken = true;
  const data: Read = (file) =>
    broken && file === 'territoires.json' ? Promise.reject(new Error('cut')) : readShipped(file);
  show({ territory: '58', data });
  const retry = await screen.findByRole('button', { name: stateText.retry });
  broken = false;
  retry.click();
  await heading(/^Nièvre/);
});

test('a commune that is chosen takes the place of the territory, which comes back after it', async () => {
  show({ territory: '58' });
  await heading(/^Nièvre/);
  await mounted?.state.show('58194');
  await heading(/^À Nevers/);
  await mounted?.state.show(null);
  await heading(/^Nièvre/);
});

test.each([
  ['27', 'Eure'],
  ['region-27', 'Bourgogne-Franche-Comté'],
  ['2a', 'Corse-du-Sud'],
  ['france', 'France'],
  ['245804406', 'Communauté d’agglomération de Nevers'],
])('a written code names one territory: %s is %s', async (written, nom) => {
  const { area } = await territories.scope(requestOf(written));
  expect(area.nom).toBe(nom);
});

test('a région that does not exist is refused', async () => {
  await expect(territories.scope(requestOf('region-99'))).rejects.toMatchObject({
    code: 'unknown-territory',
    info: { code: '99' },
  });
});

test('beside wider ones, a list of so few people that they are not counted has no number of people', async () => {
  // Establet, 27 inhabitants.
  const codes = ['26123'];
  const { area, communes } = await territories.load({ kind: 'list', codes });
  const model = await store.model();
  const estimate = diagnoseArea(area, communes, model);
  expect(estimate.rounded.display).toBe('under-20');
  render(<Around estimate={estimate} wider={[]} national={0.4} />);
  const [, row] = screen.getAllByRole('row', { hidden: true });
  expect(row?.lastElementChild?.textContent).toBe('moins de 20\u00a0habitants');
});
